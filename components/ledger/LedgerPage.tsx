/** The ledger: all units, or one with its years side by side. */
import { useRef } from 'preact/hooks';
import type { LedgerTexts } from '../../lib/words/ui-types/ledger';
import { Sure } from './Sure';
import type { LedgerActions, LedgerState } from './types';
import { UnitList } from './UnitList';
import { UnitPage } from './UnitPage';
import { useKeptFocus } from './use-kept-focus';

interface Props {
  texts: LedgerTexts;
  state: LedgerState;
  version: string;
  actions: LedgerActions;
}

export function LedgerPage({ texts, state, version, actions }: Props) {
  const { trouble, notKept, shown, status, done } = state;
  const page = useRef<HTMLDivElement>(null);
  useKeptFocus(page, done);
  return (
    <div ref={page}>
      <header class="page-head">
        <img src="/icon/48.png" alt="" width="40" height="40" />
        <h1>{texts.title}</h1>
        <span class="note">{version}</span>
      </header>
      {!shown && <p class="note">{texts.intro}</p>}
      {trouble !== null && (
        <p class="banner review" role="alert">
          {texts.troubles[trouble]}
        </p>
      )}
      {trouble === null && notKept !== null && (
        <p class="banner review" role="alert">
          {texts.notKept}
          {texts.troubles[notKept]}
        </p>
      )}
      {trouble === null &&
        (shown ? (
          <UnitPage key={shown.line.unit} texts={texts} shown={shown} units={state.units} actions={actions} />
        ) : (
          <All texts={texts} state={state} actions={actions} />
        ))}
      <p class="note page-foot">{texts.privacy}</p>
      <p class={status?.bad ? 'toast bad' : 'toast'} role="status">
        {status?.text}
      </p>
    </div>
  );
}

function All({ texts, state, actions }: Pick<Props, 'texts' | 'state' | 'actions'>) {
  const { units, damaged, bytes, persisted, busy, notThere } = state;
  const file = useRef<HTMLInputElement>(null);
  const reports = units.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <>
      {reports > 0 && (
        <p class="note">
          {texts.size(units.length, reports, bytes)} ·{' '}
          <a class="link" href="/workbench.html">
            {texts.workbench}
          </a>{' '}
          ·{' '}
          <a class="link" href="/options.html">
            {texts.settings}
          </a>
        </p>
      )}
      {notThere && (
        <p class="banner review" role="status">
          {texts.notThere}
        </p>
      )}
      {damaged.length > 0 && (
        <div class="banner review ledger-banner">
          <span>{texts.damaged(damaged.length)}</span>
          <button type="button" class="secondary" onClick={actions.removeDamaged}>
            {texts.deleteDamaged}
          </button>
        </div>
      )}
      {persisted === false && reports > 0 && (
        <div class="banner review ledger-banner">
          <span>{texts.notPersisted}</span>
          <button type="button" class="secondary" onClick={actions.persist}>
            {texts.persist}
          </button>
        </div>
      )}
      {reports === 0 ? (
        <section class="card ledger-empty">
          <h2>{texts.empty}</h2>
          <p>{texts.emptyHow}</p>
          <p class="ledger-column">
            <a class="primary" href="/workbench.html">
              {texts.workbench}
            </a>
            <a class="secondary" href="/options.html">
              {texts.settings}
            </a>
          </p>
        </section>
      ) : (
        <UnitList texts={texts} units={units} />
      )}
      <section class="card" aria-labelledby="backup">
        <h2 id="backup">{texts.backup}</h2>
        <p class="note">{texts.backupHelp}</p>
        <p class="ledger-column">
          <button type="button" class="secondary" disabled={busy || reports === 0} onClick={actions.makeBackup}>
            {texts.makeBackup}
          </button>
          <button type="button" class="secondary" disabled={busy} onClick={() => file.current?.click()}>
            {texts.mergeBackup}
          </button>
          <input
            type="file"
            id="backup-file"
            hidden
            aria-label={texts.mergeBackup}
            ref={file}
            onChange={({ currentTarget }) => {
              const [chosen] = currentTarget.files ?? [];
              if (chosen) actions.mergeBackup(chosen);
              currentTarget.value = '';
            }}
          />
          {reports > 0 && (
            <Sure
              label={texts.deleteAll}
              question={texts.deleteAllSure(reports)}
              yes={texts.yes}
              no={texts.no}
              disabled={busy}
              onYes={actions.removeAll}
            />
          )}
        </p>
      </section>
    </>
  );
}
