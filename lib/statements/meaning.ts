/** What a statement could mean in the tables: every quantity that would make it true. */
import { cellKey, type ReadCell, type Report } from '../report/report';
import type { TableName } from '../report/schema';
import type { FactsByRule, Term } from '../rules/facts';
import type { Action, ResultAction } from './lexicon';
import type { Statement } from './statement';

/** What a statement is compared with. */
export interface Meaning {
  /** What it most likely means: the cells to show beside it. */
  likely: Term[];
  /** Every value that would make it true, the likely one among them. */
  values: Set<number>;
  /** True where the likely cells are printed numbers whose place is sure, and the sums along their row hold. */
  certain: boolean;
}

/** The first parts of the row keys of each group of results. */
const GROUPS: Record<ResultAction, readonly string[]> = {
  granted: ['granted'],
  partiallyGranted: ['partiallyGranted'],
  denied: ['denied'],
  unavailable: ['unavailable'],
  rejected: ['rejected'],
  otherwise: ['other'],
};
const CASE_BLOCKS = {
  reconsideration: ['reconsideration'],
  litigation: ['litigationDirect', 'litigationAfterReconsideration'],
} as const;
/** Rows of the second table that decisions are printed in, by the words of the sentence. */
const DECISION_ROWS: readonly [RegExp, string][] = [
  [/许可/, 'license'],
  [/处罚/, 'penalty'],
  [/强制/, 'coercion'],
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
  private readonly cells: ReadonlyMap<string, ReadCell>;

  constructor(
    report: Report,
    private readonly table: TableName,
  ) {
    this.cells = report.tables[table]?.cells ?? new Map();
  }

  /** The rows whose key is the name or begins with it and a dot. */
  rows(name: string): string[] {
    const rows = new Set([...this.cells.values()].map((cell) => cell.at.row));
    return [...rows].filter((row) => row === name || row.startsWith(`${name}.`));
  }

  columns(row: string): string[] {
    return [...this.cells.values()].filter((cell) => cell.at.row === row).map((cell) => cell.at.column);
  }

  term(row: string, column: string): Term {
    const cell = this.cells.get(cellKey(row, column));
    if (cell === undefined || cell.value === null) this.known = false;
    return { at: cell?.at ?? { table: this.table, row, column }, value: cell?.value ?? 0 };
  }

  isSure(terms: readonly Term[]): boolean {
    return terms.every((term) => {
      const cell = this.cells.get(cellKey(term.at.row, term.at.column));
      return cell !== undefined && cell.kind === 'number' && cell.certain && !cell.proven;
    });
  }

  /** True where the numbers of a row add up to its total, as far as all are known. */
  addsUp(row: string): boolean {
    const parts = this.columns(row).filter((column) => column !== 'total');
    const values = parts.map((column) => this.cells.get(cellKey(row, column))?.value ?? null);
    if (values.includes(null)) return false;
    return (
      values.reduce<number>((sum, value) => sum + (value ?? 0), 0) === this.cells.get(cellKey(row, 'total'))?.value
    );
  }
}

/** More cases than this from last year are not told apart one by one. */
const MOST_CARRIED_OVER = 5000;

const sum = (terms: readonly Term[]): number => terms.reduce((total, term) => total + term.value, 0);

function applications(action: Statement['action'], report: Report): Meaning | null {
  if (report.tables.applications === null) return null;
  const reader = new Reader(report, 'applications');
  const total = (row: string): Term => reader.term(row, 'total');
  const fresh = total('newReceived');
  const old = total('carriedOver');
  const results = total('resultTotal');
  const forward = total('carriedForward');
  const group = (name: ResultAction): Term[] => GROUPS[name].flatMap((prefix) => reader.rows(prefix)).map(total);
  const intake = [fresh.value, fresh.value + old.value, results.value, results.value - old.value];
  // 办结, 答复 may leave out what was not answered on its merits, so every run of groups is a possible meaning.
  const answered = (): number[] => {
    const groups = (Object.keys(GROUPS) as ResultAction[]).map((name) => sum(group(name)));
    const runs = groups.flatMap((_, from) =>
      groups
        .slice(from)
        .map((__, length) => sum(groups.slice(from, from + length + 1).map((value) => ({ ...fresh, value })))),
    );
    return [...intake, fresh.value + old.value - forward.value, ...runs];
  };
  const meant: Record<Exclude<Action, 'foreign' | 'issued'>, () => [Term[], number[]]> = {
    received: () => [[fresh], [fresh.value, fresh.value + old.value]],
    accepted: () => [[fresh], intake],
    new: () => [[fresh], [fresh.value]],
    carriedOver: () => [[old], [old.value]],
    carriedForward: () => [[forward], [forward.value]],
    handled: () => [[results], answered()],
    answered: () => [[results], answered()],
    granted: () => [group('granted'), [sum([...group('granted'), ...group('partiallyGranted')])]],
    partiallyGranted: () => [group('partiallyGranted'), []],
    denied: () => {
      const wide = [sum(group('denied')), sum(group('unavailable')), sum(group('rejected')), sum(group('otherwise'))];
      return [
        group('denied'),
        [
          ...wide.map((_, index) => wide.slice(0, index + 1).reduce((a, b) => a + b, 0)),
          ...group('denied').map((term) => term.value),
        ],
      ];
    },
    unavailable: () => [group('unavailable'), group('unavailable').map((term) => term.value)],
    rejected: () => [group('rejected'), group('rejected').map((term) => term.value)],
    otherwise: () => [group('otherwise'), group('otherwise').map((term) => term.value)],
  };
  if (action === 'issued') return null;
  const [likely, others] = meant[action]();
  if (!reader.known || likely.length === 0) return null;
  const certain = reader.isSure(likely) && likely.every((term) => reader.addsUp(term.at.row));
  const values = new Set([sum(likely), ...others]);
  // With cases from last year a sentence may tell the results of this year's alone: anything from all of them down to none of those.
  if (action in GROUPS) {
    for (let less = 1; less <= Math.min(old.value, sum(likely), MOST_CARRIED_OVER); less += 1)
      values.add(sum(likely) - less);
  }
  return { likely, values, certain };
}

