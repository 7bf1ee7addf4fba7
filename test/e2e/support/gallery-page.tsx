// Runs in the gallery's page: draws one state with the real components and the real styles.
import { render } from 'preact';
import { TabScreen } from '../../../components/screen/TabScreen';
import type { FrameReport, ReportActions } from '../../../components/types';
import { uiTexts } from '../../../lib/words/ui/screen';
import type { GalleryState } from './gallery-states';

const nothing = () => {};

const screen = document.getElementById('screen') as HTMLElement;

function draw(state: GalleryState): void {
  // Nothing of the state before remains: no fold, no scrolling, no large letters.
  render(null, screen);
  document.documentElement.removeAttribute('style');
  document.body.className = state.place;
  document.documentElement.lang = state.language === 'zh' ? 'zh-CN' : 'en';
  const actionsFor = ({ frameId }: FrameReport): ReportActions => ({
    show: nothing,
    hint: nothing,
    step: nothing,
    setMarks: nothing,
    recheck: nothing,
    exportData: nothing,
    copyNote: nothing,
    openSettings: nothing,
    openLedger: nothing,
    compareLastYear: async () => true,
    setAside: async () => true,
    restore: nothing,
    readTables: async () => state.tables[frameId] ?? null,
  });
  render(
    <TabScreen
      texts={uiTexts[state.language]}
      screen={state.screen}
      stale={state.stale}
      status={state.status}
      current={new Map(state.current)}
      busy={state.busy}
      onInspect={nothing}
      onSettings={nothing}
      onDrafts={nothing}
      onWorkbench={nothing}
      onPanel={state.place === 'popup' ? nothing : null}
      onAccess={null}
      news={null}
      onNewsTold={() => {}}
      actionsFor={actionsFor}
    />,
    screen,
  );
}

const { galleryStates } = globalThis as unknown as { galleryStates: GalleryState[] };
Object.assign(globalThis, {
  showState(name: string) {
    const wanted = galleryStates.find((state) => state.name === name);
    if (!wanted) throw new Error(`No state ${name}.`);
    draw(wanted);
  },
});
