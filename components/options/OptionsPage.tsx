/** The settings, in a tab of their own. */

import type { Level } from '../../lib/contract/page-check';
import type { RuleChoice } from '../../lib/words/rule-choices';
import type { OptionsTexts } from '../../lib/words/ui-types/options';
import { AccessSettings } from './AccessSettings';
import { DismissalSettings } from './DismissalSettings';
import { DisplaySettings } from './DisplaySettings';
import { KeySettings } from './KeySettings';
import { NoteSettings } from './NoteSettings';
import { RuleSettings } from './RuleSettings';
import { SiteSettings } from './SiteSettings';
import { SwitchRow } from './SwitchRow';
import type { OptionsActions, OptionsState } from './types';

interface Props {
  texts: OptionsTexts;
  state: OptionsState;
  groups: readonly { level: Level; levelName: string; rules: readonly RuleChoice[] }[];
  version: string;
  suggestedSite: string;
  actions: OptionsActions;
}

export function OptionsPage({ texts, state, groups, version, suggestedSite, actions }: Props) {
  const { settings, policy, status } = state;
  const lockOf = (field: keyof typeof policy) => (policy[field] === undefined ? null : texts.locked);
  return (
    <>
      <header class="page-head">
        <img src="/icon/48.png" alt="" width="40" height="40" />
        <h1>{texts.title}</h1>
        <span class="note">{version}</span>
      </header>
      <p class="note">{texts.intro}</p>
      <p>
        <a class="link" href="/document.html">
          {texts.drafts}
        </a>{' '}
        <a class="link" href="/workbench.html">
          {texts.workbench}
        </a>{' '}
        <a class="link" href="/welcome.html">
          {texts.welcome}
        </a>{' '}
        <a class="link" href="/help.html">
          {texts.help}
        </a>
      </p>
      {Object.keys(policy).length > 0 && (
        <p class="banner hint" role="note">
          {texts.managed}
        </p>
      )}
      {state.state !== 'fine' && (
        <p class="banner review" role="alert">
          {texts.states[state.state]}
        </p>
      )}
      {!state.mayLook && <AccessSettings texts={texts} onAccess={actions.grantAccess} />}
      <DisplaySettings texts={texts} settings={settings} lockOf={lockOf} actions={actions} />
      <KeySettings texts={texts.keys} keys={state.keys} page={state.keyPage} actions={actions} />
      <NoteSettings texts={texts} settings={settings} lockOf={lockOf} actions={actions} />
      <section class="card" aria-labelledby="ledger">
        <h2 id="ledger">{texts.ledger}</h2>
        <SwitchRow
          id="keep-opened"
          label={texts.keepOpened}
          on={settings.keepOpened}
          onChange={actions.setKeepOpened}
          locked={lockOf('keepOpened')}
        >
          {texts.keepOpenedNote}{' '}
          <a class="link" href="/ledger.html">
            {texts.openLedger}
          </a>
        </SwitchRow>
      </section>
      <section class="card" aria-labelledby="exports">
        <h2 id="exports">{texts.exports}</h2>
        <SwitchRow id="bom" label={texts.bom} on={settings.bom} onChange={actions.setBom} locked={lockOf('bom')}>
          {texts.bomNote}
        </SwitchRow>
      </section>
      <SiteSettings
        texts={texts}
        sites={state.sites}
        prescribed={policy.sites ?? []}
        mayLook={state.mayLook}
        fileAccess={state.fileAccess}
        suggested={suggestedSite}
        actions={actions}
      />
      <DismissalSettings texts={texts.dismissals} pages={state.dismissals} actions={actions} />
      <RuleSettings
        texts={texts}
        groups={groups}
        off={settings.rulesOff}
        wanted={settings.rulesOn}
        policy={policy}
        actions={actions}
      />
      <footer class="page-foot">
        <button type="button" class="secondary" onClick={actions.reset}>
          {texts.reset}
        </button>
        <p class="note">{texts.privacy}</p>
      </footer>
      <p class={status?.bad ? 'toast bad' : 'toast'} role="status">
        {status?.text}
      </p>
    </>
  );
}
