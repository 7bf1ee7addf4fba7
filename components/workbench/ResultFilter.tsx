/** Free text, state, level, year and problem: which lines the table shows, and which columns. */
import { levels } from '../../lib/check/problems';
import type { Level, RuleId } from '../../lib/contract/page-check';
import {
  type ResultColumn,
  type ResultState,
  resultColumns,
  type WorkbenchTexts,
} from '../../lib/words/ui-types/workbench';
import type { LineFilter, WorkbenchState } from './types';

interface Props {
  texts: WorkbenchTexts;
  state: Pick<WorkbenchState, 'lines' | 'ruleNames' | 'columns'>;
  filter: LineFilter;
  onFilter(filter: LineFilter): void;
  onColumns(columns: readonly ResultColumn[]): void;
}

export function ResultFilter({ texts, state, filter, onFilter, onColumns }: Props) {
  const states = [...new Set(state.lines.map((line) => line.state))];
  const years = [...new Set(state.lines.flatMap(({ result }) => result?.summary.year ?? []))].sort((a, b) => b - a);
  const rules = [...new Set(state.lines.flatMap(({ result }) => result?.summary.rules ?? []))];
  return (
    <search class="bench-filter">
      <input
        type="search"
        value={filter.text}
        placeholder={texts.search}
        aria-label={texts.search}
        onInput={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
      />
      <select
        value={filter.state ?? ''}
        aria-label={texts.columns.state}
        onChange={(event) => onFilter({ ...filter, state: (event.currentTarget.value || null) as ResultState | null })}
      >
        <option value="">{texts.allStates}</option>
        {states.map((name) => (
          <option key={name} value={name}>
            {texts.states[name]}
          </option>
        ))}
      </select>
      <select
        value={filter.level ?? ''}
        aria-label={texts.allLevels}
        onChange={(event) => onFilter({ ...filter, level: (event.currentTarget.value || null) as Level | null })}
      >
        <option value="">{texts.allLevels}</option>
        {levels.map((level) => (
          <option key={level} value={level}>
            {texts.withLevel[level]}
          </option>
        ))}
      </select>
      <select
        value={filter.year ?? ''}
        aria-label={texts.columns.year}
        onChange={(event) => onFilter({ ...filter, year: Number(event.currentTarget.value) || null })}
      >
        <option value="">{texts.allYears}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
      <select
        value={filter.rule ?? ''}
        aria-label={texts.byRule}
        onChange={(event) => onFilter({ ...filter, rule: (event.currentTarget.value || null) as RuleId | null })}
      >
        <option value="">{texts.allRules}</option>
        {rules.map((rule) => (
          <option key={rule} value={rule}>
            {state.ruleNames.get(rule) ?? rule}
          </option>
        ))}
      </select>
      {filter.unit !== null && (
        <button type="button" class="secondary" aria-pressed="true" onClick={() => onFilter({ ...filter, unit: null })}>
          {texts.onlyUnit(filter.unit)} ×
        </button>
      )}
      <details class="bench-columns">
        <summary class="secondary">{texts.columnChoice}</summary>
        <ul>
          {resultColumns.map((column) => (
            <li key={column}>
              <label>
                <input
                  type="checkbox"
                  checked={state.columns.includes(column)}
                  onChange={(event) =>
                    onColumns(
                      event.currentTarget.checked
                        ? [...state.columns, column]
                        : state.columns.filter((each) => each !== column),
                    )
                  }
                />
                {texts.columns[column]}
              </label>
            </li>
          ))}
        </ul>
      </details>
    </search>
  );
}
