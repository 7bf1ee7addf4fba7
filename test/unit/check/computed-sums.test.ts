// A sum from which a blank was computed holds whatever is printed: it is no sum that was checked.
import { expect, it } from 'vitest';
import { countSums } from '../../../lib/check/count';
import { inspectSample } from '../support/sample-view';

/** The sample, which has one blank already, with a second in place of the total of （二）部分公开, which its applicants make 3. */
const withoutTotal = (html: string) => {
  const changed = html.replace(/(（二）部分公开[^\n]*)<td class="n">3<\/td><\/tr>/, '$1<td class="n"></td></tr>');
  expect(changed).not.toBe(html);
  return changed;
};

it('a sum that could have failed is told apart from one whose total was computed from it', () => {
  const whole = countSums(inspectSample().evidence);
  const less = inspectSample(withoutTotal).evidence;
  const sums = countSums(less);
  expect([whole.computed, sums.computed]).toEqual([1, 2]);
  expect(sums).toEqual({ ...whole, held: whole.held - 1, computed: 2 });
  // The column of totals is checked with the value that the row makes: it could have failed.
  expect(less.held).toBe(whole.held - 1);
});

it('a table whose totals alone are printed, all of them 0, shows no sum that was checked but those of the totals', () => {
  const empty = inspectSample((html) =>
    html.replace(/<td class="n">\d+<\/td>(?=.*<td class="n">\d+<\/td><\/tr>)/g, '<td class="n"></td>'),
  ).evidence;
  const sums = countSums(empty);
  expect(sums.held + sums.computed + sums.broken + sums.unchecked).toBe(sums.all);
  expect(sums.computed + sums.unchecked + sums.broken).toBeGreaterThan(20);
});
