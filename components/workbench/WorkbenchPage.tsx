/** The workbench: reports go in above, come out as a table, and the one that was chosen stands beside it. */
import { useState } from 'preact/hooks';
import type { UiTexts } from '../../lib/words/ui-types/screen';
import type { WorkbenchTexts } from '../../lib/words/ui-types/workbench';
import { TextContext } from '../texts';
import { Detail } from './Detail';
import { Intake } from './Intake';
import { LinkPicker } from './LinkPicker';
import { shownLines } from './lines';
import { Overview } from './Overview';
import { Queue } from './Queue';
import { ResultFilter } from './ResultFilter';
import { ResultTable } from './ResultTable';
import { Roster } from './Roster';
import { Runs } from './Runs';
import { TakeAway } from './TakeAway';
import type { LineFilter, WorkbenchActions, WorkbenchState } from './types';

const ALL: LineFilter = { text: '', state: null, level: null, unit: null, year: null, rule: null, sort: null };

interface Props {
  texts: WorkbenchTexts;
  /** The words of the list beside the table. */
  listTexts: UiTexts;
  state: WorkbenchState;
  version: string;
  /** The id of the file field, which stands in the page from the start. */
  fileField: string;
  actions: WorkbenchActions;
}

export function WorkbenchPage({ texts, listTexts, state, version, fileField, actions }: Props) {
  return (
    <TextContext.Provider value={listTexts}>
      <header class="page-head">
        <img src="/icon/48.png" alt="" width="40" height="40" />
        <h1>{texts.title}</h1>
        <span class="note">{version}</span>
      </header>
      <p class="note">
        {texts.intro}{' '}
        <a class="link" href="/ledger.html">
          {texts.ledger}
        </a>
      </p>
      {state.trouble !== null && (
        <p class="banner error" role="alert">
          {texts.troubles[state.trouble]}
        </p>
      )}
      {/* Nothing of what follows can be done there, and nothing is shown. */}
      {state.trouble !== 'private' && state.trouble !== 'newer' && (
        <Working texts={texts} state={state} fileField={fileField} actions={actions} />
      )}
      <p class="note bench-foot">{texts.privacy}</p>
      <p class={state.status?.bad ? 'toast bad' : 'toast'} role="status">
        {state.status?.text}
      </p>
    </TextContext.Provider>
  );
}

function Working({ texts, state, fileField, actions }: Pick<Props, 'texts' | 'state' | 'fileField' | 'actions'>) {
  const [filter, setFilter] = useState<LineFilter>(ALL);
  const shown = shownLines(state.lines, filter);
  return (
    <>
      {state.role === 'watching' && (
        <p class="banner review" role="status">
          {texts.watching}
        </p>
      )}
      {state.rulesChanged && (
        <p class="banner review" role="status">
          {texts.rulesChanged}
        </p>
      )}
      {state.offer.length > 0 && (
        <LinkPicker
          texts={texts}
          links={state.offer}
          disabled={state.role !== 'own'}
          onNext={state.offersMore ? actions.nextPage : null}
          onChoose={actions.takeLinks}
        />
      )}
      <div class="bench-top">
        <Intake texts={texts} disabled={state.role !== 'own'} fileField={fileField} actions={actions} />
        <Queue texts={texts} state={state} actions={actions} />
      </div>
      <section class="card results" aria-labelledby="results">
        <h2 id="results">
          {texts.results}
          {state.lines.length > 0 && <span class="count">{texts.shown(shown.length, state.lines.length)}</span>}
        </h2>
        {state.lines.length === 0 ? (
          <p class="empty">{texts.noResults}</p>
        ) : (
          <>
            <Overview texts={texts} state={state} filter={filter} onFilter={setFilter} />
            <ResultFilter
              texts={texts}
              state={state}
              filter={filter}
              onFilter={setFilter}
              onColumns={actions.setColumns}
            />
            <div class={state.chosen ? 'bench-split chosen' : 'bench-split'}>
              <ResultTable
                texts={texts}
                lines={shown}
                columns={state.columns}
                chosen={state.chosen?.line ?? null}
                filter={filter}
                onFilter={setFilter}
                actions={actions}
              />
              {state.chosen && <Detail key={state.chosen.line} texts={texts} shown={state.chosen} actions={actions} />}
            </div>
            <TakeAway texts={texts} lines={shown} actions={actions} />
          </>
        )}
      </section>
      <Roster texts={texts.roster} roster={state.roster} lines={state.lines} actions={actions} />
      {state.runs.length > 0 && (
        <Runs
          texts={texts.runs}
          runs={state.runs}
          disabled={state.role !== 'own' || state.mode === 'running'}
          actions={actions}
        />
      )}
      {state.dropping && (
        <div class="drop-veil" aria-hidden="true">
          <strong>{texts.dropNow}</strong>
        </div>
      )}
    </>
  );
}
