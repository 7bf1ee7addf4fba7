// What popup and panel do when answers come late, in the wrong order, or for a tab that nobody looks at any more.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Screen } from '../../../components/types';
import { createController } from '../../../entrypoints/screen/controller';
import type { ReportView } from '../../../lib/view/schema';
import { uiTexts } from '../../../lib/words/ui/screen';

const world = vi.hoisted(() => ({
  /** The tab in front. */
  front: 1,
  /** Answers that the frames have not given yet, by tab. */
  pending: [] as { tabId: number; answer(screen: unknown): void }[],
  /** Exports that are under way. */
  saving: [] as ((result: object) => void)[],
  asked: [] as { tabId: number; name: string; body: unknown }[],
}));

vi.mock('../../../entrypoints/screen/tab-screen', () => ({
  framesInFront: async () => ({
    tab: { id: world.front, windowId: 7, url: 'http://www.example.gov.cn/', loading: false },
    frames: [],
  }),
  readTab: ({ tab }: { tab: { id: number } }) =>
    new Promise((resolve) => world.pending.push({ tabId: tab.id, answer: (screen) => resolve(screen) })),
}));
vi.mock('../../../entrypoints/screen/take-away', () => ({
  saveReport: () => new Promise((resolve) => world.saving.push((done) => resolve(done))),
}));
vi.mock('../../../entrypoints/screen/open-options', () => ({}));
vi.mock('../../../lib/browser/open-panel', () => ({}));
vi.mock('../../../lib/messages/ask', () => ({
  askFrame: async (tabId: number, _: number, name: string, body: unknown) => {
    world.asked.push({ tabId, name, body });
    return { ok: true, value: name === 'show' ? { found: true, number: 2 } : {} };
  },
}));

const screenOf = (tabId: number, body: string): Screen => ({
  kind: 'reports',
  tabId,
  reports: [{ frameId: 0, view: { body } as ReportView, marksShown: true }],
});
const turn = () => new Promise((resolve) => setTimeout(resolve));
/** Gives the answer that was asked for `index`th. */
async function answer(index: number, screen: Screen): Promise<void> {
  world.pending[index]?.answer(screen);
  await turn();
}

const draw = vi.fn();
const controllerOfPanel = () => createController('zh', uiTexts.zh, 'panel', draw);
let controller = controllerOfPanel();
const bodyShown = () => {
  const { screen } = controller.state();
  return screen.kind === 'reports' ? screen.reports[0]?.view.body : screen.kind;
};

beforeEach(() => {
  Object.assign(world, { front: 1, pending: [], saving: [], asked: [] });
  draw.mockClear();
  controller = controllerOfPanel();
});

/** The report of tab 1 is on the screen. */
async function withReport(): Promise<void> {
  void controller.refresh();
  await turn();
  await answer(0, screenOf(1, '甲局'));
}
/** Tab 2 comes to the front. */
async function toTab2(): Promise<void> {
  world.front = 2;
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
    world.front = 2;
    void controller.follow(2);
    await vi.advanceTimersByTimeAsync(1_000);
    vi.useRealTimers();
    expect(bodyShown()).toBe('waiting');
  });

  it('forgets with the tab what was said and which problem was visited', async () => {
    await withReport();
    controller.actionsFor(0).show({ finding: 0, place: 0 });
    await turn();
    expect([...controller.state().current]).toEqual([[0, 2]]);
    await toTab2();
    await answer(1, screenOf(2, '乙局'));
    expect([...controller.state().current]).toEqual([]);
    expect(controller.state().status).toBeNull();
  });

  it('keeps the visited problem while the report stays as it is, and not when it is another', async () => {
    await withReport();
    controller.actionsFor(0).show({ finding: 0, place: 0 });
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
    const actions = controller.actionsFor(0);
    await toTab2();
    actions.show({ finding: 0, place: 0 });
    await turn();
    expect(world.asked.filter(({ name }) => name === 'show').map(({ tabId }) => tabId)).toEqual([1]);
    expect(controller.state().current.size).toBe(0);
  });

  it('leaves no light behind in a tab that goes to the back', async () => {
    await withReport();
    controller.actionsFor(0).hint({ finding: 0, place: 0 });
    await toTab2();
    expect(world.asked.at(-1)).toEqual({ tabId: 1, name: 'hint', body: { at: null } });
  });

  it('is told when its tab is in front again, where it failed while another was', async () => {
    await withReport();
    controller.actionsFor(0).exportData('xlsx');
    await turn();
    await toTab2();
    world.saving[0]?.({ done: false, reason: 'failed' });
    await turn();
    await answer(1, screenOf(2, '乙局'));
    expect(controller.state().status).toBeNull();
    world.front = 1;
    void controller.follow(1);
    await turn();
    await answer(2, screenOf(1, '甲局'));
    expect(controller.state().status).toEqual({ text: uiTexts.zh.exportFailed, bad: true });
  });
});
