/** Consistent tables of any size: a township of zeros, a city of thousands. */
import type { Rng } from '../random';
import { applicants, caseBlocks, caseOutcomes, disclosureBands, type FormId, resultKeys } from './form';
import { type Body, type CellAt, idOf, type ModelCells } from './report';

/** How busy a body is: the order of magnitude of its applications. */
export type Scale = 'zero' | 'few' | 'tens' | 'hundreds' | 'thousands';

const limits: Record<Scale, number> = { zero: 0, few: 6, tens: 60, hundreds: 700, thousands: 6000 };
const weights = [1, 0.3, 0.02, 0.02, 0.08, 0.05];

/** All three tables of a report, every sum of the form kept and no rule of the design broken. */
export function makeCells(rng: Rng, form: FormId, body: Body, scale: Scale): ModelCells {
  const cells: ModelCells = new Map();
  const put = (at: CellAt, value: number): void => {
    cells.set(idOf(at), { at, text: String(value), kind: 'number', value, truth: value });
  };
  fillApplications(rng.fork('applications'), form, scale, put);
  fillCases(rng.fork('cases'), scale, put);
  fillDisclosure(rng.fork('disclosure'), form, body, scale, put);
  return cells;
}

type Put = (at: CellAt, value: number) => void;

/** A number that is small more often than large. */
function skewed(rng: Rng, limit: number): number {
  return Math.floor(limit * rng.next() ** 2.2 + (limit > 0 ? rng.next() : 0));
}

function fillApplications(rng: Rng, form: FormId, scale: Scale, put: Put): void {
  const results = resultKeys(form);
  const totals = new Map<string, number>();
  const add = (row: string, column: string, value: number): void => {
    put({ table: 'applications', row, column }, value);
    totals.set(row, (totals.get(row) ?? 0) + value);
  };
  const popular = rng.shuffle(results).slice(0, rng.int(2, scale === 'few' ? 4 : results.length - 4));
  applicants.slice(0, 6).forEach(({ key: column }, index) => {
    const limit = limits[scale] * (weights[index] ?? 0);
    const newReceived = index === 0 && scale !== 'zero' ? Math.max(1, skewed(rng, limit)) : skewed(rng, limit);
    const carriedOver = scale === 'zero' || rng.chance(0.4) ? 0 : skewed(rng, limit / 8);
    const carriedForward = rng.chance(0.4) ? 0 : Math.min(newReceived, skewed(rng, limit / 7));
    const handled = newReceived + carriedOver - carriedForward;
    const shares = splitOver(rng, handled, results, popular);
    add('newReceived', column, newReceived);
    add('carriedOver', column, carriedOver);
    for (const row of results) add(row, column, shares.get(row) ?? 0);
    add('resultTotal', column, handled);
    add('carriedForward', column, carriedForward);
  });
  for (const [row, value] of totals) put({ table: 'applications', row, column: 'total' }, value);
}

/** Spreads a number over rows: 予以公开 gets the most, a few popular ones the rest, and now and then any row one case. */
function splitOver(rng: Rng, amount: number, rows: string[], popular: string[]): Map<string, number> {
  const shares = new Map<string, number>();
  let left = amount;
  const take = (row: string, count: number): void => {
    shares.set(row, (shares.get(row) ?? 0) + count);
    left -= count;
  };
  for (const row of popular) take(row, Math.min(left, Math.floor(rng.next() * amount * 0.25)));
  for (const row of rows) if (left > 2 && rng.chance(0.15)) take(row, 1);
  take(rng.chance(0.8) ? 'granted' : rng.pick(rows), left);
  return shares;
}

function fillCases(rng: Rng, scale: Scale, put: Put): void {
  const limit = Math.ceil(limits[scale] / 30);
  const quiet = scale === 'zero' || rng.chance(0.3);
  for (const block of caseBlocks) {
    let total = 0;
    for (const { key } of caseOutcomes) {
      if (key === 'total') continue;
      const value = quiet || rng.chance(0.3) ? 0 : skewed(rng, limit);
      total += value;
      put({ table: 'cases', row: 'count', column: `${block}.${key}` }, value);
    }
    put({ table: 'cases', row: 'count', column: `${block}.total` }, total);
  }
}

function fillDisclosure(rng: Rng, form: FormId, body: Body, scale: Scale, put: Put): void {
  const busy = scale !== 'zero' || rng.chance(0.3);
  const size = limits[scale] + 8;
  for (const band of disclosureBands(form)) {
    for (const row of band.rows) {
      const values = bandValues(rng, row.key, busy ? size : 0, body);
      for (const column of band.columns)
        put({ table: 'disclosure', row: row.key, column: column.key }, values[column.key] ?? 0);
    }
  }
}

function bandValues(rng: Rng, row: string, size: number, body: Body): Record<string, number> {
  if (row === 'regulations' || row === 'normativeDocuments') {
    const possible = row === 'normativeDocuments' || body.makesRegulations;
    const issued = possible ? skewed(rng, Math.min(size, 40)) : 0;
    const repealed = possible && rng.chance(0.5) ? skewed(rng, Math.min(size, 20)) : 0;
    const inForce = issued + (possible ? skewed(rng, Math.min(size, 150)) : 0);
    return { issued, repealed, inForce, created: issued, published: issued, totalPublished: inForce };
  }
  if (row === 'fee') {
    // Never a round number of thousands: that would look like 元 in a cell for 万元.
    const amount =
      size === 0 || rng.chance(0.5)
        ? 0
        : Math.round(rng.next() * Math.min(size, 2400) * 4) / (rng.chance(0.5) ? 100 : 10);
    return { amount, previousItems: skewed(rng, 9), change: rng.int(-1, 1) };
  }
  if (row === 'procurement') {
    const items = skewed(rng, size);
    return { items, amount: items === 0 ? 0 : Math.round(rng.next() * size * 900) / 100 };
  }
  const previousItems = skewed(rng, Math.min(size, 90));
  const change = size === 0 ? 0 : rng.int(-Math.min(previousItems, 5), 6);
  return { decisions: skewed(rng, size * 3), previousItems, change };
}
