// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TabScreen } from '../../../components/screen/TabScreen';
import type { ReportActions, Screen, Status } from '../../../components/types';
import { buildTables } from '../../../lib/view/tables';
import { badgeTexts } from '../../../lib/words/ui/badge';
import { uiTexts } from '../../../lib/words/ui/screen';
import type { NoticeKind } from '../../../lib/words/ui-types/screen';
import { wordingOf } from '../../../lib/words/wording';
import { blank, viewOf } from '../support/dismissal-views';
import { inspectSample, sampleView } from '../support/sample-view';

const view = sampleView();
const actions = {
  show: vi.fn(),
  hint: vi.fn(),
  step: vi.fn(),
  setMarks: vi.fn(),
  recheck: vi.fn(),
  exportData: vi.fn(),
  copyNote: vi.fn(),
  openSettings: vi.fn(),
  openLedger: vi.fn(),
  compareLastYear: vi.fn(),
  setAside: vi.fn(),
  restore: vi.fn(),
  readTables: vi.fn(async () => buildTables(inspectSample().evidence, view)),
} satisfies ReportActions;

let root: HTMLElement;
let stale = false;
let inPanel = false;
const onSettings = vi.fn();
const onPanel = vi.fn();
const onDrafts = vi.fn();
beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
  stale = false;
  inPanel = false;
  vi.clearAllMocks();
});

function show(screen: Screen, language: 'zh' | 'en' = 'zh', status: Status | null = null) {
  const onInspect = vi.fn();
  act(() =>
    render(
      <TabScreen
        texts={uiTexts[language]}
        screen={screen}
        stale={stale}
        status={status}
        current={new Map([[0, 2]])}
        busy={false}
        onInspect={onInspect}
        onSettings={onSettings}
        onPanel={inPanel ? null : onPanel}
        onDrafts={onDrafts}
        onWorkbench={onDrafts}
        onAccess={null}
        news={null}
        onNewsTold={() => {}}
        actionsFor={() => actions}
      />,
      root,
    ),
  );
  return onInspect;
}
const reports = (...frameIds: number[]): Screen => ({
  kind: 'reports',
  tabId: 1,
  reports: frameIds.map((frameId) => ({ frameId, report: 0, view, marksShown: true })),
});
const button = (words: string) =>
  [...root.querySelectorAll('button')].find((candidate) => candidate.textContent?.includes(words)) as HTMLButtonElement;
const click = (element: HTMLElement) => act(() => element.click());

describe('a report', () => {
  it('shows errors first, and no empty level', () => {
    show(reports(0));
    const headings = [...root.querySelectorAll('.level h2')].map(({ textContent }) => textContent);
    expect(headings).toEqual(['错误2', '提示1']);
  });

  it('says that last year’s report is being read only for as long as it is', async () => {
    const lastYear = { url: 'http://www.example.gov.cn/2022.html', title: '', year: 2022, unit: null, ticked: true };
    let end = (_: boolean) => {};
    actions.compareLastYear.mockImplementation(
      () =>
        new Promise((resolve) => {
          end = resolve;
        }),
    );
    show({ kind: 'reports', tabId: 1, reports: [{ frameId: 0, report: 0, view, marksShown: true, lastYear }] });
    const told = () => root.querySelector('.last-year')?.textContent;
    for (const reads of [false, true]) {
      expect(told()).toContain(uiTexts.zh.lastYear(2022));
      click(button(uiTexts.zh.compareLastYear));
      expect(told()).toContain(uiTexts.zh.readingLastYear);
      await act(async () => end(reads));
    }
    expect(told()).toContain(uiTexts.zh.readingLastYear);
  });

  it('leads from a problem, a repair and a summand to their cells', () => {
    show(reports(0));
    const cell = { table: 'applications', row: 'granted', column: 'naturalPerson' };
    click(button('1 个数字有误'));
    click(root.querySelector('.change') as HTMLElement);
    click(root.querySelector('.term') as HTMLElement);
    expect(actions.show.mock.calls.map(([at]) => at)).toEqual([{ cell }, { cell }, { cell }]);
  });

  it('lights every row that leads into the page while the focus is on it, and puts the light out again', async () => {
    const folded = { index: 0, name: '第四部分', reason: '未显示', places: 1 };
    const withAll = { ...(await viewOf([blank])), unchecked: [folded] };
    show({ kind: 'reports', tabId: 1, reports: [{ frameId: 0, report: 0, view: withAll, marksShown: true }] });
    for (const row of ['.item-head', '.change', '.term', '.unchecked button', '.asides li button']) {
      const element = root.querySelector(row) as HTMLElement;
      actions.hint.mockClear();
      act(() => element.focus());
      act(() => element.blur());
      expect(
        actions.hint.mock.calls.map(([at]) => at === null),
        row,
      ).toEqual([false, true]);
    }
  });

  it('names problems by number and words, and no two buttons alike', async () => {
    show({ kind: 'reports', tabId: 1, reports: [{ frameId: 0, report: 0, view: await viewOf([]), marksShown: true }] });
    const heads = [...root.querySelectorAll('.item-head')].map((head) =>
      [...head.children].map((each) => (each.getAttribute('aria-hidden') ? '' : each.textContent)).join(''),
    );
    expect(heads[0]).toMatch(/^第1项：./);
    const names = [...root.querySelectorAll('.set-aside button')].map((each) => each.getAttribute('aria-label'));
    expect(names).toEqual(['搁置第1项', '搁置第2项', '搁置第3项']);
  });

  it('filters by level, and back', () => {
    show(reports(0));
    const filter = root.querySelector('.filter button.hint') as HTMLButtonElement;
    click(filter);
    expect(filter.getAttribute('aria-pressed')).toBe('true');
    expect(root.querySelectorAll('.item')).toHaveLength(1);
    click(filter);
    expect(root.querySelectorAll('.item')).toHaveLength(3);
  });

  it('marks the problem that was visited last, and says where in the list it is', () => {
    show(reports(0));
    expect(root.querySelector('[data-current] .number')?.textContent).toBe('2');
    expect(root.querySelector('.position')?.textContent).toBe('2 / 3');
  });

  it('has a name for every control', () => {
    show(reports(0, 3));
    for (const control of root.querySelectorAll('button, input')) {
      const label = control.getAttribute('aria-label') ?? control.closest('label')?.textContent ?? control.textContent;
      expect(label?.trim()).not.toBe('');
    }
  });

  it('says what has happened in a live region', () => {
    show(reports(0), 'zh', { text: '已保存：a.csv', bad: false });
    expect(root.querySelector('[role=status]')?.textContent).toBe('已保存：a.csv');
  });

  it('says how many rules are switched off, and leads to them', () => {
    show({
      kind: 'reports',
      tabId: 1,
      reports: [{ frameId: 0, report: 0, view: { ...view, rulesOff: 2 }, marksShown: true }],
    });
    expect(root.querySelector('.rules-off')?.textContent).toContain('已关闭 2 条规则');
    click(root.querySelector('.rules-off button') as HTMLElement);
    expect(actions.openSettings).toHaveBeenCalledOnce();
  });

  it('stands beside the reports of other frames', () => {
    show(reports(0, 3));
    expect(root.querySelectorAll('.frames button')).toHaveLength(2);
  });
});

