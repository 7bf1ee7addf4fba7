/** Chinese advice on one finding, where its evidence allows more than the rule's general advice. */
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
  if (section === 5) return '请补充第五部分，如实写明存在的主要问题和改进情况。';
  if (section === 6) return '请补充第六部分；确无其他事项的，写明“无其他需要报告的事项”。';
  return ruleAdvice['missing-section'];
}

function blankCell({ proven, unproven, named }: FactsByRule['blank-cell']): string {
  const values = named.flatMap(({ value }) => (value === null ? [] : [value]));
  const [only] = values;
  if (unproven > 0) {
    return values.length > 0
      ? '请按上述数值补填，其余对照台账补填；没有数据的填“0”。'
      : '请对照台账补填；没有数据的填“0”。';
  }
  if (proven === 1 && only !== undefined) return `请补填 ${digits(only)}。`;
  return values.length > 0 ? '请按上述数值补填。' : ruleAdvice['blank-cell'];
}
