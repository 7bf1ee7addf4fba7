import { describe, expect, it } from 'vitest';
import { offByDefault } from '../../../lib/rules';
import { withRule } from '../../../lib/settings/chosen-rules';

const none = { rulesOff: [], rulesOn: [] };

describe('choosing rules', () => {
  it('keeps a rule that is switched off, and forgets it once it is on again', () => {
    const off = withRule(none, 'accountability', false);
    expect(off).toEqual({ rulesOff: ['accountability'], rulesOn: [] });
    expect(withRule(off, 'accountability', true)).toEqual(none);
  });

  it('keeps a rule that is off by default once it is wanted', () => {
    const [rule] = offByDefault;
    expect(rule).toBe('report-name');
    const on = withRule(none, 'report-name', true);
    expect(on).toEqual({ rulesOff: [], rulesOn: ['report-name'] });
    expect(withRule(on, 'report-name', false)).toEqual(none);
  });
});