describe('a screen without a report', () => {
  const kinds = Object.keys(uiTexts.zh.notices) as NoticeKind[];

  it.each(kinds)('says why in both languages: %s', (notice) => {
    for (const language of ['zh', 'en'] as const) {
      show({ kind: 'notice', notice, canInspect: false }, language);
      expect(root.querySelector('h1')?.textContent).toBe(uiTexts[language].notices[notice].title);
      expect(root.querySelector('button.primary')).toBeNull();
    }
  });

  it('offers a check where a check is allowed', () => {
    const onInspect = show({ kind: 'notice', notice: 'other-site', canInspect: true });
    click(button('检查此页'));
    expect(onInspect).toHaveBeenCalledOnce();
  });

  it('leads to the settings, and offers to check the site always where it is none of a government', () => {
    show({ kind: 'notice', notice: 'other-site', canInspect: true, canAdd: true });
    click(button('以后自动检查此网站'));
    click(button('设置'));
    expect(onSettings.mock.calls).toEqual([[true], [false]]);
  });

  it('says that it waits, and nothing else, while it waits', () => {
    show({ kind: 'waiting' });
    expect(root.textContent).toBe('正在读取……');
    expect(root.querySelector('[aria-busy=true]')).not.toBeNull();
  });
});

describe('the way to the page that checks drafts', () => {
  it('stands in popup and panel, with a report and without', () => {
    for (const screen of [reports(0), { kind: 'notice', notice: 'not-report', canInspect: false } as const]) {
      for (inPanel of [false, true]) {
        show(screen);
        click(root.querySelector<HTMLElement>('[aria-label="核对文稿"]') ?? button('核对文稿'));
      }
    }
    expect(onDrafts).toHaveBeenCalledTimes(4);
  });
});

describe('the way to the side panel', () => {
  it('stands in the popup, with a report and without', () => {
    for (const screen of [reports(0), { kind: 'notice', notice: 'not-report', canInspect: false } as const]) {
      show(screen);
      const way = root.querySelector<HTMLElement>('[aria-label="在侧栏打开"]') ?? button('在侧栏打开');
      click(way);
    }
    expect(onPanel).toHaveBeenCalledTimes(2);
  });

  it('does not stand in the panel itself', () => {
    inPanel = true;
    show(reports(0));
    expect(root.innerHTML).not.toContain('在侧栏打开');
  });

  it('leaves what belongs to the tab before to be read, not to be used', () => {
    stale = true;
    show(reports(0));
    expect(root.querySelector('.tab')?.hasAttribute('inert')).toBe(true);
  });
});

describe('the words', () => {
  it.each(['zh', 'en'] as const)('call what a person must look at the same everywhere: %s', (language) => {
    const { levels, verdictReview } = uiTexts[language];
    const word = levels.review.toLowerCase();
    expect(wordingOf(language).levelName('review')).toBe(levels.review);
    for (const words of [verdictReview(3), badgeTexts[language].review(3)]) {
      expect(words.toLowerCase()).toContain(word);
    }
  });

  it('are all there in both languages', () => {
    const keys = (texts: object): string[] =>
      Object.entries(texts).flatMap(([key, value]) =>
        typeof value === 'object' ? keys(value).map((inner) => `${key}.${inner}`) : [key],
      );
    expect(keys(uiTexts.en)).toEqual(keys(uiTexts.zh));
  });
});
