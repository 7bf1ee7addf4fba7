/** English names of cells, lines, parts and tables. */

import type { CellPlace, FormId, Place, TableName } from '../../contract/page-check';
import { formById } from '../../form/look-up';
import { sectionOfTable } from '../../form/tables';
import type { FormLine } from '../../form/types';
import { columnLine, rowLine } from '../form-lines';
import { shorten } from '../formula';
import { formNames } from './form-names';

export function quoted(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** Words of the page, shortened. */
export function quotedWords(words: string): string {
  return quoted(shorten(words));
}

export function lineLabel(line: FormLine | undefined, key: string): string {
  const name = line && formNames[`${line.key} ${line.path.at(-1) ?? ''}`];
  if (name === undefined) return key;
  return typeof name === 'string' ? name : `${name.block}: ${name.outcome}`;
}

/** A column of table four: its block and its outcome; for any other line its label twice. */
export function blockParts(line: FormLine): { block: string; outcome: string } {
  const name = formNames[`${line.key} ${line.path.at(-1) ?? ''}`];
  if (typeof name === 'object') return name;
  return { block: name ?? line.key, outcome: name ?? line.key };
}

export function rowLabel(table: TableName, row: string, form: FormId | null): string {
  return lineLabel(rowLine(table, row, form), row);
}

export function columnLabel(at: CellPlace, form: FormId | null): string {
  return lineLabel(columnLine(at.table, at.column, form, at.row), at.column);
}

/** row “total of results” */
export function rowName(at: CellPlace, form: FormId | null): string {
  return `row ${quoted(rowLabel(at.table, at.row, form))}`;
}

/** column “natural persons” */
export function columnName(at: CellPlace, form: FormId | null): string {
  return `column ${quoted(columnLabel(at, form))}`;
}

/** The block of table four a cell stands in. */
export function blockName(at: CellPlace, form: FormId | null): string {
  const line = columnLine(at.table, at.column, form, at.row);
  return line ? blockParts(line).block : at.column;
}

/** The outcome of a cell of table four: upheld, corrected … */
export function outcomeLabel(at: CellPlace, form: FormId | null): string {
  const line = columnLine(at.table, at.column, form, at.row);
  return line ? blockParts(line).outcome : at.column;
}

export function cellName(at: CellPlace, form: FormId | null): string {
  if (at.table === 'cases') return `cell ${quoted(columnLabel(at, form))}`;
  return `${rowName(at, form)}, ${columnName(at, form)}`;
}

const SECTIONS = [
  'General situation',
  'Information disclosed on the body’s own initiative',
  'Requests received and handled',
  'Administrative reconsideration and litigation',
  'Main problems and improvements',
  'Other matters to be reported',
] as const;

/** 5. Main problems and improvements */
export function sectionName(section: number): string {
  const title = SECTIONS[section - 1];
  return title === undefined ? sectionPlace(section) : `${section}. ${title}`;
}

/** part 5 */
export function sectionPlace(section: number): string {
  return `part ${section}`;
}

/** part 5 (Main problems and improvements) */
export function sectionTitle(section: number): string {
  const title = SECTIONS[section - 1];
  return sectionPlace(section) + (title === undefined ? '' : ` (${title})`);
}

const TABLES: Record<TableName, string> = {
  disclosure: 'Table of information disclosed on the body’s own initiative',
  applications: 'Table of requests received and handled',
  cases: 'Table of reconsideration and litigation cases',
};

export function tableName(table: TableName): string {
  return TABLES[table];
}

/** the table of part 3 */
export function tablePlace(table: TableName): string {
  return `the table of ${sectionPlace(sectionOfTable(table))}`;
}

export function placeName(place: Place, form: FormId | null): string {
  if ('table' in place) return `${sectionPlace(sectionOfTable(place.table))}, ${cellName(place, form)}`;
  if ('section' in place) return sectionTitle(place.section);
  if ('title' in place) return 'title';
  return `text ${quotedWords(place.text)}`;
}

/** the 2021 form (国办公开办函〔2021〕30号) */
export function formName(form: FormId): string {
  return `the ${form} form (${formById(form).notice})`;
}

/** a, b and c; parted by semicolons where a name has a comma in it; cut after `limit` with the number of the others. */
export function listed(names: readonly string[], limit: number): string {
  const comma = names.some((name) => name.includes(',')) ? '; ' : ', ';
  if (names.length > limit) return `${names.slice(0, limit).join(comma)} and ${names.length - limit} more`;
  if (names.length <= 1) return names.join('');
  return `${names.slice(0, -1).join(comma)} and ${names.at(-1)}`;
}

/** 1 cell, 2 cells */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** With a capital: sentences begin with names. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