function cases({ subject, also, court }: Statement, report: Report): Meaning | null {
  if (report.tables.cases === null || (subject !== 'reconsideration' && subject !== 'litigation')) return null;
  const reader = new Reader(report, 'cases');
  const isMeant = (block: string): boolean =>
    court === null || !block.startsWith('litigation') || (block === 'litigationDirect') === (court === 'direct');
  const totals = (name: 'reconsideration' | 'litigation'): Term[] =>
    CASE_BLOCKS[name].filter(isMeant).map((block) => reader.term('count', `${block}.total`));
  const own = totals(subject);
  const other = also === 'reconsideration' || also === 'litigation' ? totals(also) : [];
  const likely = [...own, ...other];
  if (!reader.known) return null;
  // 行政诉讼 may mean both ways into court or one of them; one figure for review and litigation may mean either or both.
  const values = new Set([sum(likely), sum(own), sum(other), ...own.map((term) => term.value)]);
  const blocks = CASE_BLOCKS[subject];
  const addsUp = blocks.every((block) => {
    const parts = reader
      .columns('count')
      .filter((column) => column.startsWith(`${block}.`) && !column.endsWith('.total'));
    return sum(parts.map((column) => reader.term('count', column))) === reader.term('count', `${block}.total`).value;
  });
  // Nothing in one of the two ways into court may be all that the words mean.
  const read = (name: typeof subject | typeof also, terms: readonly Term[]): boolean =>
    name === 'litigation' ? sum(terms) > 0 && terms.every((term) => term.value > 0) : sum(terms) > 0;
  const contradicts = read(subject, own) || read(also, other);
  return { likely, values, certain: reader.isSure(likely) && addsUp && contradicts };
}

function documents(report: Report): Meaning | null {
  if (report.tables.disclosure === null) return null;
  const reader = new Reader(report, 'disclosure');
  const all = ['normativeDocuments', 'regulations'].flatMap((row) =>
    reader.columns(row).map((column) => reader.term(row, column)),
  );
  const likely = all.filter((term) => term.at.row === 'normativeDocuments').slice(0, 1);
  if (!reader.known || likely.length === 0) return null;
  const values = new Set(all.map((term) => term.value));
  // Regulations are sometimes counted with the other documents.
  for (const a of all) for (const b of all) if (a.at.column === b.at.column && a !== b) values.add(a.value + b.value);
  return { likely, values, certain: reader.isSure(likely) };
}

function decisions(statement: Statement, report: Report): Meaning | null {
  if (report.tables.disclosure === null) return null;
  const row = DECISION_ROWS.find(([words]) => words.test(statement.quote))?.[1];
  if (row === undefined) return null;
  const reader = new Reader(report, 'disclosure');
  const all = reader.columns(row).map((column) => reader.term(row, column));
  const likely = all.filter((term) => term.at.column === 'decisions');
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
export function topicOf({ subject, action }: Statement): FactsByRule['text-mismatch']['topic'] {
  if (subject === 'reconsideration' || subject === 'litigation' || subject === 'decisions') return subject;
  if (subject === 'documents') return 'normativeDocuments';
  if (action === 'carriedForward') return 'carriedForward';
  return action === 'received' || action === 'accepted' || action === 'new' || action === 'carriedOver'
    ? 'applications'
    : 'results';
}
