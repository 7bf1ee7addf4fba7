/** What a statement could mean in the tables: every quantity that would make it true. */

import { cellKey, type ReadTable, type Report, type Term } from '../contract/report';
import type { CaseRole, FormBand, LineRole, ResultRole, SumPattern } from '../form/types';
import { formTableOf, linesWithRole } from '../sums/form-table';
import type { Action } from './lexicon';
import type { Statement } from './statement';

/** What a statement is about, in the words of the tables. */
export type Topic =
  | 'applications'
  | 'reconsideration'
  | 'litigation'
  | 'results'
  | 'carriedForward'
  | 'normativeDocuments'
  | 'decisions';

/** What a statement is compared with. */
export interface Meaning {
  /** What it most likely means: the cells to show beside it. */
  likely: Term[];
  /** Every value that would make it true, the likely one among them. */
  values: Set<number>;
  /** True where the likely cells are printed numbers whose place is sure, and the sums along their row hold. */
  certain: boolean;
}

/** The groups of results, in the order of the form. */
const RESULTS: readonly ResultRole[] = ['granted', 'partly-granted', 'denied', 'unavailable', 'rejected', 'otherwise'];
/** The blocks of table four that a subject may mean. */
const CASE_BLOCKS = {
  reconsideration: ['reconsideration'],
  litigation: ['litigation-direct', 'litigation-after'],
} as const satisfies Record<string, readonly CaseRole[]>;
/** Rows of the second table that decisions are printed in, by the words of the sentence. */
const DECISIONS: readonly [RegExp, LineRole][] = [
  [/许可/, 'licenses'],
  [/处罚/, 'penalties'],
  [/强制/, 'coercions'],
];

/** What the tables say about the subject of a statement; null where the table is missing or not readable there. */
export function meaningOf(statement: Statement, report: Report): Meaning | null {
  switch (statement.subject) {
    case 'applications':
      return applications(statement.action, report);
    case 'reconsideration':
    case 'litigation':
      return cases(statement, report);
    case 'documents':
      return documents(report);
    case 'decisions':
      return decisions(statement, report);
  }
}

/** Reads cells of one table; any that is missing or unknown makes the whole unknown. */
class Reader {
  known = true;
  private readonly bands: readonly FormBand[];

  constructor(private readonly table: ReadTable) {
    this.bands = formTableOf(table).bands;
  }

  /** The rows with that role that the page has, in the form's order. */
  rows(role: LineRole): string[] {
    const printed = new Set([...this.table.cells.values()].map((cell) => cell.at.row));
    return this.lines('rows', role).filter((row) => printed.has(row));
  }

  /** The columns of that row that the page has. */
  columns(row: string): string[] {
    return [...this.table.cells.values()].filter((cell) => cell.at.row === row).map((cell) => cell.at.column);
  }

  term(row: string, column: string): Term {
    const cell = this.table.cells.get(cellKey(row, column));
    if (cell === undefined || cell.value === null) this.known = false;
    return { at: cell?.at ?? { table: this.table.name, row, column }, value: cell?.value ?? 0 };
  }

  /** The total of a row, by the form's sum along it. */
  total(row: string): Term {
    return this.term(row, this.sumAlong(row)?.right[0] ?? '');
  }

  /** The total of the one row with that role; unknown where the page has none. */
  totalOf(role: LineRole): Term {
    return this.total(this.lines('rows', role)[0] ?? '');
  }

  /** The cells of the columns with that role: the totals of the blocks of table four. */
  inColumns(role: LineRole): Term[] {
    const columns = this.lines('columns', role);
    return this.bands.flatMap((band) =>
      columns
        .filter((key) => band.columns.some((column) => column.key === key))
        .flatMap((column) => band.rows.map((row) => this.term(row.key, column))),
    );
  }

  isSure(terms: readonly Term[]): boolean {
    return terms.every((term) => {
      const cell = this.table.cells.get(cellKey(term.at.row, term.at.column));
      return cell !== undefined && cell.kind === 'number' && cell.certain && !cell.proven;
    });
  }

