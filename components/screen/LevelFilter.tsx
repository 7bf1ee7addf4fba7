/** Chooses the levels that the list shows; all where none is chosen. */
import { levels } from '../../lib/check/problems';
import type { Level } from '../../lib/contract/page-check';
import type { ReportView } from '../../lib/view/schema';
import { standingOf } from '../../lib/view/standing';
import { useTexts } from '../texts';
import type { LevelChoice } from '../types';

interface Props {
  view: ReportView;
  filter: LevelChoice;
  onFilter(filter: LevelChoice): void;
}

export function LevelFilter({ view, filter, onFilter }: Props) {
  const texts = useTexts();
  if (view.items.length === 0) return null;
  const counts = standingOf(view).problems;
  const toggle = (level: Level) => {
    const next = new Set(filter);
    if (!next.delete(level)) next.add(level);
    onFilter(next);
  };
  return (
    <fieldset class="filter" aria-label={texts.filter}>
      {levels.map((level) => (
        <button
          type="button"
          key={level}
          class={level}
          aria-pressed={filter.has(level)}
          disabled={counts[level] === 0}
          title={texts.levelMeanings[level]}
          onClick={() => toggle(level)}
        >
          <span class={`number ${level}`} aria-hidden="true" />
          {texts.levels[level]} <b class="amount">{counts[level]}</b>
        </button>
      ))}
    </fieldset>
  );
}
