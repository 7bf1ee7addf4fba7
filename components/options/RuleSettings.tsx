/** All rules by level, each with what it looks at and what it rests on. */

import type { Level, RuleId } from '../../lib/contract/page-check';
import type { Policy } from '../../lib/settings/policy';
import type { RuleChoice } from '../../lib/words/rule-choices';
import type { OptionsTexts } from '../../lib/words/ui-types/options';
import { SwitchRow } from './SwitchRow';
import type { OptionsActions } from './types';

interface Props {
  texts: OptionsTexts;
  groups: readonly { level: Level; levelName: string; rules: readonly RuleChoice[] }[];
  off: readonly RuleId[];
  /** Rules that are off by default and were switched on. */
  wanted: readonly RuleId[];
  policy: Policy;
  actions: Pick<OptionsActions, 'setRule'>;
}

export function RuleSettings({ texts, groups, off, wanted, policy, actions }: Props) {
  const prescribed = [...(policy.rulesOff ?? []), ...(policy.rulesOn ?? [])];
  return (
    <section class="card" aria-labelledby="rules">
      <h2 id="rules">
        {texts.rules}
        {off.length > 0 && <span class="count">{texts.off(off.length)}</span>}
      </h2>
      <p class="note">{texts.rulesNote}</p>
      {groups.map(({ level, levelName, rules }) => (
        <fieldset class="rules" aria-labelledby={`rules-${level}`} key={level}>
          <h3 class={level} id={`rules-${level}`}>
            <span class={`number ${level}`} aria-hidden="true" />
            {levelName}
            <span class="note">{texts.levelNotes[level]}</span>
          </h3>
          {rules.map(({ id, name, meaning, basis, offByDefault }) => (
            <SwitchRow
              key={id}
              id={`rule-${id}`}
              label={name}
              on={offByDefault ? wanted.includes(id) : !off.includes(id)}
              onChange={(on) => actions.setRule(id, on)}
              locked={prescribed.includes(id) ? texts.locked : null}
            >
              <p>
                {meaning}{' '}
                <a class="link" href={`/help.html#${id}`} aria-label={texts.explain(name)}>
                  {texts.explainShort}
                </a>
              </p>
              {basis !== null && (
                <p>
                  {texts.basis}
                  {basis}
                </p>
              )}
            </SwitchRow>
          ))}
        </fieldset>
      ))}
    </section>
  );
}
