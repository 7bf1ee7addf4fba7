/** One report: head, problems, what could not be checked, and what can be done with it. */
import { useState } from 'preact/hooks';
import { ExportMenu } from './ExportMenu';
import { Icon } from './Icon';
import { ItemList } from './ItemList';
import { Summary } from './Summary';
import { useTexts } from './texts';
import type { FrameReport, LevelFilter, ReportActions, Status } from './types';
import { Unchecked } from './Unchecked';

interface Props {
  report: FrameReport;
  /** The problem that was visited last. */
  current: number | null;
  status: Status | null;
  busy: boolean;
  actions: ReportActions;
}

export function Report({ report, current, status, busy, actions }: Props) {
  const texts = useTexts();
  const [filter, setFilter] = useState<LevelFilter>(new Set());
  const { view, marksShown } = report;
  return (
    <article class="report">
      <div class="scroll">
        <Summary view={view} filter={filter} onFilter={setFilter} />
        {view.cut && <p class="banner review">{texts.cut}</p>}
        {view.pictures.length > 0 && <p class="banner review">{texts.pictures}</p>}
        {view.rulesOff > 0 && (
          <p class="rules-off">
            {texts.rulesOff(view.rulesOff)}{' '}
            <button type="button" class="link" onClick={actions.openSettings}>
              {texts.settings}
            </button>
          </p>
        )}
        <ItemList view={view} filter={filter} current={current} actions={actions} />
        <Unchecked entries={view.unchecked} actions={actions} />
        <p class="privacy">{texts.privacy}</p>
      </div>
      <footer class="toolbar">
        <p class={status?.bad ? 'status bad' : 'status'} role="status">
          {status?.text}
        </p>
        <div class="tools">
          {view.items.length > 0 && (
            <label class="switch">
              <input
                type="checkbox"
                role="switch"
                checked={marksShown}
                aria-checked={marksShown}
                onChange={(event) => actions.setMarks(event.currentTarget.checked)}
              />
              <span class="track" aria-hidden="true" />
              {texts.marks}
            </label>
          )}
          {view.items.length > 0 && (
            <span class="steps">
              <button
                type="button"
                class="quiet"
                title={texts.previous}
                aria-label={texts.previous}
                onClick={() => actions.step('previous')}
              >
                <Icon name="up" />
              </button>
              <span class="position">{texts.position(current, view.items.length)}</span>
              <button
                type="button"
                class="quiet"
                title={texts.next}
                aria-label={texts.next}
                onClick={() => actions.step('next')}
              >
                <Icon name="down" />
              </button>
            </span>
          )}
          <button
            type="button"
            class="quiet"
            title={texts.recheck}
            aria-label={texts.recheck}
            disabled={busy}
            onClick={actions.recheck}
          >
            <Icon name="refresh" />
          </button>
          <button
            type="button"
            class="quiet"
            title={texts.settings}
            aria-label={texts.settings}
            onClick={actions.openSettings}
          >
            <Icon name="settings" />
          </button>
        </div>
        <div class="tools last">
          {view.items.length > 0 && (
            <button
              type="button"
              class="secondary"
              title={texts.copyNoteHelp}
              disabled={busy}
              onClick={actions.copyNote}
            >
              <Icon name="copy" />
              {texts.copyNote}
            </button>
          )}
          <ExportMenu busy={busy} onExport={actions.exportData} />
        </div>
      </footer>
    </article>
  );
}
