/** One report: head, problems, what could not be checked, and what can be done with it. */
import { useEffect, useState } from 'preact/hooks';
import type { ReportLink } from '../../lib/batch/links';
import { verdictOf } from '../../lib/check/verdict';
import { standingOf } from '../../lib/view/standing';
import { useTexts } from '../texts';
import type { FrameReport, LevelChoice, ReportActions, Status } from '../types';
import { InOrder } from './InOrder';
import { ItemList } from './ItemList';
import { LevelFilter } from './LevelFilter';
import { ReportHead } from './ReportHead';
import { RuleList } from './RuleList';
import { Toolbar } from './Toolbar';
import { Unchecked } from './Unchecked';
import { type ReportTab, tabIds, ViewSwitch } from './ViewSwitch';

interface Props {
  report: FrameReport;
  /** The problem that was visited last. */
  current: number | null;
  status: Status | null;
  busy: boolean;
  /** Opens the side panel; null in the panel itself. */
  onPanel: (() => void) | null;
  /** Opens the page that checks drafts; null on that page itself. */
  onDrafts: (() => void) | null;
  actions: ReportActions;
}

export function Report({ report, current, status, busy, onPanel, onDrafts, actions }: Props) {
  const texts = useTexts();
  const [filter, setFilter] = useState<LevelChoice>(new Set());
  const [tab, setTab] = useState<ReportTab>('problems');
  // The tables come when somebody wants them: the list must be there at once.
  const [loaded, setLoaded] = useState<typeof import('../tables/Tables') | null>(null);
  useEffect(() => {
    if (tab === 'tables') void import('../tables/Tables').then(setLoaded);
  }, [tab]);
  const ids = tabIds(tab);
  const { view, lastYear } = report;
  const [asked, setAsked] = useState<string | null>(null);
  /** Says that it is being read for as long as nothing is known to the contrary. */
  async function askFor(link: ReportLink): Promise<void> {
    setAsked(link.url);
    if (!(await actions.compareLastYear(link))) setAsked((now) => (now === link.url ? null : now));
  }
  const verdict = verdictOf(standingOf(view));
  return (
    <article class="report">
      <div class="scroll">
        <ReportHead view={view} busy={busy} onRecheck={actions.recheck} onLedger={actions.openLedger} />
        {report.stale && (
          <p class="banner review" role="status">
            {texts.stale}
          </p>
        )}
        {view.cut && <p class="banner review">{texts.cut}</p>}
        {view.pictures.length > 0 && <p class="banner review">{texts.pictures}</p>}
        {view.rulesOff > 0 && (
          <p class="rules-off">
            {texts.rulesOff(view.rulesOff)}{' '}
            <button type="button" class="link" onClick={actions.openSettings}>
              {texts.settings}
            </button>
          </p>
        )}
        {lastYear?.year && (
          <p class="banner review last-year" role="status">
            {asked === lastYear.url ? texts.readingLastYear : texts.lastYear(lastYear.year)}{' '}
            <button type="button" class="link" onClick={() => void askFor(lastYear)}>
              {texts.compareLastYear}
            </button>
          </p>
        )}
        <ViewSwitch chosen={tab} problems={view.items.length} onChoose={setTab} />
        <div role="tabpanel" id={ids.panel} aria-labelledby={ids.tab}>
          {tab === 'tables' ? (
            loaded && <loaded.Tables view={view} actions={actions} />
          ) : (
            <>
              {verdict === 'ok' && <InOrder view={view} />}
              <LevelFilter view={view} filter={filter} onFilter={setFilter} />
              <ItemList view={view} filter={filter} current={current} actions={actions} />
              <Unchecked entries={view.unchecked} open={verdict === 'open'} actions={actions} />
              <RuleList quiet={view.quiet} whole={view.unread.length === 0 && !view.cut} />
            </>
          )}
        </div>
        <p class="privacy">{texts.privacy}</p>
      </div>
      <Toolbar
        report={report}
        current={current}
        status={status}
        busy={busy}
        onPanel={onPanel}
        onDrafts={onDrafts}
        actions={actions}
      />
    </article>
  );
}
