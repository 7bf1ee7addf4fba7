/** Right reports of which something is not to be seen or not to be read: nothing of it is missing. */
import { foldAway, folds, LINE_BY_LINE } from './folds';
import type { TableName } from './form';
import type { Draft } from './make-report';
import type { Quirk } from './quirks';

const embedded: Readonly<Record<string, string>> = {
  'pdf-embedded': '<embed src="nb.pdf" type="application/pdf" width="900" height="1200">',
  'pdf-object': '<object data="nb.pdf" type="application/pdf" width="900" height="1200"></object>',
  'table-drawn': '<canvas width="900" height="1200"></canvas>',
  'table-in-foreign-frame': '<iframe src="data:text/html,<p>x" width="900" height="1200"></iframe>',
  'table-as-sheet': '<p><a href="fb.xlsx">附表：收到和处理政府信息公开申请情况统计表.xlsx</a></p>',
  'table-as-attachment': '<p>详见附件：<a href="fb.doc">附件2.政府信息公开情况统计表</a></p>',
};

/** Puts something unreadable in place of a table. */
function replaceTable(draft: Draft, name: TableName, html: string): boolean {
  for (const [id, { at }] of [...draft.cells]) if (at.table === name) draft.cells.delete(id);
  draft.tables[name] = { raw: html };
  return true;
}

export const hiddenQuirks: readonly Quirk[] = [
  ...Object.keys(folds).map(
    (kind): Quirk => ({
      id: kind,
      notIn: [...LINE_BY_LINE, 'no-title', 'no-numbers'],
      apply: (draft, rng) => {
        if (!draft.title.hasYear) return false;
        foldAway(draft, kind, rng.pick([[2, 3, 4, 5, 6], [2, 3, 4, 5, 6], [2, 3, 4], [5, 6], [3], [5], [6]]));
        return true;
      },
    }),
  ),
  ...Object.entries(embedded).map(
    ([id, html]): Quirk => ({
      id,
      notIn: LINE_BY_LINE,
      apply: (draft, rng) =>
        replaceTable(draft, rng.pick<TableName>(['disclosure', 'applications', 'applications', 'cases']), html),
    }),
  ),
  {
    id: 'footnote-marks',
    notIn: ['decimals', 'count-units', 'units'],
    apply: (draft, rng) => {
      const mark = rng.pick(['①', '②', '¹', '⑴', ' ①']);
      const numbers = [...draft.cells].filter(([, { kind, at }]) => kind === 'number' && at.table === 'applications');
      const [id, cell] = rng.pick(numbers);
      draft.cells.set(id, { ...cell, text: `${cell.text}${mark}` });
      return true;
    },
  },
];
