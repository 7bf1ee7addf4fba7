import { describe, expect, it } from 'vitest';
import { placeBubble } from '../../../lib/mark/bubble';
import { intersect, overlap, placeTag, TAG_SIZE } from '../../../lib/mark/geometry';

const box = (left: number, top: number, width: number, height: number) => ({ left, top, width, height });

describe('the place of a numbered tag', () => {
  it('is inside the cell where the number leaves room', () => {
    const cell = box(100, 100, 80, 30);
    const number = box(130, 107, 20, 16);
    const tag = placeTag(cell, [number], []);
    expect(overlap(tag, number)).toBe(0);
    expect(intersect(tag, cell)).toEqual(tag);
  });

  it('covers no number of a narrow cell, nor of its neighbours', () => {
    const cell = box(100, 100, 36, 26);
    const numbers = [box(106, 104, 24, 18), box(142, 104, 24, 18), box(70, 104, 24, 18), box(106, 78, 24, 18)];
    const tag = placeTag(cell, numbers, []);
    for (const number of numbers) expect(overlap(tag, number)).toBeLessThan(20);
  });

  it('does not lie on another tag', () => {
    const cell = box(100, 100, 80, 30);
    const first = placeTag(cell, [], []);
    const second = placeTag(cell, [], [first]);
    expect(overlap(first, second)).toBe(0);
  });

  it('is found however much text there is', () => {
    const everywhere = [box(0, 0, 1_000, 1_000)];
    expect(placeTag(box(10, 10, 20, 20), everywhere, [])).toMatchObject({ width: TAG_SIZE, height: TAG_SIZE });
  });
});

describe('the place of a bubble', () => {
  const view = box(0, 0, 1_000, 700);
  const size = { width: 340, height: 200 };

  it('is below its cell, and not on it', () => {
    const cell = box(400, 100, 60, 30);
    expect(overlap(placeBubble(cell, size, view), cell)).toBe(0);
    expect(placeBubble(cell, size, view).top).toBeGreaterThan(130);
  });

  it('is above its cell at the lower end of the window', () => {
    const cell = box(400, 640, 60, 30);
    const bubble = placeBubble(cell, size, view);
    expect(bubble.top + bubble.height).toBeLessThanOrEqual(640);
  });

  it.each([box(0, 0, 20, 20), box(980, 0, 20, 20), box(980, 690, 20, 20), box(0, 690, 20, 20)])(
    'is always whole in the window: %o',
    (cell) => {
      const bubble = placeBubble(cell, size, view);
      expect(intersect(bubble, view)).toEqual(bubble);
    },
  );

  it('covers no cell of its own sums where there is another place', () => {
    const cell = box(400, 100, 60, 30);
    const below = Array.from({ length: 12 }, (_, row) => box(400, 130 + 30 * row, 60, 30));
    const right = Array.from({ length: 6 }, (_, column) => box(460 + 60 * column, 100, 60, 30));
    const bubble = placeBubble(cell, size, view, { cells: [], others: [...below, ...right] });
    expect([cell, ...below, ...right].reduce((sum, other) => sum + overlap(bubble, other), 0)).toBe(0);
  });

  it('stands at a corner of its cell where row and column of that go on to the edges of the table', () => {
    const cell = box(400, 100, 60, 30);
    const row = Array.from({ length: 9 }, (_, column) => box(460 + 60 * column, 100, 60, 30));
    const column = Array.from({ length: 19 }, (_, line) => box(400, 130 + 30 * line, 60, 30));
    const heads = [box(400, 0, 600, 100), box(0, 100, 400, 30)];
    const bubble = placeBubble(cell, size, view, { cells: [], others: [...row, ...column, ...heads] });
    expect([cell, ...row, ...column, ...heads].filter((other) => overlap(bubble, other) > 0)).toEqual([]);
  });

  it('finds the only free place of the window, though it is not at its cell, when a person has opened it', () => {
    const cell = box(20, 20, 60, 30);
    const taken = [box(80, 0, 560, 700), box(640, 0, 360, 450), box(0, 50, 80, 650)];
    const concerned = { cells: [], others: taken };
    const bubble = placeBubble(cell, size, view, concerned, true);
    expect([cell, ...taken].filter((other) => overlap(bubble, other) > 0)).toEqual([]);
    expect(intersect(bubble, view)).toEqual(bubble);
  });

  it('covers rather the others than the cell it is about', () => {
    const cell = box(10, 10, 60, 30);
    const everywhere = [box(0, 40, 1_000, 660), box(70, 0, 930, 40)];
    expect(overlap(placeBubble(cell, size, view, { cells: [], others: everywhere }), cell)).toBe(0);
  });

  it('covers the heads rather than a cell that it wants changed', () => {
    const cell = box(400, 300, 60, 30);
    const around = [box(0, 0, 1_000, 300), box(0, 330, 1_000, 370)];
    const total = box(460, 300, 400, 30);
    const bubble = placeBubble(cell, size, view, { cells: [total], others: around });
    expect(overlap(bubble, cell) + overlap(bubble, total)).toBe(0);
  });

  it('stands beyond all that it speaks of where a person has opened it, and nowhere else is free', () => {
    const cell = box(40, 40, 60, 30);
    const column = Array.from({ length: 8 }, (_, row) => box(40, 70 + 30 * row, 60, 30));
    const row = Array.from({ length: 6 }, (_, each) => box(100 + 60 * each, 40, 60, 30));
    const concerned = { cells: [], others: [...column, ...row, box(0, 0, 460, 40), box(0, 40, 40, 270)] };
    const covered = (free: boolean) => {
      const bubble = placeBubble(cell, size, view, concerned, free);
      return [cell, ...concerned.others].reduce((sum, other) => sum + overlap(bubble, other), 0);
    };
    expect(covered(true)).toBe(0);
  });
});
