/** The bench itself: its pages repeat from their seed, and its clean reports are clean by its own arithmetic. */
import { describe, expect, it } from 'vitest';
import { deriveChecks } from '../../lib/form/derive-checks';
import { forms } from '../../lib/form/index';
import { makeCases, type Plan } from '../bench/accuracy/cases';
import { layouts } from '../bench/accuracy/layouts/index';
import { lookAlikes } from '../bench/accuracy/lookalikes/index';
import { applicationRows, disclosureBands } from '../bench/accuracy/model/form';
import { makeDraft } from '../bench/accuracy/model/make-report';
import { brokenSums, sumsOf } from '../bench/accuracy/model/report';
import { makeRng } from '../bench/accuracy/random';

const plan: Plan = { seed: 'unit', clean: 20, sums: 20, pairs: 8, errors: 40, lookAlikes: 20 };

describe('the accuracy bench', () => {
  it('makes the same bytes from the same seed and others from another', () => {
    const pages = (seed: string): string => [...makeCases({ ...plan, seed })].map(({ page }) => page.html).join('\n');
    expect(pages('unit')).toBe(pages('unit'));
    expect(pages('unit')).not.toBe(pages('other'));
  });

  it('makes clean reports whose every sum holds and whose stocks and carry-overs are possible', () => {
    for (let at = 0; at < 200; at += 1) {
      const { form, cells } = makeDraft(makeRng(`clean-${at}`));
      expect(brokenSums(form, cells)).toEqual([]);
      const value = (id: string): number => cells.get(id)?.truth ?? 0;
      expect(value('applications|carriedForward|total')).toBeLessThanOrEqual(value('applications|newReceived|total'));
      const stock = 'disclosure|normativeDocuments|';
      expect(value(`${stock}issued`) - value(`${stock}repealed`)).toBeLessThanOrEqual(value(`${stock}inForce`));
    }
  });

  it('breaks at least one sum wherever it plants a wrong number', () => {
    for (const { group, expect: right } of makeCases(plan)) {
      if (group === 'sum' || group === 'pair') expect(right?.findings.length).toBeGreaterThan(0);
    }
  });

  it('knows the same rows, columns and sums as the engine, though it wrote them down by itself', () => {
    for (const form of forms) {
      const [two, three] = form.tables;
      expect(three?.bands[0]?.rows.map(({ key }) => key)).toEqual(applicationRows(form.id).map(({ key }) => key));
      expect(two?.bands.map(({ rows, columns }) => [rows, columns].map((list) => list.map(({ key }) => key)))).toEqual(
        disclosureBands(form.id).map(({ rows, columns }) => [rows, columns].map((list) => list.map(({ key }) => key))),
      );
      const name = (cells: readonly { table: string; row: string; column: string }[]): string =>
        cells.map(({ table, row, column }) => `${table}|${row}|${column}`).join(' ');
      const own = sumsOf(form.id).map(({ rule, left, right }) => `${rule} ${name(left)} = ${name(right)}`);
      expect(
        deriveChecks(form)
          .map(({ rule, left, right }) => `${rule} ${name(left)} = ${name(right)}`)
          .sort(),
      ).toEqual(own.sort());
    }
  });

  it('has at least fourteen layouts and forty kinds of look-alikes, each with a name of its own', () => {
    expect(new Set(layouts.map(({ id }) => id)).size).toBe(layouts.length);
    expect(layouts.length).toBeGreaterThanOrEqual(14);
    expect(new Set(lookAlikes.map(({ id }) => id)).size).toBe(lookAlikes.length);
    expect(lookAlikes.length).toBeGreaterThanOrEqual(40);
  });
});
