// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Tables } from '../../../components/tables/Tables';
import { TextContext } from '../../../components/texts';
import type { ReportView } from '../../../lib/view/schema';
import { buildTables, type TableView } from '../../../lib/view/tables';
import { uiTexts } from '../../../lib/words/ui/screen';
import { inspectSample, sampleView } from '../support/sample-view';

const view = sampleView();
const evidence = inspectSample().evidence;
const actions = {
  show: vi.fn(),
  hint: vi.fn(),
  readTables: vi.fn(async (of: ReportView): Promise<TableView[] | null> => buildTables(evidence, of)),
};

let root: HTMLElement;
beforeEach(async () => {
  root = document.createElement('main');
  document.body.append(root);
  await draw();
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
  vi.clearAllMocks();
});

async function draw(of = view): Promise<void> {
  act(() =>
    render(
      <TextContext.Provider value={uiTexts.zh}>
        <Tables view={of} actions={actions} />
      </TextContext.Provider>,
      root,
    ),
  );
  // The tables are asked for once the screen is drawn, and answered a turn later.
  await act(() => new Promise((resolve) => setTimeout(resolve)));
}
/** The grid of the applications: the first with seven columns. */
const grid = () =>
  [...root.querySelectorAll('table')].find((table) => table.querySelectorAll('thead th').length === 7) as HTMLElement;
const cell = (name: string) => grid().querySelector<HTMLElement>(`[data-cell="${name}"]`) as HTMLElement;
const press = (key: string, ctrlKey = false) =>
  act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true })));
const at = () => (document.activeElement as HTMLElement).dataset.cell;

describe('the tables', () => {
  it('have one stop for the Tab key each', () => {
    for (const table of root.querySelectorAll('table'))
      expect(table.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('are walked with the arrow keys, and left by none of them', () => {
    act(() => cell('0.0').focus());
    for (const [key, expected] of [
      ['ArrowUp', '0.0'],
      ['ArrowLeft', '0.0'],
      ['ArrowDown', '1.0'],
      ['ArrowRight', '1.1'],
      ['End', '1.6'],
      ['ArrowRight', '1.6'],
      ['PageDown', '24.6'],
      ['ArrowDown', '24.6'],
      ['Home', '24.0'],
      ['PageUp', '0.0'],
    ] as const) {
      press(key);
      expect(at(), key).toBe(expected);
    }
    press('End', true);
    expect(at()).toBe('24.6');
    press('Home', true);
    expect(at()).toBe('0.0');
  });

  it('light the cell that has the focus, and lead to it on Enter and on a click', () => {
    const place = { cell: { table: 'applications', row: 'granted', column: 'naturalPerson' } };
    act(() => cell('2.0').focus());
    expect(actions.hint).toHaveBeenLastCalledWith(place);
    press('Enter');
    act(() => cell('2.0').click());
    expect(actions.show.mock.calls).toEqual([[place], [place]]);
    act(() => cell('2.0').blur());
    expect(actions.hint).toHaveBeenLastCalledWith(null);
  });

  it('say in words what shape and colour say', () => {
    expect(cell('2.0').textContent).toBe('211 问题 1（错误）');
    expect(cell('2.6').textContent).toBe('15 涉及问题 1（错误）');
    const proven = root.querySelector('.grid-cell.proven')?.textContent;
    expect(proven).toBe('33 空白 由合计算出为 3 问题 3（提示）');
  });

  it('name the cell that is looked at with the whole labels of the form', () => {
    act(() => cell('2.0').focus());
    expect(root.querySelector('.cell-line')?.textContent).toContain('三、本年度办理结果 · （一）予以公开');
    expect(root.querySelector('.cell-line')?.textContent).toContain('申请人情况 · 自然人');
  });

  it('explain only the shapes that are there', () => {
    const meanings = [...root.querySelectorAll('.legend li')].map((item) => item.lastChild?.textContent);
    expect(meanings).toEqual(['数字', '空白，由合计算出', '有问题，编号同问题清单', '参与不成立的等式']);
  });

  it('are read anew when the check is another', async () => {
    await draw({ ...view });
    expect(actions.readTables).toHaveBeenCalledTimes(2);
  });

  it('say so where the page has gone', async () => {
    actions.readTables.mockResolvedValueOnce(null);
    await draw({ ...view });
    expect(root.textContent).toContain('无法读取表格');
  });
});
