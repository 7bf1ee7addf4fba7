/** What all reports together came to: how many in each state, and how many have each problem, as bars that filter the table. */
import type { RuleId } from '../../lib/contract/page-check';
import type { ResultState, WorkbenchTexts } from '../../lib/words/ui-types/workbench';
import type { LineFilter, WorkbenchState } from './types';

/** So many problems are shown as bars; the filter has all. */
const MOST_BARS = 8;

interface Props {
  texts: WorkbenchTexts;
  state: Pick<WorkbenchState, 'lines' | 'ruleNames'>;
  filter: LineFilter;
  onFilter(filter: LineFilter): void;
}

export function Overview({ texts, state, filter, onFilter }: Props) {
  const states = tally(state.lines.map((line) => line.state));
  const rules = tally(state.lines.flatMap(({ result }) => result?.summary.rules ?? []));
  const most = rules[0]?.[1] ?? 1;
  return (
    <div class="bench-overview">
      <ul class="bench-states">
        {states.map(([name, count]) => (
          <li key={name}>
            <button
              type="button"
              class={`bench-state ${toneOf(name)}`}
              aria-pressed={filter.state === name}
              onClick={() => onFilter({ ...filter, state: filter.state === name ? null : name })}
            >
              {texts.states[name]} <strong>{count}</strong>
            </button>
          </li>
        ))}
      </ul>
      {rules.length > 0 && (
        <details class="bench-bars" open>
          <summary>{texts.byRule}</summary>
          <ul>
            {rules.slice(0, MOST_BARS).map(([rule, count]) => {
              const name = state.ruleNames.get(rule) ?? rule;
              return (
                <li key={rule}>
                  <button
                    type="button"
                    aria-pressed={filter.rule === rule}
                    aria-label={texts.bar(name, count)}
                    onClick={() => onFilter({ ...filter, rule: filter.rule === rule ? null : rule })}
                  >
                    <span class="name">{name}</span>
                    <progress max={most} value={count} aria-hidden="true" />
                    <span class="value">{count}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </div>
  );
}

/** How often each name occurs, the most frequent first. */
function tally<T extends RuleId | ResultState>(names: readonly T[]): [T, number][] {
  const counts = new Map<T, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** The colour of a state. */
export function toneOf(state: ResultState): string {
  if (state === 'error' || state === 'failed') return 'error';
  if (state === 'review' || state === 'person' || state === 'open') return 'review';
  return state === 'ok' ? 'ok' : 'hint';
}
