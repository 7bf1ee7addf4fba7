/** Draws the statutory tables from the model, as the notices' own templates span them. */
import {
  applicants,
  applicationRows,
  caseBlocks,
  caseOutcomes,
  disclosureBands,
  type FormId,
  type TableName,
} from '../model/form';
import { idOf, type ModelCells } from '../model/report';
import { cell, type Grid, type GridCell } from './grid';

/** One statutory table; cells the model does not have are left out. */
export function drawTable(name: TableName, form: FormId, cells: ModelCells): Grid {
  if (name === 'disclosure') return drawDisclosure(form, cells);
  return name === 'applications' ? drawApplications(form, cells) : drawCases(cells);
}

function number(cells: ModelCells, table: TableName, row: string, column: string): GridCell[] {
  const at = { table, row, column };
  const found = cells.get(idOf(at));
  return found ? [{ ...cell(found.text, 'number'), at }] : [];
}

function drawDisclosure(form: FormId, cells: ModelCells): Grid {
  const width = 4;
  return disclosureBands(form).flatMap((band): Grid => {
    const rows = band.rows
      .map((row) => ({
        row,
        numbers: band.columns.flatMap((column) => number(cells, 'disclosure', row.key, column.key)),
      }))
      .filter(({ numbers }) => numbers.length > 0);
    if (rows.length === 0) return [];
    const last = width - band.columns.length;
    const head = band.columns.map((column, at) =>
      cell(column.label, 'label', at === band.columns.length - 1 ? last : 1),
    );
    return [
      [cell(band.title, 'band', width)],
      [cell('信息内容'), ...head],
      ...rows.map(({ row, numbers }): GridCell[] => {
        const end = numbers.at(-1);
        if (end) end.colspan = width - numbers.length;
        return [{ ...cell(row.label), rowKey: row.key }, ...numbers];
      }),
    ];
  });
}

function drawApplications(form: FormId, cells: ModelCells): Grid {
  const rows = applicationRows(form).filter((row) =>
    cells.has(idOf({ table: 'applications', row: row.key, column: 'total' })),
  );
  const present = new Set(
    [...cells.values()].filter(({ at }) => at.table === 'applications').map(({ at }) => at.column),
  );
  const columns = applicants.filter((line) => present.has(line.key));
  const inner = columns.filter((line) => !['naturalPerson', 'total'].includes(line.key));
  const hint = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
  const top = columns.filter((line) => line.key === 'naturalPerson').map((line) => cell(line.label, 'label', 1, 2));
  const end = columns.filter((line) => line.key === 'total').map((line) => cell(line.label, 'label', 1, 2));
  const grid: Grid = [
    [cell(hint, 'corner', 3, 3), cell('申请人情况', 'label', columns.length)],
    [...top, cell('法人或其他组织', 'label', inner.length), ...end],
    inner.map((line) => cell(line.label)),
  ];
  const middle = rows.filter((row) => !['newReceived', 'carriedOver', 'carriedForward'].includes(row.key));
  for (const row of rows) {
    const line: GridCell[] = [];
    const label = (colspan: number): GridCell => ({ ...cell(row.label, 'label', colspan), rowKey: row.key });
    if (!middle.includes(row)) {
      line.push(label(3));
    } else {
      if (row === middle[0]) line.push(cell('三、本年度办理结果', 'label', 1, middle.length));
      const group = middle.filter((other) => other.group !== undefined && other.group === row.group);
      if (group.length === 0) {
        line.push(label(2));
      } else {
        if (row === group[0]) line.push(cell(row.group ?? '', 'label', 1, group.length));
        line.push(label(1));
      }
    }
    line.push(...columns.flatMap((column) => number(cells, 'applications', row.key, column.key)));
    grid.push(line);
  }
  return grid;
}

function drawCases(cells: ModelCells): Grid {
  const outcomes = caseOutcomes;
  const numbers = caseBlocks.flatMap((block) =>
    outcomes.flatMap(({ key }) => number(cells, 'cases', 'count', `${block}.${key}`)),
  );
  return [
    [cell('行政复议', 'label', 5), cell('行政诉讼', 'label', 10)],
    [
      ...outcomes.map((line) => cell(line.label, 'label', 1, 2)),
      cell('未经复议直接起诉', 'label', 5),
      cell('复议后起诉', 'label', 5),
    ],
    [...outcomes, ...outcomes].map((line) => cell(line.label)),
    numbers,
  ];
}
