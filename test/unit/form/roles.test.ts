// Rules and sentences ask a form for the roles of its lines; a form that lacks one would leave them silent without a word.
import { describe, expect, it } from 'vitest';
import { forms } from '../../../lib/form';
import { formOfYear, newestForm } from '../../../lib/form/look-up';
import type { FormTable, LineRole } from '../../../lib/form/types';

const rolesIn = (table: FormTable | undefined, axis: 'rows' | 'columns'): LineRole[] =>
  table?.bands.flatMap((band) => band[axis].flatMap(({ role }) => role ?? [])) ?? [];

describe.each(forms)('the form of $id', ({ tables }) => {
  const [two, three, four] = tables;

  it('says once which rows of table three frame the results, and gives every result a group', () => {
    const roles = rolesIn(three, 'rows');
    for (const role of ['received', 'carried-over', 'results', 'left-open'] as const)
      expect(roles.filter((each) => each === role)).toHaveLength(1);
    const results = three?.bands[0]?.sums.find(({ rule }) => rule === 'result-total')?.left ?? [];
    const grouped = three?.bands[0]?.rows.filter(({ key, role }) => role && results.includes(key)) ?? [];
    expect(grouped).toHaveLength(results.length);
    expect(new Set(grouped.map(({ role }) => role))).toEqual(
      new Set(['granted', 'partly-granted', 'denied', 'unavailable', 'rejected', 'otherwise']),
    );
  });

  it('says which columns of table four are the totals of its blocks', () => {
    expect(rolesIn(four, 'columns')).toEqual(['reconsideration', 'litigation-direct', 'litigation-after']);
    const totals = four?.bands[0]?.sums.flatMap(({ right }) => right);
    expect(four?.bands[0]?.columns.filter(({ role }) => role).map(({ key }) => key)).toEqual(totals);
  });

  it('says what the lines of table two count', () => {
    const roles = ['rulemaking', 'documents', 'licenses', 'penalties', 'coercions', 'fee'] as const;
    expect(new Set(rolesIn(two, 'rows'))).toEqual(new Set(roles));
    expect(rolesIn(two, 'columns')).toContain('decided');
    expect(rolesIn(two, 'columns')).toContain('stock-added');
  });
});

it('the forms stand in the order of the years that they serve, and the last is in force', () => {
  const years = forms.map(({ firstYear }) => firstYear);
  expect(years).toEqual([...new Set(years)].sort());
  expect(formOfYear(2018)).toBe(null);
  expect([2019, 2020, 2021, 2030].map((year) => formOfYear(year)?.id)).toEqual(['2019', '2019', '2021', '2021']);
  expect(formOfYear(2030)).toBe(newestForm);
});
