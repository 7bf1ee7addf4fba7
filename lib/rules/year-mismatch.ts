import type { LocatedYear, Report } from '../contract/report';
import type { Broken, Rule, Spot } from './types';

/** The year found and the report's year, with the words of both. */
export interface Facts {
  /** Where the deviating year stands. */
  source: 'title' | 'heading' | 'period' | 'text';
  quote: string;
  found: number;
  due: number;
  /** What the due year rests on, in the page's words. */
  against: { source: 'title' | 'heading' | 'period' | 'text'; quote: string }[];
}

/**
 * A year that is stated as this report's year and is not: in the title, a heading, the 统计期限, the report's own name in the
 * text, or a sentence that reports this year's own count. Two sources outvote one; years of other things never count.
 */
export const yearMismatchRule: Rule<'year-mismatch', Facts> = {
  id: 'year-mismatch',
  levels: ['error', 'review'],
  key: ({ source, quote, found, due }) => [source, quote, found, due],
  *check({ identity }: Report) {
    const due = identity.year;
    if (due === null) return;
    const own = identity.years.filter((statement) => statement.role === 'own');
    const agreeing = own.filter((statement) => statement.year === due);
    const against = strongest(agreeing);
    for (const group of groupStatements(own.filter((statement) => statement.year !== due))) {
      const [first] = group;
      if (first === undefined) continue;
      const source = sourceOf(first);
      const broken: Broken<Facts> = {
        status: 'broken',
        level: isCertain(first, agreeing) ? 'error' : 'review',
        where: [...group.map(spotOf), ...against.slice(0, 2).map(spotOf)],
        facts: {
          source,
          quote: first.text,
          found: first.year,
          due,
          against: against.map((statement) => ({ source: sourceOf(statement), quote: statement.text })),
        },
        expected: due,
        actual: first.year,
      };
      yield broken;
    }
  },
};

/** Statements of one kind and year are one problem: a title on the page and on the tab, three sentences that kept last year's number. */
function groupStatements(statements: readonly LocatedYear[]): LocatedYear[][] {
  const groups = new Map<string, LocatedYear[]>();
  for (const statement of statements) {
    const key = `${statement.source === 'title' ? 'title' : kindOf(statement)} ${statement.year}`;
    const group = groups.get(key) ?? [];
    const told = group.some((other) => other.ref === statement.ref && other.text === statement.text);
    // The tab cannot be marked, so it stands alone or not at all.
    if (!told && (statement.ref !== null || group.length === 0)) group.push(statement);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function kindOf(statement: LocatedYear): string {
  if (statement.source === 'title') return statement.ref === null ? 'tab' : 'title';
  return statement.source === 'text'
    ? `text ${statement.claim === 'count' || statement.claim === 'opening' ? 'count' : 'name'}`
    : statement.source;
}

/** Certain is only a contradiction between the statements that name the report: printed title, 统计期限, 现将…报告公布如下. */
function isCertain(statement: LocatedYear, agreeing: readonly LocatedYear[]): boolean {
  if (!namesReport(statement)) return false;
  const kind = kindOf(statement);
  // Of two printed titles one may be that of a neighbour in a list.
  if (kind === 'title' && agreeing.some((other) => kindOf(other) === 'title')) return false;
  return agreeing.some((other) => namesReport(other) && kindOf(other) !== kind);
}

/** True for a printed title, the words of 统计期限, and a sentence that announces the report. */
function namesReport(statement: LocatedYear): boolean {
  if (statement.weak === true) return false;
  return kindOf(statement) === 'title' || statement.source === 'period' || statement.claim === 'name';
}

/** One statement of each kind that the due year rests on, the strongest first; the tab repeats the title, so it counts only alone. */
function strongest(agreeing: readonly LocatedYear[]): LocatedYear[] {
  const first = (kind: string): LocatedYear | undefined => agreeing.find((candidate) => kindOf(candidate) === kind);
  const ranked = [first('title') ?? first('tab'), ...['period', 'text name', 'heading', 'text count'].map(first)];
  return ranked.filter((statement) => statement !== undefined);
}

function sourceOf(statement: LocatedYear): Facts['source'] {
  return statement.source === 'published' || statement.source === 'signed' ? 'text' : statement.source;
}

function spotOf(statement: LocatedYear): Spot {
  const place = statement.source === 'title' ? ({ title: true } as const) : { text: statement.text };
  return statement.ref === null ? { place } : { place, ref: statement.ref };
}
