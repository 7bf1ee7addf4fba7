import type { Facts } from '../../../rules/not-a-number';
import { digits } from '../../formula';
import type { RuleWords } from '../../types';
import { filled } from '../phrases';

/** The Chinese words of `not-a-number`. */
export const words: RuleWords<Facts> = {
  name: '数字格内有文字',
  check: '数字格内是否有文字',
  meaning: '数字格内是否填有文字。',
  sentence: (facts, form) =>
    facts.value === null
      ? `${filled(facts, form)}，此处应填数字，无法据此核对。`
      : `${filled(facts, form)}，数字之外另有文字，核对时按 ${digits(facts.value)} 计。`,
  advice: () => '请在数字格内只填数字，需要说明的内容写在表外。',
};
