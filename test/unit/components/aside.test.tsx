// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ItemList } from '../../../components/screen/ItemList';
import { TextContext } from '../../../components/texts';
import type { Dismissal } from '../../../lib/dismissals/schema';
import type { ReportView } from '../../../lib/view/schema';
import { uiTexts } from '../../../lib/words/ui/screen';
import { diagnosed, entries, viewOf, year } from '../support/dismissal-views';

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
        <ItemList view={view} filter={new Set()} current={null} actions={actions} />
      </TextContext.Provider>,
      root,
    ),
  );
}
const find = <E extends HTMLElement>(selector: string) => root.querySelector(selector) as E;
const press = (element: HTMLElement, key: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  act(() => void element.dispatchEvent(event));
  return event;
};
const click = (element: HTMLElement) => act(() => element.click());
const submit = () =>
  act(async () => {
    find('.aside-form .primary').click();
    await new Promise((resolve) => setTimeout(resolve));
  });
const write = (words: string) => {
  const field = find<HTMLTextAreaElement>('.aside-form textarea');
  field.value = words;
  act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
};

describe('a problem of the list', () => {
  it('asks for the reason in place, and begins there', async () => {
    show(await viewOf([]));
    click(find('.set-aside button'));
    expect(document.activeElement).toBe(find('.aside-form input'));
    expect(find('.aside-form legend').textContent).toBe('搁置原因');
    expect([...root.querySelectorAll('.aside-form fieldset label')].map(({ textContent }) => textContent)).toEqual([
      '已核实无误',
      '历史口径',
      '其他',
    ]);
    expect(find<HTMLTextAreaElement>('.aside-form textarea').labels[0]?.textContent).toBe('说明（可不填）');
  });

  it('is set aside with the reason and the words', async () => {
    const view = await viewOf([]);
    show(view);
    click(find('.set-aside button'));
    click(find('input[value=historical]'));
    write('沿用旧口径');
    await submit();
    expect(actions.setAside.mock.calls).toEqual([[view.items[0], 'historical', '沿用旧口径']]);
  });

  it('is not set aside without a reason, nor for another one without words; the focus goes where something is missing', async () => {
    show(await viewOf([]));
    click(find('.set-aside button'));
    await submit();
    expect(find('.aside-form [role=alert]').textContent).toBe('请选择原因。');
    expect(document.activeElement).toBe(find('.aside-form input'));
    click(find('input[value=other]'));
    expect(find('.aside-form [role=alert]').textContent).toBe('');
    for (const words of ['', '  ']) {
      write(words);
      await submit();
      expect(find('.aside-form [role=alert]').textContent).toBe('请填写说明。');
    }
    expect(find('.aside-form [role=alert]').textContent).toBe('请填写说明。');
    expect(document.activeElement).toBe(find('.aside-form textarea'));
    expect(actions.setAside).not.toHaveBeenCalled();
  });

  it('keeps what was typed where it could not be set aside', async () => {
    actions.setAside.mockResolvedValueOnce(false);
    show(await viewOf([]));
    click(find('.set-aside button'));
    click(find('input[value=verified]'));
    write('已与台账核对');
    await submit();
    expect(find<HTMLTextAreaElement>('.aside-form textarea').value).toBe('已与台账核对');
    await submit();
    expect(actions.setAside).toHaveBeenCalledTimes(2);
  });

  it('gives the focus back on Escape, which closes nothing else; not while a Chinese word is being written', async () => {
    show(await viewOf([]));
    click(find('.set-aside button'));
    expect(press(find('.aside-form textarea'), 'Escape', { isComposing: true }).defaultPrevented).toBe(false);
    expect(find('.aside-form')).not.toBeNull();
    expect(press(find('.aside-form textarea'), 'Escape').defaultPrevented).toBe(true);
    expect(find('.aside-form')).toBeNull();
    expect(document.activeElement).toBe(find('.set-aside button'));
  });

  it('keeps its question when another problem before it goes', async () => {
    show(await viewOf([]));
    click(root.querySelectorAll<HTMLElement>('.set-aside button')[1] as HTMLElement);
    write('正在写');
    show(await viewOf([diagnosed]));
    expect(find<HTMLTextAreaElement>('.aside-form textarea').value).toBe('正在写');
    expect(find('.aside-form').closest('.item')?.textContent).toContain('年份不一致');
  });

  it('has no such button where nobody knows what it would be known by', async () => {
    const view = await viewOf([]);
    const unknown = view.items.map((item) => ({
      ...item,
      findings: item.findings.map((finding) => ({ ...finding, identity: null })),
    }));
    show({ ...view, items: unknown });
    expect(root.querySelectorAll('.item')).toHaveLength(3);
    expect(find('.set-aside')).toBeNull();
  });
});

describe('the focus', () => {
  async function setAsideAt(position: number, before: Dismissal[], after: Dismissal[]) {
    show(await viewOf(before));
    click(root.querySelectorAll<HTMLElement>('.set-aside button')[position] as HTMLElement);
    click(find('input[value=verified]'));
    find('.aside-form .primary').focus();
    const next = await viewOf(after);
    actions.setAside.mockImplementationOnce(async () => {
      show(next);
      return true;
    });
    await submit();
  }

  it('goes on to the next problem when one was set aside', async () => {
    await setAsideAt(0, [], [diagnosed]);
    expect(document.activeElement?.textContent).toContain('年份不一致');
  });

  it('goes to the list of what was set aside behind the last one', async () => {
    await setAsideAt(0, [diagnosed, year], entries);
    expect(document.activeElement?.tagName).toBe('SUMMARY');
    expect(document.activeElement?.textContent).toBe('已搁置（3 项）');
  });
});
