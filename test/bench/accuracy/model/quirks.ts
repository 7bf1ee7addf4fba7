/**
 * Habits that make a right report look odd (VARIATION, all sections): none of them may raise an error, and a review only where the
 * quirk itself deserves one.
 */
import type { RuleId } from '../../../../lib/contract/page-check';
import type { Rng } from '../random';
import type { Draft } from './make-report';

/** One habit. */
export interface Quirk {
  id: string;
  /** Rules that may remark on it. */
  allowed?: readonly RuleId[];
  /** Layouts that cannot print it. */
  notIn?: readonly string[];
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
    allowed: ['early-publication'],
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
    allowed: ['template-text'],
    apply: (draft) => {
      for (const section of [2, 3, 4])
        draft.text[section] = [{ type: 'para', text: '（该部分以表格形式报告。表格如下）' }];
      return true;
    },
  },
];
