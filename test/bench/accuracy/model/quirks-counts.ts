/** Counts told in odd but true ways: beside last year's, since a year, by result, by way, together. */
import { cases, count } from './context';
import type { Draft } from './make-report';
import type { Quirk } from './quirks';

/** Puts a sentence at the end of section one. */
function addSentence(draft: Draft, text: string): boolean {
  draft.text[1] = [...(draft.text[1] ?? []), { type: 'para', text }];
  return true;
}

const requests = (draft: Draft, row = 'newReceived'): number => count(draft, row);

export const countQuirks: readonly Quirk[] = [
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
];
