/** Which rules a person has chosen: most are on until switched off, a few are off until wanted. */
import type { RuleId } from '../contract/page-check';
import { offByDefault } from '../rules/index';
import type { Settings } from './schema';

/** The settings with one rule switched on or off. Only what differs from the default is kept. */
export function withRule(
  { rulesOff, rulesOn }: Pick<Settings, 'rulesOff' | 'rulesOn'>,
  rule: RuleId,
  on: boolean,
): Pick<Settings, 'rulesOff' | 'rulesOn'> {
  const others = { rulesOff: rulesOff.filter((id) => id !== rule), rulesOn: rulesOn.filter((id) => id !== rule) };
  if (on === !offByDefault.includes(rule)) return others;
  return on ? { ...others, rulesOn: [...others.rulesOn, rule] } : { ...others, rulesOff: [...others.rulesOff, rule] };
}