  /** True where the numbers that a total sums up along its row are known and add up to it. */
  addsUp({ at: { row, column } }: Term): boolean {
    const values = this.sumAlong(row, column)?.left.map(
      (key) => this.table.cells.get(cellKey(row, key))?.value ?? null,
    );
    if (!values || values.includes(null)) return false;
    const stated = this.table.cells.get(cellKey(row, column))?.value;
    return values.reduce<number>((all, value) => all + (value ?? 0), 0) === stated;
  }

  private sumAlong(row: string, total?: string): SumPattern | undefined {
    return this.bands
      .filter(({ rows }) => rows.some(({ key }) => key === row))
      .flatMap(({ sums }) => sums)
      .find(({ across, right }) => across === 'columns' && (total === undefined || right.includes(total)));
  }

  /** The lines of the form with that role, on the page or not. */
  lines(axis: 'rows' | 'columns', role: LineRole): string[] {
    return this.bands.flatMap((band) => linesWithRole(band[axis], role).map(({ key }) => key));
  }
}

/** More cases than this from last year are not told apart one by one. */
const MOST_CARRIED_OVER = 5000;

const sum = (terms: readonly Term[]): number => terms.reduce((total, term) => total + term.value, 0);

function applications(action: Statement['action'], report: Report): Meaning | null {
  if (report.tables.applications === null || action === 'issued') return null;
  const reader = new Reader(report.tables.applications);
  const fresh = reader.totalOf('received');
  const old = reader.totalOf('carried-over');
  const results = reader.totalOf('results');
  const forward = reader.totalOf('left-open');
  const group = (role: ResultRole): Term[] => reader.rows(role).map((row) => reader.total(row));
  const each = (terms: readonly Term[]): number[] => terms.map(({ value }) => value);
  const intake = [fresh.value, fresh.value + old.value, results.value, results.value - old.value];
  // 办结, 答复 may leave out what was not answered on its merits, so every run of groups is a possible meaning.
  const answered = (): number[] => {
    const groups = RESULTS.map((role) => sum(group(role)));
    const runs = groups.flatMap((_, from) => runningTotals(groups.slice(from)));
    return [...intake, fresh.value + old.value - forward.value, ...runs];
  };
  const meant: Record<Exclude<Action, 'foreign' | 'issued'>, () => [Term[], number[]]> = {
    received: () => [[fresh], [fresh.value, fresh.value + old.value]],
    accepted: () => [[fresh], intake],
    new: () => [[fresh], [fresh.value]],
    'carried-over': () => [[old], [old.value]],
    'left-open': () => [[forward], [forward.value]],
    handled: () => [[results], answered()],
    answered: () => [[results], answered()],
    granted: () => [group('granted'), [sum([...group('granted'), ...group('partly-granted')])]],
    'partly-granted': () => [group('partly-granted'), []],
    denied: () => {
      const wide = [sum(group('denied')), sum(group('unavailable')), sum(group('rejected')), sum(group('otherwise'))];
      return [group('denied'), [...runningTotals(wide), ...each(group('denied'))]];
    },
    unavailable: () => [group('unavailable'), each(group('unavailable'))],
    rejected: () => [group('rejected'), each(group('rejected'))],
    otherwise: () => [group('otherwise'), each(group('otherwise'))],
  };
  const [likely, others] = meant[action]();
  if (!reader.known || likely.length === 0) return null;
  const certain = reader.isSure(likely) && likely.every((term) => reader.addsUp(term));
  const values = new Set([sum(likely), ...others]);
  // With cases from last year a sentence may tell the results of this year's alone: anything from all of them down to none of those.
  if (RESULTS.some((role) => role === action)) {
    for (let less = 1; less <= Math.min(old.value, sum(likely), MOST_CARRIED_OVER); less += 1)
      values.add(sum(likely) - less);
  }
  return { likely, values, certain };
}

/** The first value, the first two together, and so on. */
function runningTotals(values: readonly number[]): number[] {
  let total = 0;
  return values.map((value) => {
    total += value;
    return total;
  });
}

