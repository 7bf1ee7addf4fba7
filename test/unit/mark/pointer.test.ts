// What the pointer opens and closes without a button of ours.
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Mark } from '../../../lib/mark/merge';
import { watchPointer } from '../../../lib/mark/pointer';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('a mark in a frame opens under the pointer, though the nodes there are those of another window than the script’s', () => {
  const { window } = new JSDOM('<table><tr><td>12</td></tr></table>', { url: 'http://www.example.gov.cn/' });
  const { document } = window;
  const cell = document.querySelector('td') as unknown as Element;
  const mark: Mark = {
    target: { kind: 'element', element: cell },
    role: 'key',
    level: 'error',
    numbers: [1],
    tags: [1],
  };
  const enter = vi.fn<(mark: Mark) => void>();
  const boxes = [{ left: 0, top: 0, width: 50, height: 20 }];
  const stop = watchPointer(document, { drawn: () => [{ mark, boxes }], bubble: () => null, enter, leave: vi.fn() });
  cell.dispatchEvent(new window.MouseEvent('pointermove', { bubbles: true, clientX: 10, clientY: 10 }));
  vi.runAllTimers();
  expect(enter.mock.calls.map(([entered]) => entered === mark)).toEqual([true]);
  stop();
});
