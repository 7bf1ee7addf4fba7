/** English sentences about the tables and the parts of the report. */
import type { FormId } from '../../contract/page-check';
import type { CellFacts } from '../../rules/facts';
import type { FactsByRule } from '../../rules/index';
import { digits } from '../formula';
import type { Sentences } from '../types';
import {
  capital,
  cellName,
  columnLabel,
  columnName,
  counted,
  formName,
  listed,
  quoted,
  quotedWords,
  rowLabel,
  rowName,
  sectionPlace,
  sectionTitle,
  tableName,
  tablePlace,
} from './names';

function filled(facts: CellFacts, form: FormId | null): string {
  return `${capital(cellName(facts.at, form))} reads ${quotedWords(facts.text)}`;
}

function blankSentence({ table, proven, unproven, named }: FactsByRule['blank-cell'], form: FormId | null): string {
  const all = `${capital(tablePlace(table))} has ${counted(proven + unproven, 'blank cell')}`;
  const known = named.flatMap(({ at, value }) => (value === null ? [] : [`${cellName(at, form)} is ${digits(value)}`]));
  const open = named.flatMap(({ at, value }) => (value === null ? [cellName(at, form)] : []));
  const others = open.join('; ') + (unproven > open.length ? ` and ${unproven - open.length} more` : '');
  // The table of part two has no sums.
  const effect = `a blank is not taken for 0${table === 'disclosure' ? '' : ', so the sums concerned cannot be checked'}`;
  if (unproven === 0) {
    if (known.length === 0) return `${all}; every value follows from the totals.`;
    return `${all}; by the sums of the form, ${known.join('; ')}.`;
  }
  if (proven === 0) return `${all} (${others}); ${effect}.`;
  const computed =
    known.length > 0 ? `by the sums of the form, ${known.join('; ')}` : `${proven} follow from the totals`;
  return `${all}: ${computed}; not known: ${others}.`;
}

export const tableSentences = {
  'missing-section': ({ section }) => `${capital(sectionTitle(section))} was not found.`,
  'missing-table': ({ table }) => `${capital(tablePlace(table))} (${tableName(table)}) was not found.`,
  'picture-table': ({ table, pictures }) =>
    `${capital(tablePlace(table))} was published as ${counted(pictures, 'picture')}; its numbers cannot be read and need a person to check them.`,
  'missing-row': ({ table, axis, keys, form }) => {
    const names = keys.map((key) =>
      quoted(axis === 'row' ? rowLabel(table, key, form) : columnLabel({ table, row: '', column: key }, form)),
    );
    return `${capital(tablePlace(table))} lacks the ${axis}${keys.length === 1 ? '' : 's'} ${listed(names, 4)} of ${formName(form)}.`;
  },
  'wrong-form': ({ year, used, due, tables }) => {
    const where = tables.length > 0 ? capital(listed(tables.map(tablePlace), 3)) : 'The report';
    return `${where} of the report for ${year} ${tables.length > 1 ? 'follow' : 'follows'} ${formName(used)}; ${formName(due)} applies.`;
  },
  'invalid-count': (facts, form) =>
    `${filled(facts, form)}: ${facts.reason === 'negative' ? 'the number cannot be negative here' : 'a whole number is wanted here, not a fraction'}.`,
  'not-a-number': (facts, form) =>
    facts.value === null
      ? `${filled(facts, form)}: a number is wanted here, so the sums of this cell cannot be checked.`
      : `${filled(facts, form)}: there are words beside the number; it was checked as ${digits(facts.value)}.`,
  'blank-cell': blankSentence,
  'placeholder-cell': ({ table, cells }, form) => {
    const symbols = [...new Set(cells.map(({ text }) => quotedWords(text)))];
    const places = cells.map(({ at }) => cellName(at, form));
    return `${capital(tablePlace(table))} has ${listed(symbols, 4)} instead of a number in ${counted(cells.length, 'cell')}: ${listed(places, 3)}.`;
  },
  'malformed-table': ({ table, label, found, expected }) => {
    const row = label.trim() === '' ? 'A row' : `Row ${quotedWords(label)}`;
    const than = found > expected ? `${found - expected} too many` : `${expected - found} too few`;
    return `${row} of ${tablePlace(table)} has ${counted(found, 'number cell')}, while the form has ${expected} (${than}); which number belongs to which column is unclear.`;
  },
  'altered-label': ({ table, printed, expected }) =>
    `${capital(tablePlace(table))} says ${quotedWords(printed)} where the form says ${quotedWords(expected)}.`,
  'section-order': ({ reason, heading, section, previous }) => {
    const name = `Heading ${quotedWords(heading)}`;
    const before = previous === null ? 'an earlier heading' : `the earlier heading ${quotedWords(previous)}`;
    if (reason === 'repeated') return `${name} repeats the number of ${before}.`;
    if (reason === 'jump')
      return `The number of the ${name.charAt(0).toLowerCase()}${name.slice(1)} does not follow ${before}.`;
    if (reason === 'level') {
      const due = section === null ? '' : `; ${sectionPlace(section)} is a main part and numbered 一、二、…`;
      return `${name} stands at the wrong level${due}.`;
    }
    return `${name} is not in the order of the form${previous === null ? '' : `; it stands after ${quotedWords(previous)}`}.`;
  },
  'fee-unit': (facts, form) =>
    `${filled(facts, form)}: the unit is 10,000 yuan, and the amount looks as if it were in yuan.`,
  'regulation-authority': ({ cells, body }, form) => {
    const values = cells.map(({ at, value }) => `${cellName(at, form)} is ${digits(value)}`).join('; ');
    return `${capital(values)}, but ${body ?? 'this body'} normally has no power to make regulations (规章).`;
  },
  'stock-bound': ({ issued, repealed, inForce }, form) =>
    `${capital(rowName(issued.at, form))}: ${columnLabel(issued.at, form)} ${digits(issued.value)} - ${columnLabel(repealed.at, form)} ${digits(repealed.value)} = ${digits(issued.value - repealed.value)}, more than ${columnLabel(inForce.at, form)} ${digits(inForce.value)}.`,
  'carry-bound': ({ newReceived, carriedForward }, form) =>
    `${capital(columnName(carriedForward.at, form))}: ${digits(carriedForward.value)} carried forward, more than the ${digits(newReceived.value)} newly received.`,
} satisfies Partial<Sentences>;
