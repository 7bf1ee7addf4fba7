/** The tables of a run: by kind, by layout, and the figures that the project promises. */
import type { Case } from './cases';
import type { Verdict } from './judge';

/** A case with its verdict. */
export interface Outcome {
  test: Case;
  verdict: Verdict;
}

interface Row {
  pages: number;
  found: number;
  missed: number;
  errors: number;
  reviews: number;
  hints: number;
  misread: number;
  identity: number;
  unique: number;
  among: number;
  culprits: number;
  wrongKind: number;
}

const columns: [keyof Row, string][] = [
  ['pages', 'pages'],
  ['found', 'found'],
  ['missed', 'missed'],
  ['errors', 'false error'],
  ['reviews', 'false review'],
  ['hints', 'false hint'],
  ['misread', 'cells misread'],
  ['identity', 'year/form/body'],
  ['culprits', 'culprits'],
  ['unique', 'named alone'],
  ['among', 'among several'],
  ['wrongKind', 'report or not'],
];

/** Pages of one kind, added up. Findings and cells are counted one by one, false alarms by page. */
export function addUp(outcomes: readonly Outcome[], by: (test: Case) => string): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const { test, verdict } of outcomes) {
    const key = by(test);
    const row = rows.get(key) ?? {
      pages: 0,
      found: 0,
      missed: 0,
      errors: 0,
      reviews: 0,
      hints: 0,
      misread: 0,
      identity: 0,
      unique: 0,
      among: 0,
      culprits: 0,
      wrongKind: 0,
    };
    rows.set(key, row);
    row.pages += 1;
    row.found += verdict.found;
    row.missed += verdict.missed.length;
    row.errors += verdict.falseErrors.length > 0 ? 1 : 0;
    row.reviews += verdict.falseReviews.length > 0 ? 1 : 0;
    row.hints += verdict.falseHints.length > 0 ? 1 : 0;
    row.misread += verdict.misread.length;
    row.identity += verdict.identity.length > 0 ? 1 : 0;
    row.culprits += verdict.culprit ? 1 : 0;
    row.unique += verdict.culprit === 'unique' ? 1 : 0;
    row.among += verdict.culprit === 'among' ? 1 : 0;
    row.wrongKind += verdict.wrongKind ? 1 : 0;
  }
  return rows;
}

/** A table of text. */
export function table(title: string, rows: Map<string, Row>): string {
  const width = Math.max(title.length, ...[...rows.keys()].map((key) => key.length));
  const head = `${title.padEnd(width)}  ${columns.map(([, name]) => name).join('  ')}`;
  const body = [...rows].map(
    ([key, row]) =>
      `${key.padEnd(width)}  ${columns.map(([column, name]) => String(row[column] || '·').padStart(name.length)).join('  ')}`,
  );
  return [head, ...body].join('\n');
}

/** One promised figure and how it came out. */
export interface Figure {
  name: string;
  promise: string;
  got: string;
  pass: boolean;
}

/** The figures of the project's promise. */
export function figures(outcomes: readonly Outcome[]): Figure[] {
  const of = (...groups: string[]): Outcome[] => outcomes.filter(({ test }) => groups.includes(test.group));
  const sum = (list: Outcome[], value: (verdict: Verdict) => number): number =>
    list.reduce((total, { verdict }) => total + value(verdict), 0);
  const share = (part: number, whole: number): string =>
    `${part} of ${whole} (${whole === 0 ? '–' : ((100 * part) / whole).toFixed(2)} %)`;
  const rate = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  const sums = of('sum', 'pair');
  const foundSums = sum(sums, (verdict) => verdict.found);
  const allSums = foundSums + sum(sums, (verdict) => verdict.missed.length);
  const others = of('error');
  const foundOthers = others.filter(({ verdict }) => verdict.missed.length === 0).length;
  const clean = of('clean');
  const reports = outcomes.filter(({ test }) => test.expect);
  const falseErrors = clean.filter(({ verdict }) => verdict.falseErrors.length > 0).length;
  const strayErrors = of('sum', 'pair', 'error').filter(({ verdict }) => verdict.falseErrors.length > 0).length;
  const falseReviews = clean.filter(({ verdict }) => verdict.falseReviews.length > 0).length;
  const misread = sum(reports, (verdict) => verdict.misread.length);
  const single = of('sum').filter(({ test }) => test.expect?.planted?.culprits?.[0]?.table === 'applications');
  const named = single.filter(({ verdict }) => verdict.culprit === 'unique').length;
  const pairs = of('pair');
  const among = pairs.filter(({ verdict }) => verdict.culprit !== 'missed').length;
  const others0 = of('look-alike');
  const kinds = new Set(others0.map(({ test }) => test.kind));
  const taken = others0.filter(({ verdict }) => verdict.wrongKind).length;
  const unseen = reports.filter(({ verdict }) => verdict.wrongKind).length;
  return [
    {
      name: 'broken sums found',
      promise: '100 % of >= 2,000',
      got: share(foundSums, allSums),
      pass: foundSums === allSums,
    },
    {
      name: 'other planted errors found',
      promise: '>= 99 % of >= 2,000',
      got: share(foundOthers, others.length),
      pass: rate(foundOthers, others.length) >= 0.99,
    },
    {
      name: 'clean pages with a false error',
      promise: '0 of >= 2,000',
      got: share(falseErrors, clean.length),
      pass: falseErrors === 0,
    },
    {
      name: 'pages with planted errors that show another, false error',
      promise: '0',
      got: String(strayErrors),
      pass: strayErrors === 0,
    },
    {
      name: 'clean pages with a false review',
      promise: '<= 0.2 %',
      got: share(falseReviews, clean.length),
      pass: falseReviews <= clean.length * 0.002,
    },
    { name: 'cells misread', promise: '0', got: String(misread), pass: misread === 0 },
    {
      name: 'single wrong cell in table three named, alone and rightly',
      promise: '>= 99 %',
      got: share(named, single.length),
      pass: rate(named, single.length) >= 0.99,
    },
    {
      name: 'two wrong cells: the truth among the explanations',
      promise: '>= 95 %',
      got: share(among, pairs.length),
      pass: rate(among, pairs.length) >= 0.95,
    },
    {
      name: `look-alikes taken for a report (${kinds.size} kinds)`,
      promise: '0 of >= 40 kinds',
      got: String(taken),
      pass: taken === 0,
    },
    { name: 'reports not recognised', promise: '0', got: String(unseen), pass: unseen === 0 },
  ];
}
