import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Term } from '../../../lib/contract/report';
import { deriveChecks } from '../../../lib/form/derive-checks';
import { forms } from '../../../lib/form/index';
import type { SumFacts } from '../../../lib/rules/facts';
import { roundToSixDecimals } from '../../../lib/text/round';
import { digits, shorten, sideOf } from '../../../lib/words/formula';
import { wordingOf } from '../../../lib/words/wording';

const checks = forms.flatMap((form) => deriveChecks(form).map((check) => ({ form: form.id, check })));

/** Mostly zeros and small counts, as in real reports; the negative ones only a broken page has. */
const count = fc.oneof(fc.constant(0), fc.nat(30), fc.nat(99_999), fc.integer({ min: -9, max: -1 }));

const broken = fc.constantFrom(...checks).chain(({ form, check }) => {
  const terms = (cells: typeof check.left) =>
    fc.tuple(...cells.map((at) => count.map((value): Term => ({ at, value }))));
  return fc.record({
    form: fc.constant(form),
    rule: fc.constant(check.rule),
    left: terms(check.left),
    right: terms(check.right),
  });
});

const total = (terms: readonly Term[]) => terms.reduce((sum, { value }) => sum + value, 0);
const numberIn = (words: string) => Number(words.replace(/[()]/g, ''));

/** What the printed summands add up to, and the sum printed behind them; null where no sum is printed. */
function readSide(side: string): { added: number; printed: number | null } {
  const [formula = '', result] = side.split(' = ');
  const printed = result ?? /(?:合计|sum) (-?\d+)/.exec(side)?.[1];
  const summands = [...formula.matchAll(/ (\(-\d+\)|\d+)(?= \+|$|，|,)/g)].map(([, value]) => numberIn(value ?? ''));
  const added = /均为 0|terms are 0/.test(side)
    ? 0
    : result === undefined
      ? (summands[0] ?? 0)
      : summands.reduce((a, b) => a + b, 0);
  return { added, printed: printed === undefined ? null : Number.parseInt(printed, 10) };
}

describe('sentences of sums', () => {
  it.each(['zh', 'en'] as const)(
    'print summands that add up to the sum printed, and the true difference, in %s',
    (language) => {
      fc.assert(
        fc.property(broken, ({ form, rule, left, right }) => {
          const facts: SumFacts = { left, right, difference: total(left) - total(right) };
          const words = wordingOf(language).sentence({ rule, facts }, form);
          const difference = Number(/(?:相差|difference of) (\d+)/.exec(words)?.[1]);
          expect(difference, words).toBe(Math.abs(facts.difference));
          const line = words.slice(words.indexOf(language === 'zh' ? '”列：' : '”: ') + 1);
          const body = line.slice(line.indexOf(language === 'zh' ? '：' : ': ') + 1);
          const [first = '', second = ''] = body.split(language === 'zh' ? /，(?=表中|（七）)/ : /, but /);
          const side = readSide(first);
          expect(side.added, words).toBe(total(left));
          expect(side.printed, words).toBe(total(left));
          if (rule === 'balance')
            expect(readSide(second), words).toEqual({ added: total(right), printed: total(right) });
          else
            expect(second, words).toMatch(
              language === 'zh' ? new RegExp(`为 ${total(right)}，`) : new RegExp(` is ${total(right)}: `),
            );
        }),
        { numRuns: 500 },
      );
    },
  );

  it('name the line of every sum', () => {
    for (const { form, check } of checks) {
      const facts: SumFacts = {
        left: check.left.map((at) => ({ at, value: 1 })),
        right: check.right.map((at) => ({ at, value: 0 })),
        difference: 1,
      };
      const words = wordingOf('zh').sentence({ rule: check.rule, facts }, form);
      expect(words).toMatch(/^“[^”]+(?:‘[^’]+’)?[^”]*”[行列]?：/);
      expect(words).not.toMatch(/\+ \d\.|[a-z]/);
    }
  });
});

describe('numbers in sentences', () => {
  it('are free of the noise of binary fractions', () => {
    expect(digits(0.1 + 0.2)).toBe('0.3');
    expect(digits(976.81)).toBe('976.81');
    expect(digits(-0)).toBe('0');
    expect(digits(1e21)).toBe('1000000000000000000000');
    expect(digits(1e-7)).toBe('0');
    expect(roundToSixDecimals(190.457379)).toBe(190.457379);
  });

  it('leave out zeros of long sums only', () => {
    const at = { table: 'cases', row: 'count', column: 'x' } as const;
    const terms = (...values: number[]) => values.map((value) => ({ at, value }));
    expect(sideOf(terms(0, 1, 0, 2))).toMatchObject({ zeros: 0, sum: 3 });
    expect(sideOf(terms(0, 1, 0, 2, 0)).shown.map(({ value }) => value)).toEqual([1, 2]);
  });

  it('shorten long words without cutting a character', () => {
    expect(shorten('𠀀'.repeat(70))).toBe(`${'𠀀'.repeat(59)}…`);
    expect(shorten(' a \n b ')).toBe('a b');
  });
});
