import { describe, expect, it } from 'vitest';
import { type Evidence, evidenceOf } from '../../../lib/check/evidence';
import { problemsOf } from '../../../lib/check/problems';
import type { RuleId } from '../../../lib/contract/page-check';
import { identify } from '../../../lib/dismissals/identity';
import { matchAsides } from '../../../lib/dismissals/match';
import type { AsideEntry } from '../../../lib/dismissals/schema';
import { inspectSample } from '../support/sample-view';

type Change = (html: string) => string;
const read = (change?: Change, rulesOff?: RuleId[]) => evidenceOf(inspectSample(change, rulesOff));

/** What is stored when the problem with a finding of this rule is set aside. */
async function entryFor(evidence: Evidence, rule: RuleId, change: Partial<AsideEntry> = {}): Promise<AsideEntry> {
  const identities = await identify(evidence);
  const { findings } = evidence.check;
  const problem = problemsOf(evidence.check).find((indexes) => indexes.some((index) => findings[index]?.rule === rule));
  if (!problem) throw new Error(`The sample has no problem of ${rule}.`);
  return {
    findings: problem.map((index) => ({ rule: findings[index]?.rule ?? '', identity: identities[index] ?? '' })),
    level: 'error',
    headline: '',
    sentence: '',
    reason: 'verified',
    words: '',
    at: '2024-02-01T08:00:00.000Z',
    ...change,
  };
}

/** The rules of the findings that are set aside, and how many entries have lost their problem. */
async function asideIn(evidence: Evidence, entries: AsideEntry[]) {
  const { aside, changed } = await matchAsides(evidence, { entries, state: 'fine' });
  return {
    rules: evidence.check.findings.flatMap(({ rule }, index) => (aside.has(index) ? [rule] : [])),
    changed: changed.length,
  };
}

const planted =
  (from: string, to: string): Change =>
  (html) => {
    if (!html.includes(from)) throw new Error(`The sample does not contain ${from}.`);
    return html.replace(from, to);
  };

describe('the identity of a finding', () => {
  it('is the same when the page is read again, and whatever the order of fields', async () => {
    const evidence = read();
    expect(await identify(read())).toEqual(await identify(evidence));
    const turned = JSON.parse(JSON.stringify(evidence), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as Evidence;
    expect(await identify(turned)).toEqual(await identify(evidence));
  });

  it('does not change with what the finding is not about', async () => {
    const [before, after] = await Promise.all([identify(read()), identify(read(planted('>613<', '>614<')))]);
    expect(after).toEqual(before);
  });

  it('changes with level, place and value, each by itself', async () => {
    const evidence = read();
    const [before] = await identify(evidence);
    const [finding] = evidence.check.findings;
    const [detail] = evidence.details;
    if (!finding || !detail) throw new Error('The sample has no finding.');
    const other = (findings: object, details: object = detail) =>
      identify({
        check: { ...evidence.check, findings: [{ ...finding, ...findings }] },
        details: [details as typeof detail],
      });
    const changed = [
      await other({ level: 'review' }),
      await other({ where: finding.where.slice(1) }),
      await other({ rule: 'balance' }),
      await other({}, { ...detail, facts: { ...detail.facts, difference: 8 } }),
    ];
    expect(new Set([before, ...changed.flat()]).size).toBe(5);
    expect(await other({ message: 'in other words' })).toEqual([before]);
  });

  it('is another in the report of the next year, and in that of another body, at the same address', async () => {
    // Says nothing of any year: the part that is missing, and no more.
    const missing = { rule: 'missing-section', level: 'error', message: '', where: [{ section: 5 }] } as const;
    const { check } = read();
    const identityIn = async (report: Partial<typeof check.report>) =>
      identify({
        check: {
          ...check,
          report: { ...check.report, ...report },
          findings: [{ ...missing, where: [{ section: 5 }] }],
        },
        details: [{ rule: 'missing-section', facts: { section: 5 } }],
      });
    const here = await identityIn({});
    expect(await identityIn({})).toEqual(here);
    const others = [
      await identityIn({ year: 2024 }),
      await identityIn({ year: null }),
      await identityIn({ body: '云泽县水利局' }),
    ];
    expect(new Set([here, ...others].flat()).size).toBe(4);
  });

  it('is never shared, also by findings that are alike in everything', async () => {
    const evidence = read();
    const twice = {
      check: { ...evidence.check, findings: [...evidence.check.findings, ...evidence.check.findings] },
      details: [...evidence.details, ...evidence.details],
    };
    const identities = await identify(twice);
    expect(new Set(identities).size).toBe(identities.length);
    for (const identity of identities) expect(identity).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('what is set aside', () => {
  it('stays so when the page is read again: a diagnosis with all its sums, and nothing else', async () => {
    const entry = await entryFor(read(), 'row-total');
    expect(entry.findings.map(({ rule }) => rule)).toEqual(['row-total', 'result-total']);
    expect(await asideIn(read(), [entry])).toEqual({ rules: ['row-total', 'result-total'], changed: 0 });
  });

  it('comes back when a value of its sums changes, though the problem is still there', async () => {
    const entry = await entryFor(read(), 'row-total');
    const worse = read(planted('（一）予以公开</td><td class="n">21<', '（一）予以公开</td><td class="n">22<'));
    expect(worse.check.diagnoses).toHaveLength(1);
    expect(await asideIn(worse, [entry])).toEqual({ rules: [], changed: 1 });
  });

  it('stays when a value changes that it is not about', async () => {
    const evidence = read();
    const entry = await entryFor(evidence, 'year-mismatch');
    const worse = read(planted('（一）予以公开</td><td class="n">21<', '（一）予以公开</td><td class="n">22<'));
    expect(await asideIn(worse, [entry])).toEqual({ rules: ['year-mismatch'], changed: 0 });
  });

  it('comes back when one of the sums of a diagnosis holds, and the other does not', async () => {
    const evidence = read();
    const entry = await entryFor(evidence, 'row-total');
    const [diagnosis] = evidence.check.diagnoses;
    if (!diagnosis) throw new Error('The sample has no diagnosis.');
    const fewer = { ...evidence.check, diagnoses: [{ ...diagnosis, findings: diagnosis.findings.slice(0, 1) }] };
    expect(await asideIn({ ...evidence, check: fewer }, [entry])).toEqual({ rules: [], changed: 1 });
  });

  it('stays so where one of its rules is switched off, and rests where all of them are', async () => {
    const entry = await entryFor(read(), 'row-total');
    expect(await asideIn(read(undefined, ['row-total']), [entry])).toEqual({ rules: ['result-total'], changed: 0 });
    expect(await asideIn(read(undefined, ['row-total', 'result-total']), [entry])).toEqual({ rules: [], changed: 0 });
  });

  it('comes back when a rule that was off says more about it', async () => {
    const entry = await entryFor(read(undefined, ['row-total']), 'result-total');
    expect(await asideIn(read(), [entry])).toEqual({ rules: [], changed: 1 });
  });

  it('is told apart by entry', async () => {
    const evidence = read();
    const entries = [
      await entryFor(evidence, 'row-total'),
      await entryFor(evidence, 'year-mismatch', { words: '已改' }),
    ];
    const { aside, changed } = await matchAsides(evidence, { entries, state: 'damaged' });
    const words = evidence.check.findings.map((_, index) => aside.get(index)?.words ?? null);
    expect(words.sort()).toEqual(['', '', null, '已改'].sort());
    expect(changed).toEqual([]);
  });
});
