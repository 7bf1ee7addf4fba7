// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DismissalSettings } from '../../../components/options/DismissalSettings';
import type { Dismissal, PageDismissals } from '../../../lib/dismissals/schema';
import { optionsTexts } from '../../../lib/words/ui/options';

const entry = (identity: string, at: string): Dismissal => ({
  findings: [{ rule: 'row-total', identity }],
  level: 'error',
  headline: '1 个数字有误',
  sentence: '不成立。',
  reason: 'other',
  words: '见附件',
  at,
});
const url = 'http://www.example.gov.cn/nb.html';
const forestry: PageDismissals = {
  key: url,
  page: { url, title: '年度报告', body: '云泽县林业局', year: 2023, site: null },
  entries: [entry('a', '2024-02-01T08:00:00.000Z'), entry('b', '2024-02-03T08:00:00.000Z')],
  state: 'fine',
};
const odd: PageDismissals = { key: 'about:["",null,null]', page: null, entries: [], state: 'damaged' };

const actions = { restorePage: vi.fn(), restoreAll: vi.fn() };
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
const show = (pages: PageDismissals[] | null, language: 'zh' | 'en' = 'zh') =>
  act(() =>
    render(<DismissalSettings texts={optionsTexts[language].dismissals} pages={pages} actions={actions} />, root),
  );
const find = <E extends HTMLElement>(selector: string) => root.querySelector(selector) as E;
const button = (words: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words) as HTMLButtonElement;
const click = (element: HTMLElement) => act(() => element.click());

describe('what was set aside, in the settings', () => {
  it('stands by page: whose report, how many problems, since when, and where', () => {
    show([forestry]);
    expect(find('.page').textContent).toMatch(/^云泽县林业局 2023年度2 项2024年2月3日恢复$/);
    expect(find<HTMLAnchorElement>('a.address').href).toBe(url);
    expect(find('.page button').getAttribute('aria-label')).toBe('恢复此页全部问题：云泽县林业局 2023年度');
    expect(find('details li').textContent).toBe('1 个数字有误不成立。其他见附件2024年2月1日');
    expect(find('h2 .count').textContent).toBe('2 项');
  });

  it('is restored a page at a time; what cannot be read can be given up as well', () => {
    show([forestry, odd]);
    const [first, second] = root.querySelectorAll<HTMLButtonElement>('.page button');
    click(first as HTMLElement);
    click(second as HTMLElement);
    expect(actions.restorePage.mock.calls).toEqual([[forestry], [odd]]);
    expect(find('.aside-pages > li:last-child .problem').textContent).toBe('部分记录无法读取，未生效。');
    // An address that is none must lead nowhere.
    expect(find('.aside-pages > li:last-child a')).toBeNull();
  });

  it('is restored all at once only by who says so twice', () => {
    show([forestry, odd]);
    click(button('全部恢复'));
    expect(actions.restoreAll).not.toHaveBeenCalled();
    expect(find('#sure').textContent).toContain('2 个页面');
    expect(document.activeElement).toBe(button('取消'));
    click(button('取消'));
    expect(document.activeElement).toBe(button('全部恢复'));
    click(button('全部恢复'));
    act(() => void find('#sure').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(find('#sure')).toBeNull();
    click(button('全部恢复'));
    click(find('.sure .primary'));
    expect(actions.restoreAll).toHaveBeenCalledOnce();
  });

  it('gives the focus to the heading when what was restored goes', () => {
    show([forestry]);
    find('.page button').focus();
    click(find('.page button'));
    show([]);
    expect(document.activeElement).toBe(find('h2'));
    expect(root.textContent).toContain('没有已搁置的问题。');
  });

  it('says so where the browser keeps nothing', () => {
    show(null);
    expect(root.textContent).toContain('浏览器没有提供本地存储');
    expect(button('全部恢复')).toBeUndefined();
  });

  it('speaks English', () => {
    show([forestry], 'en');
    expect(find('.page').textContent).toBe('云泽县林业局, 20232 set asideFeb 3, 2024Restore');
    click(button('Restore all'));
    expect(find('#sure').textContent).toContain('on 1 page will');
  });
});
