// What popup and panel do when answers come late, in the wrong order, or for a tab that nobody looks at any more.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Screen } from '../../../components/types';
import { createController } from '../../../entrypoints/screen/controller';
import type { World } from '../../../entrypoints/screen/world';
import type { Language, ReportView } from '../../../lib/view/schema';
import { uiTexts } from '../../../lib/words/ui/screen';

/** What the outside is asked, and answers when the test says so. */
const outside = {
  /** The tab in front. */
  front: 1,
  /** Answers that the frames have not given yet, by tab. */
  pending: [] as { tabId: number; language: Language; answer(screen: Screen): void }[],
  /** Exports that are under way. */
  saving: [] as ((result: Awaited<ReturnType<World['saveReports']>>) => void)[],
  asked: [] as { tabId: number; name: string; body: unknown }[],
  opened: [] as (string | null)[],
  closed: 0,
  /** What comes of asking for last year's report. */
  compared: async () => true,
};
const never = () => Promise.reject(new Error('nobody asks for this here'));
const world: World = {
  framesInFront: async () => ({
    tab: { id: outside.front, windowId: 7, url: 'http://www.example.gov.cn/', loading: false },
    frames: [],
  }),
  readTab: ({ tab }, language) =>
    new Promise((resolve) => outside.pending.push({ tabId: tab.id, language, answer: resolve })),
  askFrame: (async (tabId: number, _: number, name: string, body: unknown) => {
    outside.asked.push({ tabId, name, body });
    return { ok: true, value: name === 'show' ? { found: true, number: 2 } : {} };
  }) as unknown as World['askFrame'],
  saveReports: () => new Promise((resolve) => outside.saving.push(resolve)),
  openOptions: async (site) => void outside.opened.push(site),
  openDrafts: async () => void outside.opened.push('drafts'),
  openWorkbench: async () => void outside.opened.push('drafts'),
  openLedger: async () => {},
  compareLastYear: () => outside.compared(),
  close: () => {
    outside.closed += 1;
  },
  inspectTab: async () => true,
  copyNote: async () => ({ done: true, fileName: '' }),
  readTables: never,
  setAside: never,
  restore: never,
  openPanel: never,
};

const screenOf = (tabId: number, body: string): Screen => ({
  kind: 'reports',
  tabId,
  reports: [
    {
      frameId: 0,
      report: 0,
      view: { url: 'http://www.example.gov.cn/', body, year: 2023 } as ReportView,
      marksShown: true,
    },
  ],
});
const turn = () => new Promise((resolve) => setTimeout(resolve));
/** Gives the answer that was asked for `index`th. */
async function answer(index: number, screen: Screen): Promise<void> {
  outside.pending[index]?.answer(screen);
  await turn();
}

const draw = vi.fn();
let language: Language = 'zh';
const speech = () => ({ language, texts: uiTexts[language] });
const controllerOf = (surface: 'popup' | 'panel') => createController({ world, surface, speech, draw });
let controller = controllerOf('panel');
const bodyShown = () => {
  const { screen } = controller.state();
  return screen.kind === 'reports' ? screen.reports[0]?.view.body : screen.kind;
};

beforeEach(() => {
  Object.assign(outside, {
    front: 1,
    pending: [],
    saving: [],
    asked: [],
    opened: [],
    closed: 0,
    compared: async () => true,
  });
  language = 'zh';
  draw.mockClear();
  controller = controllerOf('panel');
});

/** The report of tab 1 is on the screen. */
async function withReport(): Promise<void> {
  void controller.refresh();
  await turn();
  await answer(0, screenOf(1, '甲局'));
}
/** Tab 2 comes to the front. */
async function toTab2(): Promise<void> {
  outside.front = 2;
  void controller.follow(2);
  await turn();
}

describe('the screen of the tab in front', () => {
  it('waits until there is an answer', async () => {
    expect(bodyShown()).toBe('waiting');
    await withReport();
    expect(bodyShown()).toBe('甲局');
  });

  it('keeps the newer of two answers, whichever comes first', async () => {
    void controller.refresh();
    await turn();
    void controller.refresh();
    await turn();
    await answer(1, screenOf(1, '新'));
    await answer(0, screenOf(1, '旧'));
    expect(bodyShown()).toBe('新');
  });

  it('keeps the old report, marked as such, until the next tab has answered', async () => {
    await withReport();
    await toTab2();
    expect([bodyShown(), controller.state().stale]).toEqual(['甲局', true]);
    await answer(1, screenOf(2, '乙局'));
    expect([bodyShown(), controller.state().stale]).toEqual(['乙局', false]);
  });

  it('drops an answer that comes after its tab has gone to the back', async () => {
    await withReport();
    void controller.refresh();
    await turn();
    await toTab2();
    await answer(1, screenOf(1, '甲局，迟到'));
    expect(controller.state().stale).toBe(true);
    await answer(2, screenOf(2, '乙局'));
    await answer(1, screenOf(1, '甲局，更迟'));
    expect(bodyShown()).toBe('乙局');
  });

  it('does not show the old report for ever where the next tab keeps its answer back', async () => {
    await withReport();
    vi.useFakeTimers();
    outside.front = 2;
    void controller.follow(2);
    await vi.advanceTimersByTimeAsync(1_000);
    vi.useRealTimers();
    expect(bodyShown()).toBe('waiting');
  });

  it('forgets with the tab what was said and which problem was visited', async () => {
    await withReport();
    controller.actionsFor({ frameId: 0, report: 0 }).show({ finding: 'row-total', place: 0 });
    await turn();
    expect([...controller.state().current]).toEqual([[0, 2]]);
    await toTab2();
    await answer(1, screenOf(2, '乙局'));
    expect([...controller.state().current]).toEqual([]);
    expect(controller.state().status).toBeNull();
  });

  it('keeps the visited problem while the report stays as it is, and not when it is another', async () => {
    await withReport();
    controller.actionsFor({ frameId: 0, report: 0 }).show({ finding: 'row-total', place: 0 });
    await turn();
    void controller.refresh();
    await turn();
    await answer(1, screenOf(1, '甲局'));
    expect(controller.state().current.get(0)).toBe(2);
    void controller.refresh();
    await turn();
    await answer(2, screenOf(1, '丙局'));
    expect(controller.state().current.size).toBe(0);
  });
});