function cases({ subject, also, action, court }: Statement, report: Report): Meaning | null {
  if (report.tables.cases === null || (subject !== 'reconsideration' && subject !== 'litigation')) return null;
  const reader = new Reader(report.tables.cases);
  const totals = (name: 'reconsideration' | 'litigation', way: Statement['court'] = court): Term[] =>
    CASE_BLOCKS[name]
      .filter((role) => way === null || role === 'reconsideration' || role === `litigation-${way}`)
      .flatMap((role) => reader.inColumns(role));
  const own = totals(subject);
  const other = also === 'reconsideration' || also === 'litigation' ? totals(also) : [];
  const likely = [...own, ...other];
  if (!reader.known) return null;
  const addsUp = totals(subject, null).every((term) => reader.addsUp(term));
  // 行政诉讼 may mean both ways into court or one of them; one figure for review and litigation may mean either or both.
  const values = new Set([sum(likely), sum(own), sum(other), ...own.map((term) => term.value)]);
  // 新收, 办结 or 上年结转 single out some of the cases, and the form does not tell these.
  if (action !== 'received' && action !== 'accepted')
    for (let some = 1; some < Math.min(sum(likely), MOST_CARRIED_OVER); some += 1) values.add(some);
  // Nothing in one of the two ways into court may be all that the words mean.
  const read = (name: typeof subject | typeof also, terms: readonly Term[]): boolean =>
    name === 'litigation' ? sum(terms) > 0 && terms.every((term) => term.value > 0) : sum(terms) > 0;
  const contradicts = read(subject, own) || read(also, other);
  return { likely, values, certain: reader.isSure(likely) && addsUp && contradicts };
}

function documents(report: Report): Meaning | null {
  if (report.tables.disclosure === null) return null;
  const reader = new Reader(report.tables.disclosure);
  const cellsOf = (role: LineRole): Term[] =>
    reader.rows(role).flatMap((row) => reader.columns(row).map((column) => reader.term(row, column)));
  const own = cellsOf('documents');
  const all = [...own, ...cellsOf('rulemaking')];
  const likely = own.slice(0, 1);
  if (!reader.known || likely.length === 0) return null;
  const values = new Set(all.map((term) => term.value));
  // Regulations are sometimes counted with the other documents.
  for (const a of all) for (const b of all) if (a.at.column === b.at.column && a !== b) values.add(a.value + b.value);
  return { likely, values, certain: reader.isSure(likely) };
}

function decisions(statement: Statement, report: Report): Meaning | null {
  const role = DECISIONS.find(([words]) => words.test(statement.quote))?.[1];
  if (report.tables.disclosure === null || role === undefined) return null;
  const reader = new Reader(report.tables.disclosure);
  const all = reader.rows(role).flatMap((row) => reader.columns(row).map((column) => reader.term(row, column)));
  const decided = reader.lines('columns', 'decided');
  const likely = all.filter((term) => decided.includes(term.at.column));
  if (!reader.known || likely.length === 0) return null;
  return { likely, values: new Set(all.map((term) => term.value)), certain: reader.isSure(likely) };
}

/** What the words deny is exactly what the table counts; 办理0件 or 制定0件 may be meant otherwise. */
export function isPlain({ subject, action }: Statement): boolean {
  if (subject === 'applications') return action === 'received' || action === 'accepted' || action === 'new';
  return (
    (subject === 'reconsideration' || subject === 'litigation') && (action === 'received' || action === 'accepted')
  );
}

/** The topic a sentence about the statement is worded with. */
export function topicOf({ subject, action }: Statement): Topic {
  if (subject === 'reconsideration' || subject === 'litigation' || subject === 'decisions') return subject;
  if (subject === 'documents') return 'normativeDocuments';
  if (action === 'left-open') return 'carriedForward';
  return action === 'received' || action === 'accepted' || action === 'new' || action === 'carried-over'
    ? 'applications'
    : 'results';
}
