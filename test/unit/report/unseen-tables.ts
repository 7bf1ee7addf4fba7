/** Ways to write the three tables that no reader was written for, put down in one go: each prints the very numbers of the draft. */

import type { RuleId } from '../../../lib/contract/page-check';
import { cell, type Grid, type GridCell, mapCells } from '../../bench/accuracy/page/grid';
import { esc, type TableStyle, tableHtml } from '../../bench/accuracy/page/html';
import type { Item } from '../../bench/accuracy/page/items';

type Table = Extract<Item, { type: 'table' }>;

/** One way to write tables. */
export interface UnseenTable {
  id: string;
  write(table: Table): string;
  /** Rules that rightly speak of it. */
  allowed?: RuleId[];
}

const numbers = (grid: Grid, change: (text: string) => string): Grid =>
  mapCells(grid, (item) => (item.kind === 'number' ? { ...item, text: change(item.text) } : item));
const labels = (grid: Grid, change: (text: string) => string): Grid =>
  mapCells(grid, (item) => (item.kind === 'number' ? item : { ...item, text: change(item.text) }));
const inner =
  (write: (item: GridCell) => string, style: TableStyle = {}) =>
  ({ grid }: Table): string =>
    tableHtml(grid, { ...style, inner: write });
const width = (grid: Grid): number =>
  Math.max(...grid.map((row) => row.reduce((sum, { colspan }) => sum + colspan, 0)));
const wide = (grid: Grid, text: string): GridCell[] => [cell(text, 'label', width(grid))];
/** A column put before the table: what `text` gives for each row. */
const withColumn = (grid: Grid, text: (row: GridCell[], index: number) => string): Grid =>
  grid.map((row, index) => [cell(text(row, index), 'empty'), ...row]);
const CIRCLES = '①②③④⑤⑥⑦⑧⑨';

