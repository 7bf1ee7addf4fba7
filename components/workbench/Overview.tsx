/** What all reports together came to: how many in each state, how many have each problem, how much each unit has wrong; all of it filters the table. */
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
  const units = unitsOf(state.lines);
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
          <Bars
            bars={rules.map(([rule, count]) => ({ key: rule, name: state.ruleNames.get(rule) ?? rule, count }))}
            pressed={filter.rule}
            onPress={(rule) => onFilter({ ...filter, rule: rule as RuleId | null })}
          />
        </details>
      )}
      {units.length > 1 && (
        <details class="bench-bars" open>
          <summary>{texts.byUnit}</summary>
          <Bars
            bars={units.map(([name, count]) => ({ key: name, name, count }))}
            pressed={filter.unit}
            onPress={(unit) => onFilter({ ...filter, unit })}
          />
        </details>
      )}
    </div>
  );
}

interface BarsProps {
  bars: readonly { key: string; name: string; count: number }[];
  /** The bar that the table is narrowed to. */
  pressed: string | null;
  onPress(key: string | null): void;
}

/** The longest bars; pressing one narrows the table to it, pressing it again shows all. */
function Bars({ bars, pressed, onPress }: BarsProps) {
  const most = bars[0]?.count ?? 1;
  return (
    <ul>
      {bars.slice(0, MOST_BARS).map(({ key, name, count }) => (
        <li key={key}>
          <button
            type="button"
            title={name}
            aria-pressed={pressed === key}
            onClick={() => onPress(pressed === key ? null : key)}
          >
            <span class="name">{name}</span> <progress max={most} value={count} aria-hidden="true" />
            <span class="value">{count}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Units by how much is wrong or to be reviewed in their reports, the worst first; those without anything are left out. */
function unitsOf(lines: WorkbenchState['lines']): [string, number][] {
  const counts = new Map<string, number>();
  for (const { unit, result } of lines) {
    const { error, review } = result?.summary.standing.problems ?? { error: 0, review: 0 };
    if (unit !== '' && error + review > 0) counts.set(unit, (counts.get(unit) ?? 0) + error + review);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
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
