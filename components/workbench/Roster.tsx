/** The units that must report, held against what was found: who is late, missing, double, unknown. */
import { useRef } from 'preact/hooks';
import type { RosterLine } from '../../lib/history/roster';
import type { RosterTexts } from '../../lib/words/ui-types/workbench';
import type { ResultLine, WorkbenchActions, WorkbenchState } from './types';

interface Props {
  texts: RosterTexts;
  roster: WorkbenchState['roster'];
  lines: readonly ResultLine[];
  actions: Pick<WorkbenchActions, 'compareRoster' | 'decideUnit'>;
}

export function Roster({ texts, roster, lines, actions }: Props) {
  const units = useRef<HTMLTextAreaElement>(null);
  const year = useRef<HTMLInputElement>(null);
  const due = useRef<HTMLInputElement>(null);
  const newest = lines.reduce((last, { result }) => Math.max(last, result?.summary.year ?? 0), 0);
  const compare = () => {
    const chosen = Number(year.current?.value);
    if (Number.isInteger(chosen)) actions.compareRoster(units.current?.value ?? '', chosen, due.current?.value || null);
  };
  return (
    <details class="card bench-roster">
      <summary>
        <h2>{texts.title}</h2>
      </summary>
      <div class="bench-intake">
        <label for="roster-units">{texts.units}</label>
        <textarea id="roster-units" ref={units} rows={5} spellcheck={false} aria-describedby="roster-help" />
        <p id="roster-help" class="note">
          {texts.help}
        </p>
        <div class="bench-buttons">
          <label>
            {texts.year}{' '}
            <input
              ref={year}
              type="number"
              min={2008}
              max={2100}
              step={1}
              defaultValue={newest > 0 ? `${newest}` : ''}
            />
          </label>
          <label>
            {texts.due} <input ref={due} type="date" />
          </label>
          <button type="button" class="primary" onClick={compare}>
            {texts.compare}
          </button>
        </div>
      </div>
      {roster && <Compared texts={texts} roster={roster} actions={actions} />}
    </details>
  );
}

interface ComparedProps {
  texts: RosterTexts;
  roster: NonNullable<WorkbenchState['roster']>;
  actions: Pick<WorkbenchActions, 'decideUnit'>;
}

function Compared({ texts, roster, actions }: ComparedProps) {
  const { lines, unknown } = roster.lines;
  const reported = lines.filter(({ reports }) => reports.length > 0);
  const late = reported.filter(({ daysLate }) => (daysLate ?? 0) > 0);
  return (
    <>
      <p role="status">{texts.summary(lines.length, reported.length, late.length, lines.length - reported.length)}</p>
      <ul class="bench-units">
        {lines.map((line, index) => (
          <li key={index}>
            <span class="name">{line.unit.name}</span> <Found texts={texts} line={line} />
            {line.doubtful.map((id) => {
              const name = roster.names.get(id) ?? '';
              return (
                <span class="doubt" key={id}>
                  {texts.doubtful(name)}{' '}
                  <button type="button" class="link" onClick={() => actions.decideUnit(name, line.unit.name)}>
                    {texts.same}
                  </button>{' '}
                  <button type="button" class="link" onClick={() => actions.decideUnit(name, null)}>
                    {texts.other}
                  </button>
                </span>
              );
            })}
          </li>
        ))}
      </ul>
      {unknown.length > 0 && (
        <p>
          {texts.unknown(unknown.length)}
          {'：'}
          {unknown.map((id) => roster.names.get(id) ?? '').join('、')}
        </p>
      )}
    </>
  );
}

function Found({ texts, line }: { texts: RosterTexts; line: RosterLine }) {
  const { reports, daysLate, unit } = line;
  if (reports.length === 0) return <span class="bench-tag error">{texts.missing}</span>;
  const tags = [
    ...(reports.length > 1 ? [{ tone: 'review', words: texts.double(reports.length) }] : []),
    daysLate === null
      ? { tone: 'hint', words: unit.due === null ? texts.inTime : texts.found }
      : daysLate > 0
        ? { tone: 'error', words: texts.late(daysLate) }
        : { tone: 'ok', words: texts.inTime },
  ];
  return tags.map(({ tone, words }) => (
    <span class={`bench-tag ${tone}`} key={words}>
      {words}
    </span>
  ));
}
