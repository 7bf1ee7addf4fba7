/** The whole of popup and panel: what there is to say about one tab. */
import { useState } from 'preact/hooks';
import type { LinkList } from '../../lib/batch/links';
import { reportId } from '../../lib/view/report-name';
import type { ReportView } from '../../lib/view/schema';
import { standingOf } from '../../lib/view/standing';
import type { UiTexts } from '../../lib/words/ui-types/screen';
import { TextContext, useTexts } from '../texts';
import type { FrameReport, ReportActions, Screen, Status } from '../types';
import { AccessBanner } from './AccessBanner';
import { NewsBanner } from './NewsBanner';
import { Notice } from './Notice';
import { Report } from './Report';

interface Props {
  texts: UiTexts;
  screen: Screen;
  /** True while another tab is in front already: what is shown can be read, but not used. */
  stale: boolean;
  status: Status | null;
  /** The problem visited last, by frame. */
  current: ReadonlyMap<number, number>;
  busy: boolean;
  onInspect(): void;
  /** @param addSite with the site of this page to be added */
  onSettings(addSite: boolean): void;
  /** Opens the side panel; null in the panel itself, and where the browser has none. */
  onPanel: (() => void) | null;
  /** Opens the page that checks drafts. */
  onDrafts(): void;
  /** Opens the workbench, with these links of the page. */
  onWorkbench(list: LinkList): void;
  actionsFor(report: FrameReport): ReportActions;
  /** Asks for the right to look at government sites; null where the browser grants it. */
  onAccess: (() => void) | null;
  /** The version that nobody has been told of yet; null where there is none. */
  news: string | null;
  /** @param read whether the person wants to read what is new */
  onNewsTold(read: boolean): void;
}

export function TabScreen(props: Props) {
  const { texts, screen, stale } = props;
  return (
    <TextContext.Provider value={texts}>
      <div class="tab" inert={stale} aria-busy={stale || screen.kind === 'waiting'}>
        {props.onAccess && <AccessBanner onAccess={props.onAccess} />}
        {props.news !== null && <NewsBanner version={props.news} onTold={props.onNewsTold} />}
        {screen.kind === 'waiting' && (
          <h1 class="waiting">
            <span>{texts.waiting}</span>
          </h1>
        )}
        {screen.kind === 'notice' && (
          <Notice
            notice={screen.notice}
            traces={screen.traces}
            canInspect={screen.canInspect}
            canAdd={screen.canAdd ?? false}
            busy={props.busy}
            onInspect={props.onInspect}
            onSettings={props.onSettings}
            onPanel={props.onPanel}
            onDrafts={props.onDrafts}
            files={screen.files ?? []}
            links={(screen.list?.links ?? []).filter(({ ticked }) => ticked).length}
            onWorkbench={() => props.onWorkbench(screen.list ?? { links: [], next: null })}
          />
        )}
        {screen.kind === 'reports' && <Reports {...props} key={screen.tabId} reports={screen.reports} />}
      </div>
    </TextContext.Provider>
  );
}

/** The report of the tab; where it holds several, the chosen one, and the choice above it. */
function Reports({
  reports,
  status,
  current,
  busy,
  onPanel,
  onDrafts,
  actionsFor,
}: Props & { reports: readonly FrameReport[] }) {
  const texts = useTexts();
  const [chosen, setChosen] = useState<string | null>(null);
  const report = reports.find((each) => keyOf(each) === chosen) ?? reports[0];
  if (!report) return null;
  return (
    <>
      {reports.length > 1 && (
        <nav class="frames" aria-label={texts.reports(reports.length)}>
          {reports.map((each, index) => (
            <button
              type="button"
              key={keyOf(each)}
              aria-pressed={each === report}
              onClick={() => setChosen(keyOf(each))}
            >
              {nameOf(each, texts)}
              {each.view.year !== null && <small>{texts.year(each.view.year)}</small>}
              {hasTwin(each, reports, texts) && <small>{texts.nth(index + 1)}</small>}
              <ErrorCount view={each.view} />
            </button>
          ))}
        </nav>
      )}
      <Report
        key={keyOf(report)}
        report={report}
        current={current.get(report.frameId) ?? null}
        status={status?.about === undefined || status.about === reportId(report.view) ? status : null}
        busy={busy}
        onPanel={onPanel}
        onDrafts={onDrafts}
        actions={actionsFor(report)}
      />
    </>
  );
}

const keyOf = ({ frameId, report }: FrameReport) => `${frameId}.${report}`;

function nameOf({ view }: FrameReport, texts: UiTexts): string {
  return view.body ?? (view.pageTitle || texts.noBody);
}

/** True where another report of the tab has the same name and year. */
function hasTwin(report: FrameReport, reports: readonly FrameReport[], texts: UiTexts): boolean {
  return reports.some(
    (other) =>
      other !== report && other.view.year === report.view.year && nameOf(other, texts) === nameOf(report, texts),
  );
}

/** Tells reports of one name apart, and says where to look first. */
function ErrorCount({ view }: { view: ReportView }) {
  const texts = useTexts();
  const { error } = standingOf(view).problems;
  if (error === 0) return null;
  return (
    <>
      <span class="number error" aria-hidden="true">
        {error}
      </span>
      <span class="spoken"> {texts.verdictErrors(error)}</span>
    </>
  );
}
