/**
 * Habits that make a right report look odd (VARIATION, all sections): none of them may raise an error, and a review only where the
 * quirk itself deserves one.
 */
import type { RuleId } from '../../../../lib/report/schema';
import type { Rng } from '../random';
import { cases, count } from './context';
import type { Draft } from './make-report';

/** One habit. */
export interface Quirk {
  id: string;
  /** Rules that may remark on it. */
  allowed?: readonly RuleId[];
  /** Changes the draft; false where it does not fit. */
  apply(draft: Draft, rng: Rng): boolean;
}

const outline = [
  '加强组织领导',
  '完善工作机制',
  '主动公开政府信息情况',
  '依申请公开政府信息情况',
  '收费及减免情况',
  '下一步打算',
];

/** Puts a sentence at the end of section one. */
function addSentence(draft: Draft, text: string): boolean {
  draft.text[1] = [...(draft.text[1] ?? []), { type: 'para', text }];
  return true;
}

const requests = (draft: Draft, row = 'newReceived'): number => count(draft, row);

export const quirks: readonly Quirk[] = [
  {
    id: 'nested-outline',
    allowed: ['section-order'],
    apply: (draft) => {
      draft.text[1] = [
        ...(draft.text[1] ?? []),
        ...outline.flatMap((name, at) => [
          { type: 'sub' as const, text: `${'一二三四五六'[at]}、${name}` },
          { type: 'para' as const, text: `按照上级要求，${draft.body.own}认真抓好落实。` },
        ]),
      ];
      return true;
    },
  },
  {
    id: 'heading-twice',
    allowed: ['section-order'],
    apply: (draft) => {
      draft.headings[0] = `${draft.headings[0]} ${draft.headings[0]}`;
      return true;
    },
  },
  {
    id: 'heading-number-lost',
    allowed: ['section-order'],
    apply: (draft, rng) => {
      const at = rng.int(1, 5);
      draft.headings[at] = (draft.headings[at] ?? '').replace(/^./, '');
      return true;
    },
  },
  {
    id: 'first-heading-gone',
    allowed: ['section-order'],
    apply: (draft) => {
      draft.headings[0] = '';
      return true;
    },
  },
  {
    id: 'table-heading-gone',
    allowed: ['section-order'],
    apply: (draft, rng) => {
      draft.headings[rng.int(1, 3)] = '';
      return true;
    },
  },
  {
    id: 'year-signs-lost',
    apply: (draft) => {
      if (!draft.period || !draft.title.hasYear) return false;
      draft.preamble = draft.preamble.map((text) =>
        text === draft.period ? `本报告数据统计期限自${draft.year}11日起至${draft.year}1231日止。` : text,
      );
      return true;
    },
  },
  {
    id: 'day-sign-lost',
    apply: (draft) => {
      if (!draft.period) return false;
      draft.preamble = draft.preamble.map((text) =>
        text === draft.period ? `本报告所列数据的统计期限自${draft.year}年1月1日起至${draft.year}年12月31止。` : text,
      );
      return true;
    },
  },
  {
    id: 'contents-list',
    allowed: ['section-order'],
    apply: (draft) => {
      draft.contents = draft.headings.map((heading, at) => `${heading}……${at + 1}`);
      return true;
    },
  },
  {
    id: 'damaged-headers',
    allowed: ['altered-label'],
    apply: (draft) => {
      draft.relabel = draft.form === '2021' ? ['现行有效件数', '现行有效件'] : ['本年新公开数量', '本年新'];
      return true;
    },
  },
  {
    id: 'old-header-words',
    apply: (draft) => {
      draft.relabel = draft.form === '2021' ? ['行政规范性文件', '规范性文件'] : ['规范性文件', '行政规范性文件'];
      return true;
    },
  },
  {
    id: 'row-below-table-two',
    apply: (draft) => {
      draft.text[3] = [];
      draft.after2 = `${draft.year}年本行政区域（或本部门）政府信息公开发布总数量（非新闻类、消息类）：${draft.rng.int(0, 90)}`;
      return true;
    },
  },
  {
    id: 'letter',
    apply: (draft) => {
      draft.preamble = [`${draft.body.region}政府：`, ...draft.preamble];
      return true;
    },
  },
  {
    id: 'document-number',
    apply: (draft, rng) => {
      draft.title = { ...draft.title, lines: [`澄应急〔${draft.year + 1}〕${rng.int(1, 9)}号`, ...draft.title.lines] };
      return true;
    },
  },
  {
    id: 'early-date',
    apply: (draft) => {
      draft.chrome.meta = `发布日期：${draft.year}-12-2${draft.rng.int(0, 9)} 浏览次数：次`;
      draft.chrome.metadata = [];
      draft.signature = [];
      return true;
    },
  },
  {
    id: 'voice-line',
    apply: (draft) => {
      draft.preamble = ['点击收听年报语音朗读', ...draft.preamble];
      return true;
    },
  },
  {
    id: 'last-years-count',
    apply: (draft, rng) => {
      const before = rng.int(1, 60);
      return addSentence(
        draft,
        `${draft.year - 1}年收到政府信息公开申请${before}件，${draft.year}年收到${requests(draft)}件。`,
      );
    },
  },
  {
    id: 'count-since',
    apply: (draft, rng) =>
      addSentence(
        draft,
        `自2008年《条例》施行以来，${draft.body.own}累计收到政府信息公开申请${requests(draft) + rng.int(5, 300)}件。`,
      ),
  },
  {
    id: 'other-things-not-received',
    apply: (draft, rng) =>
      addSentence(
        draft,
        rng.pick([
          '全年未收到对政府信息公开工作的投诉举报。',
          '未收到要求提供公开出版物的申请。',
          '没有收到要求减免信息处理费的申请。',
          '无逾期未答复的申请。',
          `全年未收到人大代表关于政务公开的建议。`,
        ]),
      ),
  },
  {
    id: 'results-listed',
    apply: (draft) => {
      const sum = (group: string): number =>
        [...draft.cells.values()]
          .filter(({ at }) => at.column === 'total' && at.row.startsWith(group))
          .reduce((total, { truth }) => total + truth, 0);
      if (requests(draft, 'resultTotal') === 0) return false;
      const list = [
        ['予以公开', requests(draft, 'granted')],
        ['部分公开', requests(draft, 'partiallyGranted')],
        ['不予公开', sum('denied.')],
        ['无法提供', sum('unavailable.')],
        ['不予处理', sum('rejected.')],
        ['其他处理', draft.form === '2021' ? sum('other.') : requests(draft, 'other')],
      ];
      return addSentence(
        draft,
        `办结的${requests(draft, 'resultTotal')}件申请中，${list.map(([name, value]) => `${name}${value}件`).join('，')}。`,
      );
    },
  },
  {
    id: 'ways-listed',
    apply: (draft, rng) => {
      const all = requests(draft);
      if (all < 3) return false;
      const web = rng.int(1, all - 1);
      return addSentence(draft, `从申请方式看，网络申请${web}件，信函申请${all - web}件，当面申请0件。`);
    },
  },
  {
    id: 'cases-listed',
    apply: (draft) => {
      const of = (key: string): number => cases(draft, 'reconsideration', key);
      if (of('total') === 0) return false;
      return addSentence(
        draft,
        `因政府信息公开被申请行政复议${of('total')}件，其中结果维持${of('upheld')}件，结果纠正${of('corrected')}件，其他结果${of('other')}件，尚未审结${of('pending')}件。`,
      );
    },
  },
  {
    id: 'cases-together',
    apply: (draft) => {
      const all =
        cases(draft, 'reconsideration') +
        cases(draft, 'litigationDirect') +
        cases(draft, 'litigationAfterReconsideration');
      return all > 0 && addSentence(draft, `全年涉及政府信息公开的行政复议、行政诉讼案件共${all}件，均依法应对。`);
    },
  },
  {
    id: 'tables-in-words',
    apply: (draft) => {
      if (draft.form !== '2021') return false;
      const of = (row: string, column: string): number => draft.cells.get(`disclosure|${row}|${column}`)?.truth ?? 0;
      return addSentence(
        draft,
        `全年制发行政规范性文件${of('normativeDocuments', 'issued')}件，废止${of('normativeDocuments', 'repealed')}件；作出行政许可决定${of('license', 'decisions')}件、行政处罚决定${of('penalty', 'decisions')}件。`,
      );
    },
  },
  {
    id: 'notes-below-table',
    apply: (draft) => {
      draft.text[4] = [
        {
          type: 'para',
          text: `注：本部分数据统计截至${draft.year}年12月31日，${draft.year + 1}年1月审结的案件计入下一年度。`,
        },
      ];
      return true;
    },
  },
  {
    id: 'instructions-left',
    apply: (draft) => {
      for (const section of [2, 3, 4])
        draft.text[section] = [{ type: 'para', text: '（该部分以表格形式报告。表格如下）' }];
      return true;
    },
  },
];
