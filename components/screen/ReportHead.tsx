/** The head of a report: whose it is, and what came of the check. */
import type { ReportView } from '../../lib/view/schema';
import { useTexts } from '../texts';
import { VerdictBox } from './Verdict';

interface Props {
  view: ReportView;
  busy: boolean;
  onRecheck(): void;
  /** Shows the years of the report's unit; null where the report stands among others already. */
  onLedger: (() => void) | null;
}

export function ReportHead({ view, busy, onRecheck, onLedger }: Props) {
  const texts = useTexts();
  return (
    <div class="summary">
      <h1>{view.body ?? texts.noBody}</h1>
      <p class="identity">
        <span>{view.year === null ? texts.noYear : texts.year(view.year)}</span>
        <span>{view.form === null ? texts.noForm : texts.form(view.form)}</span>
        {onLedger && (
          <button type="button" class="link" onClick={onLedger}>
            {texts.openLedger}
          </button>
        )}
      </p>
      <VerdictBox view={view} busy={busy} onRecheck={onRecheck} />
    </div>
  );
}
