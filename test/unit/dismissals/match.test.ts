import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../lib/check/evidence';
import { problemsOf } from '../../../lib/check/problems';
import type { FindingRecord } from '../../../lib/check/records';
import type { RuleId } from '../../../lib/contract/page-check';
import { identify } from '../../../lib/dismissals/identity';
import { matchAsides } from '../../../lib/dismissals/match';
import type { AsideEntry } from '../../../lib/dismissals/schema';
import { finding } from '../files/fixture';
import { inspectSample } from '../support/sample-view';

type Change = (html: string) => string;
const read = (change?: Change, rulesOff?: RuleId[]) => inspectSample(change, rulesOff).evidence;

/** What is stored when the problem with a finding of this rule is set aside. */
async function entryFor(evidence: Evidence, rule: RuleId, change: Partial<AsideEntry> = {}): Promise<AsideEntry> {
  const identities = await identify(evidence);
  const problem = problemsOf(evidence).find(({ findings }) => findings.some((finding) => finding.rule === rule));
  if (!problem) throw new Error(`The sample has no problem of ${rule}.`);
  return {
    findings: problem.findings.map(({ rule: id, key }) => ({ rule: id, identity: identities.get(key) ?? '' })),
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
    rules: evidence.findings.flatMap(({ rule, key }) => (aside.has(key) ? [rule] : [])),
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
    const [before] = (await identify(evidence)).values();
    const [finding] = evidence.findings;
    if (!finding) throw new Error('The sample has no finding.');
    const other = async (change: object) => [
      ...(await identify({ ...evidence, findings: [{ ...finding, ...change } as FindingRecord] })).values(),
    ];
    const changed = [
      await other({ level: 'review' }),
      await other({ spots: finding.spots.slice(1) }),
      await other({ rule: 'balance' }),
      await other({ facts: { ...finding.facts, difference: 8 } }),
    ];
    expect(new Set([before, ...changed.flat()]).size).toBe(5);
    expect(await other({ section: 4 })).toEqual([before]);
  });

  it('is another in the report of the next year, and in that of another body, at the same address', async () => {
    const evidence = read();
    // Says nothing of any year: the part that is missing, and no more.
    const missing = finding({ rule: 'missing-section', level: 'error', facts: { section: 5 } }, { section: 5 });
    const identityIn = async (report: Partial<Evidence['report']>) => [
      ...(await identify({ report: { ...evidence.report, ...report }, findings: [missing] })).values(),
    ];
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
    const again = evidence.findings.map((finding) => ({ ...finding, key: `${finding.key} #2` }));
    const identities = [...(await identify({ ...evidence, findings: [...evidence.findings, ...again] })).values()];
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
    expect(worse.diagnoses).toHaveLength(1);
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
    const [diagnosis] = evidence.diagnoses;
    if (!diagnosis) throw new Error('The sample has no diagnosis.');
    const fewer = { ...evidence, diagnoses: [{ ...diagnosis, findings: diagnosis.findings.slice(0, 1) }] };
    expect(await asideIn(fewer, [entry])).toEqual({ rules: [], changed: 1 });
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
    const words = evidence.findings.map(({ key }) => aside.get(key)?.words ?? null);
    expect(words.sort()).toEqual(['', '', null, '已改'].sort());
    expect(changed).toEqual([]);
  });
});
