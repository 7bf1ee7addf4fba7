/** The head of a report: whose it is, what was found, what was proven. */
import type { Level } from '../lib/report/schema';
import type { ReportView } from '../lib/view/schema';
import { Icon, type IconName } from './Icon';
import { countLevels, levels } from './LevelFilter';
import { type UiTexts, useTexts } from './texts';

export function Summary({ view }: { view: ReportView }) {
  const texts = useTexts();
  const counts = countLevels(view);
  const facts = [
    view.sums.all > 0 ? texts.sums(view.sums.held, view.sums.all) : null,
    view.proven > 0 ? texts.proven(view.proven) : null,
    view.aside.items.length > 0 ? texts.aside.also(view.aside.items.length) : null,
  ].filter((fact) => fact !== null);
  const verdict = verdictOf(counts, view);
  return (
    <div class="summary">
      <h1>{view.body ?? texts.noBody}</h1>
      <p class="identity">
        <span>{view.year === null ? texts.noYear : texts.year(view.year)}</span>
        <span>{view.form === null ? texts.noForm : texts.form(view.form)}</span>
      </p>
      <div class={`verdict ${verdict}`}>
        <span class="seal">
          <Icon name={verdict as IconName} />
        </span>
        <span>
          <strong>{verdictText(verdict, view, texts)}</strong>
          {facts.map((fact) => (
            <small key={fact}>{fact}</small>
          ))}
        </span>
      </div>
    </div>
  );
}

/** A report is fine only where nothing was found: what is set aside was. */
function verdictOf(counts: Record<Level, number>, { aside }: ReportView): Level | 'ok' {
  return levels.find((level) => counts[level] > 0) ?? (aside.items.length > 0 ? 'hint' : 'ok');
}

function verdictText(verdict: Level | 'ok', view: ReportView, texts: UiTexts): string {
  const { error, review, hint } = countLevels(view);
  if (verdict === 'error') return texts.verdictErrors(error);
  // No errors are left, or none were found: two different things.
  const { verdictReview, verdictHints } = view.aside.items.some(({ level }) => level === 'error') ? texts.aside : texts;
  if (verdict === 'review') return verdictReview(review);
  if (verdict === 'ok') return texts.verdictClean;
  return hint > 0 ? verdictHints(hint) : texts.aside.verdictClean;
}
