/** Contradictions and gaps in the words and shapes that real pages have: whole denials, wrong counts, pictures as wide as the page, hidden copies. */
import { cases, count } from '../model/context';
import { foldAway, hideCopy, LINE_BY_LINE } from '../model/folds';
import type { TableName } from '../model/form';
import type { Draft } from '../model/make-report';
import { makeOverview } from '../model/overview';
import type { Rng } from '../random';
import type { ErrorKind, Planted } from './types';

const anyLevel = ['error', 'review'] as const;
/** A sentence that denies two things is wrong about both. */
const mismatch: Planted = { findings: [{ rule: 'text-mismatch', levels: anyLevel }], allowed: ['text-mismatch'] };

/** Section one anew, with these words on applications and on cases. */
function say(draft: Draft, rng: Rng, requests: string, suits = ''): void {
  draft.text[1] = makeOverview({ ...draft, rng: rng.fork('overview') }, { cases: suits, say: { requests } });
}

export const sayingKinds: readonly ErrorKind[] = [
  {
    id: 'text/denies-in-other-words',
    wish: () => ({ scale: 'tens' }),
    plant: (draft, rng) => {
      if (count(draft, 'newReceived') === 0) return null;
      const { year: y, body } = draft;
      say(
        draft,
        rng,
        rng.pick([
          `${y}年，${body.own}未收到任何公民、法人或其他组织提出的政府信息公开申请。`,
          `全年无依申请公开事项。`,
          `本年度依申请公开受理数为0件。`,
          `${body.own}全年没有接到群众要求公开政府信息的申请。`,
          `${y}年度，依申请公开0件，未产生信息处理费。`,
          `全年未收到依申请公开件，结转下年度0件。`,
          `${y}年，${body.own}依申请公开政府信息工作为零报告。`,
          `我单位${y}年度未收到政府信息公开申请，无答复事项。`,
          `截至${y}年12月31日，${body.own}未收到政府信息公开申请。`,
          `（二）依申请公开情况：无。`,
        ]),
      );
      return mismatch;
    },
  },
  {
    id: 'text/counts-in-other-words',
    plant: (draft, rng) => {
      const wrong = count(draft, 'newReceived') + count(draft, 'resultTotal') + rng.int(211, 399);
      const { year: y, body } = draft;
      say(
        draft,
        rng,
        rng.pick([
          `${y}年，${body.name}共收到政府信息公开申请${wrong}件，同比增长${rng.int(2, 40)}%。`,
          `全年共收到公民、法人和其他组织提出的政府信息公开申请${wrong}件，均在法定期限内答复。`,
          `${y}年累计受理依申请公开${wrong}件，其中网上申请${wrong - 3}件、信函申请3件。`,
          `截至${y}年底，${body.own}收到依申请公开政府信息申请${wrong}件，已全部办结。`,
          `今年以来，共收到政府信息公开申请${wrong}件。`.replace('今年以来', '本年度'),
          `${body.own}收到的政府信息公开申请总数为${wrong}件。`,
        ]),
      );
      // 已全部办结 may be wrong as well.
      return {
        findings: [{ rule: 'text-mismatch', levels: anyLevel, at: { words: `${wrong}` } }],
        allowed: ['text-mismatch'],
      };
    },
  },
  {
    id: 'text/denies-cases-in-other-words',
    wish: () => ({ scale: 'hundreds' }),
    plant: (draft, rng) => {
      if (cases(draft, 'reconsideration') === 0 || cases(draft, 'litigationDirect') === 0) return null;
      say(
        draft,
        rng,
        `全年收到政府信息公开申请${count(draft, 'newReceived')}件。`,
        rng.pick([
          `${draft.year}年，${draft.body.own}未发生政府信息公开行政复议、行政诉讼案件。`,
          '本年度无因政府信息公开被申请行政复议和提起行政诉讼的情况。',
          '政府信息公开行政复议0件，行政诉讼0件。',
          '全年未发生因政府信息公开工作引发的行政复议和行政诉讼。',
        ]),
      );
      return mismatch;
    },
  },
  {
    id: 'structure/picture-as-wide-as-the-page',
    notIn: ['one-table', 'text-rows'],
    plant: (draft, rng) => {
      const table = rng.pick<TableName>(['disclosure', 'applications', 'cases']);
      for (const [id, { at }] of [...draft.cells]) if (at.table === table) draft.cells.delete(id);
      const picture = rng.pick(['<img src="1705995746322.jpg" width="100%">', '<img src="b2.png" style="width:100%">']);
      draft.tables[table] = { raw: `<p align="center">${picture}</p>` };
      return { findings: [{ rule: 'picture-table', levels: ['review'], at: { table } }] };
    },
  },
  {
    id: 'structure/missing-beside-a-hidden-copy',
    // The last four write the report in other characters than its copy.
    notIn: [
      'nested',
      'frame',
      'one-table',
      'headings-in-rows',
      'pdf-letters',
      'invisible',
      'enclosed-marks',
      'wide-text',
    ],
    plant: (draft, rng) => {
      const section = rng.pick([5, 6]);
      draft.without.add(section);
      hideCopy(draft);
      return {
        findings: [{ rule: 'missing-section', levels: ['error'], at: { section } }],
        allowed: ['section-order', 'fee-statement'],
      };
    },
  },
  {
    id: 'structure/wrong-sum-among-folds',
    notIn: LINE_BY_LINE,
    plant: (draft, rng) => {
      const cell = rng.pick(
        [...draft.cells.values()].filter(({ at, kind }) => at.table === 'applications' && kind === 'number'),
      );
      const value = cell.truth + rng.int(1, 9);
      draft.cells.set(`applications|${cell.at.row}|${cell.at.column}`, { ...cell, text: `${value}`, value });
      foldAway(draft, rng.pick(['accordion', 'details', 'found-by-search']), [2, 4, 5, 6]);
      return {
        findings: [{ rule: 'row-total', levels: ['error'], at: { cell: cell.at } }],
        allowed: ['row-total', 'result-total', 'balance', 'carry-bound', 'text-mismatch'],
      };
    },
  },
];
