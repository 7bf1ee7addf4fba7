/** What can be done with a report: marks, steps, a new check, and what is taken away. */

import type { ReportView } from '../../lib/view/schema';
import { Icon, type IconName } from '../Icon';
import { useStepKeys } from '../keys';
import { useTexts } from '../texts';
import type { FrameReport, ReportActions, Status } from '../types';
import { ExportMenu } from './ExportMenu';

interface Props {
  report: FrameReport;
  /** The problem that was visited last. */
  current: number | null;
  status: Status | null;
  busy: boolean;
  /** Opens the side panel; null in the panel itself. */
  onPanel: (() => void) | null;
  /** Opens the page that checks drafts; null on that page itself. */
  onDrafts: (() => void) | null;
  actions: ReportActions;
}

export function Toolbar({ report, current, status, busy, onPanel, onDrafts, actions }: Props) {
  const texts = useTexts();
  const keys = useStepKeys();
  const { view, marksShown } = report;
  const some = view.items.length > 0;
  return (
    <footer class="toolbar">
      <p class={status?.bad ? 'status bad' : 'status'} role="status">
        {status?.text}
      </p>
      <div class="tools">
        {some && (
          <label class="switch" title={texts.marks}>
            <input
              type="checkbox"
              role="switch"
              checked={marksShown}
              aria-checked={marksShown}
              onChange={(event) => actions.setMarks(event.currentTarget.checked)}
            />
            <span class="track" aria-hidden="true" />
            <span class="words">{texts.marks}</span>
          </label>
        )}
        {some && (
          <span class="steps">
            <Quiet
              icon="up"
              name={keys ? texts.withKey(texts.previous, keys.previous) : texts.previous}
              onClick={() => actions.step('previous')}
            />
            <span class="position">{texts.position(positionOf(view, current), view.items.length)}</span>
            <Quiet
              icon="down"
              name={keys ? texts.withKey(texts.next, keys.next) : texts.next}
              onClick={() => actions.step('next')}
            />
          </span>
        )}
        <Quiet icon="refresh" name={texts.recheck} disabled={busy} onClick={actions.recheck} />
        {onDrafts && <Quiet icon="draft" name={texts.openDrafts} onClick={onDrafts} />}
        {onPanel && <Quiet icon="panel" name={texts.openPanel} onClick={onPanel} />}
        <Quiet icon="settings" name={texts.settings} onClick={actions.openSettings} />
      </div>
      <div class="tools last">
        <button type="button" class="secondary" title={texts.copyNoteHelp} disabled={busy} onClick={actions.copyNote}>
          <Icon name="copy" />
          <span class="words">{texts.copyNote}</span>
        </button>
        <ExportMenu busy={busy} onExport={actions.exportData} />
      </div>
    </footer>
  );
}

/** Where a problem stands in the list, from 1; null where the list does not have it. */
function positionOf({ items }: ReportView, number: number | null): number | null {
  const index = items.findIndex((item) => item.number === number);
  return index < 0 ? null : index + 1;
}

interface QuietProps {
  icon: IconName;
  /** What it does: under the pointer, and for screen readers. */
  name: string;
  disabled?: boolean;
  onClick(): void;
}

function Quiet({ icon, name, disabled = false, onClick }: QuietProps) {
  return (
    <button type="button" class="quiet" title={name} aria-label={name} disabled={disabled} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
