/** Chinese names of cells, lines, parts and tables. */

import type { CellPlace, FormId, Place, TableName } from '../../contract/page-check';
import { formById, newestForm } from '../../form/look-up';
import { sectionOfTable } from '../../form/tables';
import type { FormLine } from '../../form/types';
import { columnLine, rowLine } from '../form-lines';
import { shorten } from '../formula';

/** “…”, with quotation marks inside turned into single ones as the standard for punctuation wants. */
export function quoted(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** Words of the page, shortened. */
export function quotedWords(words: string): string {
  return quoted(shorten(words));
}

/** A line as the form prints it, shortened where the form's data says so. */
export function lineLabel(line: FormLine | undefined, key: string): string {
  return line?.short ?? line?.path.at(-1) ?? key;
}

export function rowLabel(table: TableName, row: string, form: FormId | null): string {
  return lineLabel(rowLine(table, row, form), row);
}

export function columnLabel(at: CellPlace, form: FormId | null): string {
  return lineLabel(columnLine(at.table, at.column, form, at.row), at.column);
}

/** The row of a cell, named as a line: “（七）总计”行. */
export function rowName(at: CellPlace, form: FormId | null): string {
  return `${quoted(rowLabel(at.table, at.row, form))}行`;
}

/** The column of a cell, named as a line: “自然人”列. */
export function columnName(at: CellPlace, form: FormId | null): string {
  return `${quoted(columnLabel(at, form))}列`;
}

/** A column of table four: 行政复议 and 结果维持. */
export function blockParts({ path, key }: FormLine): { block: string; outcome: string } {
  return { block: path.at(-2) ?? '', outcome: path.at(-1) ?? key };
}

/** A summand in a table of its sum, which names the block of table four already. */
export function termName(line: FormLine | undefined, key: string, table: TableName): string {
  return table === 'cases' ? (line?.path.at(-1) ?? key) : termLabel(line, key);
}

/** The block of table four a cell stands in: 行政复议, 未经复议直接起诉, 复议后起诉. */
export function blockName(at: CellPlace, form: FormId | null): string {
  return columnLine(at.table, at.column, form)?.path.at(-2) ?? at.column;
}

export function cellName(at: CellPlace, form: FormId | null): string {
  if (at.table === 'cases') return `${quoted(columnLabel(at, form))}栏`;
  return rowName(at, form) + columnName(at, form);
}

/** Without its number: 一、本年新收 → 本年新收, 2.重复申请 → 重复申请. */
export function bare(label: string): string {
  return label.replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.)+/, '');
}

/** A line as a summand: without number, with its group where the bare word says nothing. */
export function termLabel(line: FormLine | undefined, key: string): string {
  const label = lineLabel(line, key);
  const word = bare(label);
  if (word === '总计') return label;
  const group = line?.path.at(-2);
  return word === '其他' && group !== undefined ? `${bare(group)}·${word}` : word;
}

const NUMERALS = ['一', '二', '三', '四', '五', '六'] as const;

/** 五、存在的主要问题及改进情况 */
export function sectionName(section: number): string {
  return newestForm.sections.find(({ number }) => number === section)?.heading ?? sectionPlace(section);
}

/** 第五部分 */
export function sectionPlace(section: number): string {
  return `第${NUMERALS[section - 1] ?? section}部分`;
}

/** 第五部分“存在的主要问题及改进情况” */
export function sectionTitle(section: number): string {
  return sectionPlace(section) + quoted(bare(sectionName(section)));
}

const TABLES: Record<TableName, string> = {
  disclosure: '主动公开政府信息情况表',
  applications: '收到和处理政府信息公开申请情况表',
  cases: '政府信息公开行政复议、行政诉讼情况表',
};

export function tableName(table: TableName): string {
  return TABLES[table];
}

/** The part a table stands in: 第三部分 */
export function tableSection(table: TableName): string {
  return sectionPlace(sectionOfTable(table));
}

/** 第三部分表格 */
export function tablePlace(table: TableName): string {
  return `${tableSection(table)}表格`;
}

export function placeName(place: Place, form: FormId | null): string {
  if ('table' in place) return tableSection(place.table) + cellName(place, form);
  if ('section' in place) return sectionTitle(place.section);
  if ('title' in place) return '标题';
  return `正文${quotedWords(place.text)}`;
}

/** 2021年格式（国办公开办函〔2021〕30号） */
export function formName(form: FormId): string {
  return `${form}年格式（${formById(form).notice}）`;
}

/** Names joined by 、 (quoted ones stand side by side without it), cut after `limit` with the number that there are in all. */
export function listed(names: readonly string[], limit: number, counter: string): string {
  const shown = names.slice(0, limit);
  const joined = shown.join(shown.every((name) => /^“[^”]*”$/.test(name)) ? '' : '、');
  return names.length <= limit ? joined : `${joined}等 ${names.length} ${counter}`;
}
