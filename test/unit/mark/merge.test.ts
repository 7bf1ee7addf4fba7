import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { mergePlaces } from '../../../lib/mark/merge';
import type { MarkItem, Role } from '../../../lib/mark/types';

const { document } = new JSDOM('<table><tr><td>1</td><td>2</td></tr></table>').window;
const [one, two] = [...document.querySelectorAll('td')] as Element[] as [Element, Element];
const item = (number: number, places: [Element, Role][], level: MarkItem['level'] = 'error'): MarkItem => ({
  number,
  level,
  label: '',
  bubble: { level: '', headline: '', lines: [], repairs: [], advice: '', basis: '', rule: '' },
  places: places.map(([element, role]) => ({ target: { kind: 'element', element }, role })),
});

describe('places of several problems', () => {
  it('are drawn once, in the strongest role', () => {
    const marks = mergePlaces([item(1, [[one, 'part']]), item(2, [[one, 'key']], 'review')]);
    expect(marks).toHaveLength(1);
    expect(marks[0]).toMatchObject({ role: 'key', level: 'review', numbers: [2, 1], tags: [2] });
  });

  it('bear the number of every problem whose wrong cell they are', () => {
    const marks = mergePlaces([item(1, [[one, 'key']]), item(2, [[one, 'candidate']])]);
    expect(marks[0]).toMatchObject({ role: 'key', tags: [1, 2] });
  });

  it('stay apart where they are different cells', () => {
    const places: [Element, Role][] = [
      [one, 'key'],
      [two, 'part'],
    ];
    expect(mergePlaces([item(1, places)]).map(({ role, tags }) => [role, tags])).toEqual([
      ['key', [1]],
      ['part', []],
    ]);
  });
});
