/** What the help page is given. */
import type { Level, RuleId } from '../../lib/contract/page-check';
import type { Provision, RuleExample } from '../../lib/words/help-types';

/** One rule, ready to be shown. */
export interface RuleEntry {
  id: RuleId;
  level: Level;
  levelName: string;
  name: string;
  /** What it looks at, one sentence: the same as in the settings. */
  meaning: string;
  offByDefault: boolean;
  checked: string;
  todo: string;
  fine: string;
  wrong: RuleExample;
  right: RuleExample;
  law: readonly Provision[];
}
