/** Which rules were checked: what found nothing, what could not be checked, and what does not apply to this report. */
import type { ReportView } from '../../lib/view/schema';
import { useTexts } from '../texts';

interface Props {
  quiet: ReportView['quiet'];
  /** False where part of the report was not read: what was not found there may still be there. */
  whole: boolean;
}

export function RuleList({ quiet, whole }: Props) {
  const { verdict: texts } = useTexts();
  const groups = (['fine', 'unchecked', 'notApplicable'] as const).filter((group) => quiet[group].length > 0);
  if (groups.length === 0) return null;
  return (
    <details class="unchecked rule-list">
      <summary>{texts.ruleList}</summary>
      {groups.map((group) => (
        <section key={group} class={group} aria-labelledby={`quiet-${group}`}>
          <h2 id={`quiet-${group}`}>
            {texts.quiet[group === 'fine' && !whole ? 'fineInPart' : group](quiet[group].length)}
          </h2>
          <p class="names">{texts.listed(quiet[group])}</p>
          {group !== 'fine' && <p class="note">{texts.quietNotes[group]}</p>}
        </section>
      ))}
    </details>
  );
}
