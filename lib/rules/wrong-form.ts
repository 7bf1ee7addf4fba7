/** The tables follow the form of other years than the report's: 2021 and later on the form of 2019, or the reverse. */

import type { FormId, TableName } from '../contract/page-check';
import type { LocatedYear, ReadTable, Report } from '../contract/report';
import { formDueIn, formTableOf, formTablesNamed } from '../sums/form-table';
import { sectionSpot } from './spots';
import type { Outcome, Rule } from './types';

/** The report's year, and the form that its tables follow and should follow. */
export interface Facts {
  year: number;
  used: FormId;
  due: FormId;
  tables: TableName[];
}

/** Where a report states its own year beyond doubt; a sentence of the text may be left over from an older report. */
const WEIGHTY: readonly LocatedYear['source'][] = ['title', 'heading', 'period'];

export const wrongFormRule: Rule<'wrong-form', Facts> = {
  id: 'wrong-form',
  levels: ['error'],
  *check(report): Generator<Outcome<Facts>> {
    const { year } = report.identity;
    const due = year === null ? null : formDueIn(year);
    if (year === null || due === null) return;
    const deviating = Object.values(report.tables).filter(
      (table): table is ReadTable => table !== null && table.form !== due && tellsForm(table.name),
    );
    const [first] = deviating;
    if (!first) return;
    const used = first.form;
    const where = deviating.map((table) => sectionSpot(report, formTableOf(table).section, table.refs[0]));
    const contrary = contraryYear(report, due, used);
    if (contrary) {
      const why = { code: 'ambiguous', detail: contrary.text } as const;
      yield { status: 'unchecked', check: 'wrong-form', why, where };
      return;
    }
    const facts = { year, used, due, tables: deviating.map(({ name }) => name) };
    yield { status: 'broken', level: 'error', where, facts, expected: due, actual: used };
  },
};

/** False for a table that is the same in every form. */
function tellsForm(name: TableName): boolean {
  return new Set(formTablesNamed(name)).size > 1;
}

/** A year by which the used form is the right one, where at least as much speaks for it as for the report's year. */
function contraryYear(report: Report, due: FormId, used: FormId): LocatedYear | undefined {
  const own = report.identity.years.filter(({ role, source }) => role === 'own' && WEIGHTY.includes(source));
  const forUsed = own.filter(({ year }) => formDueIn(year) === used);
  const forDue = own.filter(({ year }) => formDueIn(year) === due);
  return forUsed.length >= forDue.length ? forUsed[0] : undefined;
}
