/** The rules as a person chooses among them: by level, with name, meaning and basis. For the settings alone. */
import { levels } from '../check/problems';
import type { Level, RuleId } from '../contract/page-check';
import { rules } from '../rules/index';
import type { Language } from './types';
import { wordingOf } from './wording';

/** One rule to be switched on or off. */
export interface RuleChoice {
  id: RuleId;
  name: string;
  /** What it looks at, one sentence. */
  meaning: string;
  /** What it rests on, one line; null where it rests on no provision. */
  basis: string | null;
  /** True for a rule that is off until somebody wants it. */
  offByDefault: boolean;
}

/** The rules of each level, in the order in which findings are told; a rule stands under the highest level it may fire at. */
export function ruleChoices(language: Language): { level: Level; levelName: string; rules: RuleChoice[] }[] {
  const words = wordingOf(language);
  return levels.map((level) => ({
    level,
    levelName: words.levelName(level),
    rules: rules
      .filter((rule) => levels.find((candidate) => rule.levels.includes(candidate)) === level)
      .map(({ id, offByDefault = false }) => ({
        id,
        name: words.ruleName(id),
        meaning: words.ruleMeaning(id),
        basis: words.ruleBasis(id, null),
        offByDefault,
      })),
  }));
}