export const UNSEEN_TABLES: readonly UnseenTable[] = [
  {
    id: 'every cell has a table of its own',
    write: inner(({ text }) => `<table width="100%"><tr><td>${esc(text)}</td></tr></table>`),
  },
  {
    id: 'paragraphs with &nbsp; around full-width digits, and empty paragraphs',
    write: ({ grid }) =>
      tableHtml(
        numbers(grid, (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))),
        { inner: ({ text }) => `<p>&nbsp;</p><p align="center">&nbsp;${esc(text)}&nbsp;</p>` },
      ),
  },
  {
    id: 'a tfoot with the last row, written before the body',
    write: ({ grid }) => {
      const last = grid.at(-1) ?? [];
      const rows = tableHtml(grid.slice(0, -1)).replace(/^<table[^>]*>|<\/table>$/g, '');
      const foot = tableHtml([last]).replace(/^<table[^>]*>|<\/table>$/g, '');
      return `<table border="1"><colgroup><col width="5%"><col span="3"></colgroup><tfoot>${foot}</tfoot><tbody>${rows}</tbody></table>`;
    },
  },
  {
    id: 'labels parted by br behind their numbering',
    write: inner(({ text }) =>
      esc(text).replace(/^((?:[一二三四]、|（[一二三四五六七]）|\d\.))(.{2})/, '$1<br/>$2<br>'),
    ),
  },
  {
    id: 'the numbering in a cell of its own',
    write: ({ grid }) =>
      tableHtml(
        grid.map((row) =>
          row.flatMap((item) => {
            const [, number, rest] = /^([一二三四]、|（[一二三四五六七]）|\d\.)(.+)$/.exec(item.text) ?? [];
            if (item.kind !== 'label' || number === undefined || rest === undefined || item.colspan < 2) return [item];
            return [
              { ...item, text: number, colspan: 1 },
              { ...item, text: rest, colspan: item.colspan - 1 },
            ];
          }),
        ),
      ),
  },
  {
    id: 'a caption row above and a remark below',
    write: ({ grid }) =>
      tableHtml([wide(grid, '单位：件'), ...grid, wide(grid, '注：统计截至12月31日，数据来源于平台导出。')]),
  },
  {
    id: 'a row for signatures below',
    write: ({ grid }) =>
      tableHtml([...grid, wide(grid, '单位负责人：张某　审核人：李某　填报人：王某　填报日期：2024年1月10日')]),
  },
  {
    id: 'a row that numbers the columns',
    write: ({ name, grid }) => {
      if (name !== 'applications') return tableHtml(grid);
      const index = [cell('甲', 'label', 3), ...['1', '2', '3', '4', '5', '6', '7'].map((text) => cell(text, 'label'))];
      return tableHtml([...grid.slice(0, 3), index, ...grid.slice(3)]);
    },
  },
  {
    id: 'a first column that numbers the rows',
    write: ({ name, grid }) =>
      name === 'applications'
        ? tableHtml(withColumn(grid, (_, index) => (index < 3 ? '' : String(index - 2))))
        : tableHtml(grid),
  },
  {
    id: '续表 and the header again in the middle',
    write: ({ name, grid }) =>
      name === 'applications'
        ? tableHtml([...grid.slice(0, 5), wide(grid, '续表'), ...grid.slice(0, 3), ...grid.slice(5)])
        : tableHtml(grid),
  },
  {
    id: 'items numbered with 、 or circles',
    write: ({ grid }) =>
      tableHtml(
        labels(grid, (text) =>
          text.replace(/^(\d)\./, (_, digit) =>
            Number(digit) % 2 ? `${digit}、` : (CIRCLES[Number(digit) - 1] ?? ''),
          ),
        ),
      ),
  },
  {
    id: 'thin spaces in thousands',
    write: ({ grid }) => tableHtml(numbers(grid, (text) => text.replace(/(\d)(?=(?:\d{3})+$)/g, '$1\u2009'))),
  },
  {
    id: 'numbers in bold links',
    write: inner((item) => (item.kind === 'number' ? `<a href="#"><b>${esc(item.text)}</b></a>` : esc(item.text))),
  },
  {
    id: 'a footnote behind numbers',
    write: inner((item) =>
      item.kind === 'number' && item.text !== '0' ? `${esc(item.text)}<sup>①</sup>` : esc(item.text),
    ),
    allowed: ['not-a-number'],
  },
  {
    id: 'a dash for every zero',
    write: ({ grid }) => tableHtml(numbers(grid, (text) => (text === '0' ? '－' : text))),
    allowed: ['placeholder-cell'],
  },
  {
    id: 'table four with one line for each number',
    write: ({ name, grid }) => {
      if (name !== 'cases') return tableHtml(grid);
      const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
      const blocks = ['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）'];
      const values = grid.at(-1) ?? [];
      return tableHtml(
        blocks.flatMap((block, at) =>
          outcomes.map((outcome, index) => [
            ...(index === 0 ? [cell(block, 'label', 1, 5)] : []),
            cell(outcome, 'label'),
            values[at * 5 + index] ?? cell('', 'empty'),
          ]),
        ),
      );
    },
    allowed: ['malformed-table', 'missing-table', 'altered-label', 'blank-cell'],
  },
  {
    id: 'items of table two in a first column that spans their rows',
    write: ({ name, grid }) => {
      if (name !== 'disclosure') return tableHtml(grid);
      const bands: Grid[] = [];
      for (const row of grid) {
        if (row[0]?.kind === 'band') bands.push([row]);
        else bands.at(-1)?.push(row);
      }
      return tableHtml(
        bands.flatMap(([title, ...rows]) =>
          rows.map((row, index) =>
            index === 0 ? [cell(title?.[0]?.text ?? '', 'band', 1, rows.length), ...row] : row,
          ),
        ),
      );
    },
  },
  {
    id: 'spaces and line breaks of the source in cells',
    write: inner(({ text }) => `\n\t\t  ${esc(text).replace(/(.{4})/g, '$1\n      ')}\n`),
  },
  {
    id: 'numbers that a form prints as 003',
    write: ({ grid }) => tableHtml(numbers(grid, (text) => text.padStart(3, '0'))),
  },
];
