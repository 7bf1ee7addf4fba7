// A rule that is switched off says nothing anywhere; what remains is as right as before.
import { describe, expect, it } from 'vitest';
import { countProblems, countSums } from '../../../lib/check/count';
import type { RuleId } from '../../../lib/contract/page-check';
import { buildView } from '../../../lib/view/build';
import { inspectSample } from '../support/sample-view';

const without = (...rulesOff: RuleId[]) => inspectSample(undefined, rulesOff).evidence;

describe('a rule that is switched off', () => {
  it('neither finds nor counts anything', () => {
    const check = without('year-mismatch', 'blank-cell');
    expect(check.findings.map(({ rule }) => rule)).toEqual(['row-total', 'result-total']);
    expect(countProblems(check)).toEqual({ error: 1, review: 0, hint: 0 });
    expect(check.rulesOff).toEqual(['year-mismatch', 'blank-cell']);
    expect(buildView(without('year-mismatch'), 'zh').rulesOff).toBe(1);
  });

  it('takes its sums out of those that are counted', () => {
    const check = without('result-total');
    expect(countSums(check)).toEqual({ held: 33, computed: 1, broken: 1, unchecked: 0, all: 35 });
    expect(check.held).toBe(33);
  });

  it('is still evidence for the wrong cell: the diagnosis names the same one', () => {
    const [all] = inspectSample().evidence.diagnoses;
    const [one] = without('row-total').diagnoses;
    expect(one?.explanations).toEqual(all?.explanations);
    expect(one?.findings).toHaveLength(1);
    expect(without('row-total', 'result-total').diagnoses).toEqual([]);
  });
});
