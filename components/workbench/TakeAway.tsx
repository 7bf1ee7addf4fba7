/** What a person takes away from the lines that are shown: files, notes for the units, and the circular. */
import type { ExportKind } from '../../lib/files/file-name';
import type { WorkbenchTexts } from '../../lib/words/ui-types/workbench';
import { useTexts } from '../texts';
import type { ResultLine, WorkbenchActions } from './types';

interface Props {
  texts: WorkbenchTexts;
  lines: readonly ResultLine[];
  actions: Pick<WorkbenchActions, 'exportData' | 'copyNotes' | 'saveNotes' | 'makeCircular'>;
}

export function TakeAway({ texts, lines, actions }: Props) {
  const { exports } = useTexts();
  const reports = lines.filter(({ result }) => result !== null);
  const none = reports.length === 0;
  return (
    <div class="bench-buttons bench-away">
      <button type="button" class="primary" disabled={none} onClick={() => actions.makeCircular(reports)}>
        {texts.circular}
      </button>
      <button type="button" class="secondary" disabled={none} onClick={() => actions.copyNotes(reports)}>
        {texts.copyNotes}
      </button>
      <button type="button" class="secondary" disabled={none} onClick={() => actions.saveNotes(reports, false)}>
        {texts.noteFile}
      </button>
      <button type="button" class="secondary" disabled={none} onClick={() => actions.saveNotes(reports, true)}>
        {texts.noteFiles}
      </button>
      {(Object.keys(exports) as ExportKind[]).map((kind) => (
        <button
          type="button"
          class="secondary"
          key={kind}
          disabled={none}
          onClick={() => actions.exportData(kind, reports)}
        >
          {exports[kind]}
        </button>
      ))}
    </div>
  );
}
