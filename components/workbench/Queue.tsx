/** How far the queue is, and what can be done with it. */
import type { WorkbenchTexts } from '../../lib/words/ui-types/workbench';
import type { WorkbenchActions, WorkbenchState } from './types';

/** The gaps between two pages of a site that a person can choose, in seconds. */
const GAPS = [1, 2, 5, 10, 30];

interface Props {
  texts: WorkbenchTexts;
  state: WorkbenchState;
  actions: WorkbenchActions;
}

export function Queue({ texts, state, actions }: Props) {
  const { counts, mode, pace, role } = state;
  const ended = counts.done + counts.noReport + counts.failed;
  const watching = role !== 'own';
  const running = mode === 'running';
  const canStart = !watching && !running && counts.waiting + counts.underWay + counts.person > 0;
  return (
    <section class="card bench-queue" aria-labelledby="queue">
      <h2 id="queue">
        {texts.queue}
        <span class="count">{texts.modes[mode]}</span>
      </h2>
      <progress max={Math.max(1, counts.all)} value={ended} aria-labelledby="queue" />
      <p class="bench-progress">
        {texts.progress(ended, counts.all)}
        {state.minutesLeft !== null && <span class="note">{texts.left(state.minutesLeft)}</span>}
      </p>
      <div class="bench-buttons">
        {running ? (
          <button type="button" class="primary" disabled={watching} onClick={actions.pause}>
            {texts.pause}
          </button>
        ) : (
          <button type="button" class="primary" disabled={!canStart} onClick={actions.start}>
            {mode === 'paused' ? texts.resume : texts.start}
          </button>
        )}
        {(running || mode === 'paused') && (
          <button type="button" class="secondary" disabled={watching} onClick={actions.stop}>
            {texts.stop}
          </button>
        )}
        {counts.failed > 0 && (
          <button type="button" class="secondary" disabled={watching} onClick={() => actions.retry('failed')}>
            {texts.retryFailed(counts.failed)}
          </button>
        )}
        {ended > counts.failed && !running && (
          <button type="button" class="secondary" disabled={watching} onClick={() => actions.retry('all')}>
            {texts.retryAll}
          </button>
        )}
        {counts.all > 0 && !running && (
          <button type="button" class="secondary" disabled={watching} title={texts.newRunHelp} onClick={actions.newRun}>
            {texts.newRun}
          </button>
        )}
      </div>
      {state.offline && (
        <p class="banner review" role="status">
          {texts.offline}
        </p>
      )}
      {state.leftAlone.map(({ host, rows }) => (
        <p class="banner review" key={host}>
          {texts.leftAlone(host, rows)}{' '}
          <button type="button" class="link" disabled={watching} onClick={() => actions.tryHost(host)}>
            {texts.tryHost}
          </button>
        </p>
      ))}
      <div class="bench-pace">
        <label>
          <span class="spoken">{texts.pace}</span>
          <select
            value={pace.slots}
            disabled={watching}
            onChange={(event) => actions.setPace({ ...pace, slots: Number(event.currentTarget.value) })}
          >
            {[1, 2, 3].map((slots) => (
              <option key={slots} value={slots}>
                {texts.slots(slots)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="spoken">{texts.pace}</span>
          <select
            value={pace.gap / 1_000}
            disabled={watching}
            onChange={(event) => actions.setPace({ ...pace, gap: Number(event.currentTarget.value) * 1_000 })}
          >
            {GAPS.map((gap) => (
              <option key={gap} value={gap}>
                {texts.gap(gap)}
              </option>
            ))}
          </select>
        </label>
        <p class="note">{texts.paceNote}</p>
      </div>
    </section>
  );
}
