import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Mark, mergePlaces, passOn } from '../../../lib/mark/merge';
import type { MarkItem, Role } from '../../../lib/mark/types';

const page = '<table><tr><td>1</td><td>2</td></tr></table>';
const cells = () => [...new JSDOM(page).window.document.querySelectorAll('td')] as Element[] as [Element, Element];
const item = (element: Element, role: Role = 'key', headline = 'a'): MarkItem => ({
  number: 1,
  level: 'error',
  label: '',
  bubble: { level: '', headline, lines: [], repairs: [], advice: '', basis: '', rule: '' },
  places: [{ target: { kind: 'element', element }, role }],
});
const marked = (...items: MarkItem[]) => ({ items, marks: mergePlaces(items) });

describe('a page that was drawn anew', () => {
  let old: Element;
  let anew: Element;
  let before: { items: MarkItem[]; marks: Mark[] };
  beforeEach(() => {
    [[old], [anew]] = [cells(), cells()];
    before = marked(item(old));
  });

  it('keeps its marks, at the new cells', () => {
    const [mark] = before.marks;
    expect(passOn(before, marked(item(anew)))).toBe(true);
    expect(before.marks[0]).toBe(mark);
    expect(mark?.target).toEqual({ kind: 'element', element: anew });
  });

  it.each([
    ['another role', () => marked(item(anew, 'part'))],
    ['other words', () => marked(item(anew, 'key', 'b'))],
    ['another place more', () => marked(item(anew), { ...item(cells()[1]), number: 2 })],
    ['no place any more', () => marked()],
  ])('gets new marks where there is %s', (_, after) => {
    expect(passOn(before, after())).toBe(false);
    expect(before.marks[0]?.target).toEqual({ kind: 'element', element: old });
  });
});
