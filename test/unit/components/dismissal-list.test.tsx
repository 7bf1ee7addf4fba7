// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ItemList } from '../../../components/screen/ItemList';
import { ReportHead } from '../../../components/screen/ReportHead';
import { TextContext } from '../../../components/texts';
import type { Dismissal } from '../../../lib/dismissals/schema';
import type { ReportView } from '../../../lib/view/schema';
import { uiTexts } from '../../../lib/words/ui/screen';
import { blank, diagnosed, entries, gone, viewOf, year } from '../support/dismissal-views';

const actions = { show: vi.fn(), hint: vi.fn(), setAside: vi.fn(async () => true), restore: vi.fn() };
let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.clearAllMocks();
});

function show(view: ReportView, language: 'zh' | 'en' = 'zh') {
  act(() =>
    render(
      <TextContext.Provider value={uiTexts[language]}>
        <ReportHead view={view} busy={false} onRecheck={vi.fn()} onLedger={null} />
        <ItemList view={view} filter={new Set()} current={null} actions={actions} />
      </TextContext.Provider>,
      root,
    ),
  );
}
const find = <E extends HTMLElement>(selector: string) => root.querySelector(selector) as E;
const click = (element: HTMLElement) => act(() => element.click());

describe('the list of what was set aside', () => {
  it('shows each with reason, words and day, leads to its place, and restores it', async () => {
    const view = await viewOf([diagnosed]);
    show(view);
    const text = find('.asides').textContent ?? '';
    for (const words of ['已搁置（1 项）', '1 个数字有误 → 2 个等式不成立', '其他', '见附件', '2024年2月1日']) {
      expect(text).toContain(words);
    }
    click(find('.asides .head button'));
    expect(actions.show).toHaveBeenCalledWith({
      cell: { table: 'applications', row: 'granted', column: 'naturalPerson' },
    });
    click(find('.restore'));
    expect(actions.restore).toHaveBeenCalledWith(view.aside.items[0]);
  });

  it('shows apart what has changed since, to be removed', async () => {
    const view = await viewOf([gone]);
    show(view);
    expect(find('.asides summary').textContent).toBe('已搁置（0 项），另有 1 项已有变化');
    expect(find('.asides h3').textContent).toBe('搁置后已有变化（1 项）');
    click(find('.restore'));
    expect(find('.restore').textContent).toBe('移除');
    expect(actions.restore).toHaveBeenCalledWith(view.aside.changed[0]);
  });

  it('is not there where nothing is set aside, and says so where something could not be read', async () => {
    show(await viewOf([]));
    expect(find('.asides')).toBeNull();
    for (const state of ['damaged', 'newer', 'unavailable'] as const) {
      show(await viewOf([], state));
      expect(find('.asides .banner').textContent).toBe(uiTexts.zh.aside.states[state]);
    }
  });
});

describe('the focus', () => {
  it('goes on to the next row when one was restored, and to the head of the list behind the last', async () => {
    show(await viewOf(entries));
    find<HTMLDetailsElement>('.asides').open = true;
    const restore = async (position: number, left: Dismissal[]) => {
      const button = root.querySelectorAll<HTMLElement>('.restore')[position] as HTMLElement;
      button.focus();
      click(button);
      show(await viewOf(left));
    };
    await restore(0, [year, blank]);
    expect(document.activeElement).toBe(root.querySelectorAll('.restore')[0]);
    await restore(1, [year]);
    expect(document.activeElement).toBe(find('.asides summary'));
  });
});

describe('the head of the report', () => {
  const head = () => find('.verdict').textContent ?? '';

  it('says how many are set aside', async () => {
    show(await viewOf([diagnosed]));
    expect(head()).toMatch(/^发现 1 个错误.*另有 1 项已搁置$/);
  });

  it('does not say that no error was found where one was set aside', async () => {
    show(await viewOf([diagnosed, year]));
    expect(head()).toMatch(/^没有待处理的错误，1 条提示.*另有 2 项已搁置$/);
    show(await viewOf([blank, year]));
    expect(head()).toMatch(/^发现 1 个错误/);
  });

  it('does not say that nothing was found where all of it is set aside, in either language', async () => {
    show(await viewOf(entries));
    expect(head()).toMatch(/^没有待处理的问题.*另有 3 项已搁置$/);
    expect(find('.verdict').className).not.toContain('ok');
    show(await viewOf(entries), 'en');
    expect(head()).toMatch(/^No open problems.*3 more set aside$/);
  });
});
