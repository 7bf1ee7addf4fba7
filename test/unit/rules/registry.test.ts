import { describe, expect, it } from 'vitest';
import { RuleIdSchema } from '../../../lib/contract/page-check';
import { rules } from '../../../lib/rules';
import { runRules } from '../../../lib/rules/run';
import type { Rule } from '../../../lib/rules/types';
import { reportOf, tableOf } from '../support/tables';

describe('the registry', () => {
  it('holds every rule once', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual([...RuleIdSchema.options].sort());
  });
});

describe('the runner', () => {
  const context = { today: null };
  const report = reportOf({
    tables: {
      disclosure: tableOf('2021', 'disclosure'),
      applications: tableOf('2021', 'applications'),
      cases: tableOf('2021', 'cases'),
    },
  });

  it('names the rule of every outcome, and counts the 42 sums that hold', () => {
    const outcomes = runRules(report, context);
    expect(outcomes.filter(({ status }) => status === 'holds')).toHaveLength(42);
    expect(outcomes.every(({ rule }) => rules.some(({ id }) => id === rule))).toBe(true);
  });

  it('goes on where a rule throws, and says that it did', () => {
    const failing: Rule<'stock-bound'> = {
      id: 'stock-bound',
      levels: ['review'],
      *check() {
        yield { status: 'holds', check: 'first' };
        throw new Error('boom');
      },
    };
    const last: Rule<'carry-bound'> = {
      id: 'carry-bound',
      levels: ['review'],
      check: () => [{ status: 'holds', check: 'last' }],
    };
    expect(runRules(report, context, [failing, last])).toEqual([
      { rule: 'stock-bound', status: 'holds', check: 'first' },
      {
        rule: 'stock-bound',
        status: 'unchecked',
        check: 'stock-bound',
        why: { code: 'rule-failed', message: 'boom' },
        where: [],
      },
      { rule: 'carry-bound', status: 'holds', check: 'last' },
    ]);
  });

  it('gives the same outcomes for the same report', () => {
    expect(runRules(report, context)).toEqual(runRules(report, context));
  });
});
