/** The whole popup. */
import { useState } from 'preact/hooks';
import { Notice } from './Notice';
import { Report } from './Report';
import { TextContext, type UiTexts } from './texts';
import type { ReportActions, Screen, Status } from './types';

interface Props {
  texts: UiTexts;
  screen: Screen;
  status: Status | null;
  /** The problem visited last, by frame. */
  current: ReadonlyMap<number, number>;
  busy: boolean;
  onInspect(): void;
  /** @param addSite with the site of this page to be added */
  onSettings(addSite: boolean): void;
  actionsFor(frameId: number): ReportActions;
}

export function Popup({ texts, screen, status, current, busy, onInspect, onSettings, actionsFor }: Props) {
  const [chosen, setChosen] = useState<number | null>(null);
  if (screen.kind === 'waiting') return <div class="waiting" aria-busy="true" />;
  if (screen.kind === 'notice') {
    return (
      <TextContext.Provider value={texts}>
        <Notice
          notice={screen.notice}
          canInspect={screen.canInspect}
          canAdd={screen.canAdd ?? false}
          busy={busy}
          onInspect={onInspect}
          onSettings={onSettings}
        />
      </TextContext.Provider>
    );
  }
  const { reports } = screen;
  const report = reports.find(({ frameId }) => frameId === chosen) ?? reports[0];
  if (!report) return null;
  return (
    <TextContext.Provider value={texts}>
      {reports.length > 1 && (
        <nav class="frames" aria-label={texts.reports(reports.length)}>
          {reports.map(({ frameId, view }) => (
            <button
              type="button"
              key={frameId}
              aria-pressed={frameId === report.frameId}
              onClick={() => setChosen(frameId)}
            >
              {view.body ?? view.pageTitle ?? texts.noBody}
              {view.year !== null && <small>{texts.year(view.year)}</small>}
            </button>
          ))}
        </nav>
      )}
      <Report
        key={report.frameId}
        report={report}
        current={current.get(report.frameId) ?? null}
        status={status}
        busy={busy}
        actions={actionsFor(report.frameId)}
      />
    </TextContext.Provider>
  );
}