describe('what is done on the screen', () => {
  it('goes to the tab that it was drawn for, never to the one in front', async () => {
    await withReport();
    const actions = controller.actionsFor({ frameId: 0, report: 0 });
    await toTab2();
    actions.show({ finding: 'row-total', place: 0 });
    await turn();
    expect(outside.asked.filter(({ name }) => name === 'show').map(({ tabId }) => tabId)).toEqual([1]);
    expect(controller.state().current.size).toBe(0);
  });

  it('leaves no light behind in a tab that goes to the back', async () => {
    await withReport();
    controller.actionsFor({ frameId: 0, report: 0 }).hint({ finding: 'row-total', place: 0 });
    await toTab2();
    expect(outside.asked.at(-1)).toEqual({ tabId: 1, name: 'hint', body: { report: 0, at: null } });
  });

  it('is told when its tab is in front again, where it failed while another was', async () => {
    await withReport();
    controller.actionsFor({ frameId: 0, report: 0 }).exportData('xlsx');
    await turn();
    await toTab2();
    outside.saving[0]?.({ done: false, reason: 'failed' });
    await turn();
    await answer(1, screenOf(2, '乙局'));
    expect(controller.state().status).toBeNull();
    outside.front = 1;
    void controller.follow(1);
    await turn();
    await answer(2, screenOf(1, '甲局'));
    expect(controller.state().status).toMatchObject({ text: uiTexts.zh.exportFailed, bad: true });
  });

  it('is told with unit and year, and goes when the tab goes on to the report of another', async () => {
    await withReport();
    controller.actionsFor({ frameId: 0, report: 0 }).copyNote();
    await turn();
    expect(controller.state().status?.text).toContain('甲局2023年度');
    void controller.refresh();
    await turn();
    await answer(1, screenOf(1, '甲局'));
    expect(controller.state().status).not.toBeNull();
    void controller.refresh();
    await turn();
    await answer(2, screenOf(1, '乙局'));
    expect(controller.state().status).toBeNull();
  });

  it('is not told of a report that the tab has left before it was done', async () => {
    await withReport();
    controller.actionsFor({ frameId: 0, report: 0 }).exportData('xlsx');
    await turn();
    void controller.refresh();
    await turn();
    await answer(1, screenOf(1, '乙局'));
    outside.saving[0]?.({ done: true, fileName: '' });
    await turn();
    expect([controller.state().status, controller.state().busy]).toEqual([null, false]);
  });

  it('asks in the language that the person has chosen meanwhile', async () => {
    await withReport();
    language = 'en';
    void controller.refresh();
    await turn();
    expect(outside.pending.map((asked) => asked.language)).toEqual(['zh', 'en']);
  });

  it.each([
    ['is refused', async () => false],
    ['fails', () => Promise.reject(new Error('no window'))],
  ])('is told where asking for last year’s report %s', async (_, compared) => {
    await withReport();
    const link = { url: 'http://www.example.gov.cn/2022.html', title: '', year: 2022, unit: null, ticked: true };
    const actions = controller.actionsFor({ frameId: 0, report: 0 });
    expect(await actions.compareLastYear(link)).toBe(true);
    expect(controller.state().status).toBeNull();
    outside.compared = compared;
    expect(await actions.compareLastYear(link)).toBe(false);
    expect(controller.state().status).toMatchObject({ text: uiTexts.zh.lastYearFailed, bad: true });
  });

  it('leads to the settings with the site of the tab in front, and puts a popup away but no panel', async () => {
    await withReport();
    await controller.openSettings(true);
    expect([outside.opened, outside.closed]).toEqual([['www.example.gov.cn'], 0]);
    await controllerOf('popup').openSettings(false);
    expect([outside.opened.at(-1), outside.closed]).toEqual([null, 1]);
  });
});
