/** One report: head, problems, what could not be checked, and what can be done with it. */
import { useState } from 'preact/hooks';
import { ItemList } from './ItemList';
import { Summary } from './Summary';
import { Toolbar } from './Toolbar';
import { useTexts } from './texts';
import type { FrameReport, LevelFilter, ReportActions, Status } from './types';
import { Unchecked } from './Unchecked';

interface Props {
  report: FrameReport;
  /** The problem that was visited last. */
  current: number | null;
  status: Status | null;
  busy: boolean;
  /** Opens the side panel; null in the panel itself. */
  onPanel: (() => void) | null;
  actions: ReportActions;
}

export function Report({ report, current, status, busy, onPanel, actions }: Props) {
  const texts = useTexts();
  const [filter, setFilter] = useState<LevelFilter>(new Set());
  const { view } = report;
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
      <Toolbar report={report} current={current} status={status} busy={busy} onPanel={onPanel} actions={actions} />
    </article>
  );
}
