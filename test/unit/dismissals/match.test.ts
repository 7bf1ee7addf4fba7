import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../lib/check/evidence';
import { problemsOf } from '../../../lib/check/problems';
import type { RuleId } from '../../../lib/contract/page-check';
import { identityOf } from '../../../lib/dismissals/identity';
import { matchDismissals, matchDismissalsOfPage, renamedIdentities } from '../../../lib/dismissals/match';
import { type Dismissal, withIdentities } from '../../../lib/dismissals/schema';
import { inspectSample } from '../support/sample-view';

type Change = (html: string) => string;
const asItIs = inspectSample().evidence;
const read = (change?: Change, rulesOff?: RuleId[]) =>
  change || rulesOff ? inspectSample(change, rulesOff).evidence : asItIs;

/** What is stored when the problem with a finding of this rule is set aside. */
function entryFor(evidence: Evidence, rule: RuleId, change: Partial<Dismissal> = {}): Dismissal {
  const problem = problemsOf(evidence).find(({ findings }) => findings.some((finding) => finding.rule === rule));
  if (!problem) throw new Error(`The sample has no problem of ${rule}.`);
  return {
    findings: problem.findings.map(({ rule: id, key }) => ({
      rule: id,
      identity: identityOf(evidence.report, { key }),
    })),
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
async function asideIn(evidence: Evidence, entries: Dismissal[]) {
  const { aside, changed } = await matchDismissals(evidence, { entries, state: 'fine' });
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
  const identitiesOf = ({ report, findings }: Evidence) => findings.map((finding) => identityOf(report, finding));

  it('is the same when the page is read again, and for another name of the body', () => {
    expect(identitiesOf(inspectSample().evidence)).toEqual(identitiesOf(read()));
    const renamed = read(planted('云泽县林业局', '云泽县林业和草原局'));
    expect(identitiesOf(renamed)).toEqual(identitiesOf(read()));
  });

  it('does not change with what the finding is not about', () => {
    expect(identitiesOf(read(planted('>613<', '>614<')))).toEqual(identitiesOf(read()));
  });

  it('is another in the report of the next year at the same address', () => {
    const { report } = read();
    const years = [2023, 2024, null].map((year) =>
      identityOf({ ...report, year }, { key: 'missing-section|section-5' }),
    );
    expect(new Set(years).size).toBe(3);
  });

  it('says what it is made of, for those who read the store', () => {
    expect(identitiesOf(read())).toEqual([
      '1|2023|row-total|row-total:granted|21,2,0,0,1,0,=,15',
      '1|2023|result-total|result-total:naturalPerson|21,2,0,0,0,1,1,1,1,0,3,0,0,1,0,0,0,0,0,0,0,=,22',
      '1|2023|blank-cell|cases.count.reconsideration.total',
      '1|2023|year-mismatch|period,2022年1月1日起至2022年12月31日,2022,2023',
    ]);
  });
});

describe('what the first versions stored', () => {
  /** As they knew the findings of the sample. */
  const FORMER = {
    'row-total': 'c81f449222f89e22b10a47b89c33024baa48e96dffa8e70590ee9ae5394d9bd5',
    'result-total': '0a0cb29023b16bb1d91cd0b41535f37a6aff2daa5f55a76716bccf5c3716eb0a',
    'blank-cell': 'f237661c75ca976b8dc92d3651b41a9aa57cb7a1160c5328db479641e986c304',
    'year-mismatch': 'a0c62c029d200fddb506d9796207d90ec0c67dcd6e11e5120ed323e363f9de04',
  } as const;
  const former = (...rules: (keyof typeof FORMER)[]): Dismissal => ({
    ...entryFor(read(), 'row-total'),
    findings: rules.map((rule) => ({ rule, identity: FORMER[rule] })),
  });

  it('is set aside still, and gets the identities of today', async () => {
    const entries = [former('row-total', 'result-total'), former('year-mismatch'), former('blank-cell')];
    const { rules, changed } = await asideIn(read(), entries);
    expect(rules).toEqual(['row-total', 'result-total', 'blank-cell', 'year-mismatch']);
    expect(changed).toBe(0);
    const upgraded = withIdentities(entries, await renamedIdentities(read(), entries));
    expect(upgraded[0]).toEqual(entryFor(read(), 'row-total'));
    expect(await renamedIdentities(read(), upgraded)).toEqual(new Map());
    expect((await asideIn(read(), upgraded)).rules).toHaveLength(4);
  });

  it('comes back where the values have changed since', async () => {
    const worse = read(planted('（一）予以公开</td><td class="n">21<', '（一）予以公开</td><td class="n">22<'));
    expect(await asideIn(worse, [former('row-total', 'result-total')])).toEqual({ rules: [], changed: 1 });
  });
});

describe('what is set aside', () => {
  it('stays so when the page is read again: a diagnosis with all its sums, and nothing else', async () => {
    const entry = entryFor(read(), 'row-total');
    expect(entry.findings.map(({ rule }) => rule)).toEqual(['row-total', 'result-total']);
    expect(await asideIn(read(), [entry])).toEqual({ rules: ['row-total', 'result-total'], changed: 0 });
  });

  it('comes back when a value of its sums changes, though the problem is still there', async () => {
    const entry = entryFor(read(), 'row-total');
    const worse = read(planted('（一）予以公开</td><td class="n">21<', '（一）予以公开</td><td class="n">22<'));
    expect(worse.diagnoses).toHaveLength(1);
    expect(await asideIn(worse, [entry])).toEqual({ rules: [], changed: 1 });
  });

  it('stays when a value changes that it is not about', async () => {
    const evidence = read();
    const entry = entryFor(evidence, 'year-mismatch');
    const worse = read(planted('（一）予以公开</td><td class="n">21<', '（一）予以公开</td><td class="n">22<'));
    expect(await asideIn(worse, [entry])).toEqual({ rules: ['year-mismatch'], changed: 0 });
  });

  it('comes back when one of the sums of a diagnosis holds, and the other does not', async () => {
    const evidence = read();
    const entry = entryFor(evidence, 'row-total');
    const [diagnosis] = evidence.diagnoses;
    if (!diagnosis) throw new Error('The sample has no diagnosis.');
    const fewer = { ...evidence, diagnoses: [{ ...diagnosis, findings: diagnosis.findings.slice(0, 1) }] };
    expect(await asideIn(fewer, [entry])).toEqual({ rules: [], changed: 1 });
  });

  it('stays so where one of its rules is switched off, and rests where all of them are', async () => {
    const entry = entryFor(read(), 'row-total');
    expect(await asideIn(read(undefined, ['row-total']), [entry])).toEqual({ rules: ['result-total'], changed: 0 });
    expect(await asideIn(read(undefined, ['row-total', 'result-total']), [entry])).toEqual({ rules: [], changed: 0 });
  });

  it('comes back when a rule that was off says more about it', async () => {
    const entry = entryFor(read(undefined, ['row-total']), 'result-total');
    expect(await asideIn(read(), [entry])).toEqual({ rules: [], changed: 1 });
  });

  it('is told apart by entry', async () => {
    const evidence = read();
    const entries = [entryFor(evidence, 'row-total'), entryFor(evidence, 'year-mismatch', { words: '已改' })];
    const { aside, changed } = await matchDismissals(evidence, { entries, state: 'damaged' });
    const words = evidence.findings.map(({ key }) => aside.get(key)?.words ?? null);
    expect(words.sort()).toEqual(['', '', null, '已改'].sort());
    expect(changed).toEqual([]);
  });
});

describe('what was set aside of a page with several reports, and has changed', () => {
  it('is told of with the report of its year, and with the first where there is none', async () => {
    const older = read((html) => html.replaceAll('2023', '2021').replaceAll('2022', '2020'));
    const ofOlder = entryFor(older, 'year-mismatch', { headline: 'older' });
    const strange = { ...ofOlder, headline: 'strange', findings: [{ rule: 'balance', identity: '1|2011|balance|x' }] };
    const right = { ...older, findings: [], diagnoses: [] };
    const matches = await matchDismissalsOfPage([read(), right], { entries: [ofOlder, strange], state: 'fine' });
    expect(matches.map(({ changed }) => changed.map(({ headline }) => headline))).toEqual([['strange'], ['older']]);
  });
});
