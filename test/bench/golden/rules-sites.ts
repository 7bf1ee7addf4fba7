/** What sites make of a right report over the years: nothing of it is a fault of the report. */
import { drawTable } from '../accuracy/page/draw';
import { cell } from '../accuracy/page/grid';
import { tableHtml } from '../accuracy/page/html';
import { error, type RuleSpec } from './spec';

const layouts: readonly [layout: string, why: string, unchecked?: string[]][] = [
  ['group-again', 'the groups of table three begin a second time at a page break that was kept'],
  ['header-inside', 'header and groups of table three stand a second time in its middle'],
  ['cut-labels', 'labels cut over several paragraphs in their cells'],
  ['adjacent-spans', 'words and numbers in adjacent spans, a blank at the end of each cell'],
  ['index-table', 'an index table with numbers and another year before the text'],
  ['traditional', 'the whole page in traditional characters'],
  ['traditional-lines', 'traditional characters, and the tables as lines without table markup'],
  ['layout-rows', 'the whole report in one layout table'],
  ['text-version', 'an embedded PDF is shown; the hidden text version is read, and the list says so', ['hidden-text']],
];

export const siteRules: readonly RuleSpec[] = [
  ...layouts.map(
    ([layout, why, unchecked]): RuleSpec => ({
      slug: `site-${layout}`,
      why,
      layout,
      unchecked: unchecked ?? [],
      cells: {
        'disclosure/normativeDocuments/inForce': 9,
        'applications/granted/naturalPerson': 2,
        'applications/newReceived/total': 4,
        'cases/count/reconsideration.upheld': 1,
      },
    }),
  ),
  {
    slug: 'mixed-forms',
    why: 'documents in the columns of the form of 2019, all else in those of 2021',
    change(draft) {
      const grid = drawTable('disclosure', draft.form, draft.cells);
      const header = grid.find((row) => row.some(({ text }) => text === '本年制发件数'));
      header?.splice(1, 3, ...['本年新制作数量', '本年新公开数量', '对外公开总数量'].map((text) => cell(text)));
      draft.tables.disclosure = { raw: tableHtml(grid) };
    },
    findings: [error('missing-row', 'section:2')],
    tables: { disclosure: { license: '12', penalty: '4', coercion: '0', fee: '0' } },
    cells: { 'disclosure/normativeDocuments/created': 2, 'disclosure/normativeDocuments/totalPublished': 9 },
  },
];
