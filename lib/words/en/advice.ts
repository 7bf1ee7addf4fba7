/** English advice on one finding, where its evidence allows more than the rule's general advice. */
import type { FindingDetail } from '../../check/examination';
import type { FactsByRule } from '../../rules/index';
import { digits } from '../formula';
import { ruleAdvice } from './vocabulary';

/** What to do about this finding, one sentence. */
export function adviceOn({ rule, facts }: Pick<FindingDetail, 'rule' | 'facts'>): string {
  if (rule === 'missing-section') return missingSection(facts as FactsByRule['missing-section']);
  if (rule === 'blank-cell') return blankCell(facts as FactsByRule['blank-cell']);
  return ruleAdvice[rule];
}

function missingSection({ section }: FactsByRule['missing-section']): string {
  if (section === 5) return 'Add part 5 and state the main problems and the improvements as they are.';
  if (section === 6) return 'Add part 6; where there is nothing else to report, write 无其他需要报告的事项.';
  return ruleAdvice['missing-section'];
}

function blankCell({ proven, unproven, named }: FactsByRule['blank-cell']): string {
  const values = named.flatMap(({ value }) => (value === null ? [] : [value]));
  const [only] = values;
  if (unproven > 0) {
    const others = 'from the records; where there are none, fill in 0.';
    return values.length > 0 ? `Fill in the values above, and the others ${others}` : `Fill in the numbers ${others}`;
  }
  if (proven === 1 && only !== undefined) return `Fill in ${digits(only)}.`;
  return values.length > 0 ? 'Fill in the values above.' : ruleAdvice['blank-cell'];
}
