// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { createBubble } from '../../../lib/mark/bubble';
import type { MarkItem } from '../../../lib/mark/types';
import { markTexts } from '../../../lib/words/ui/marks';

const item: MarkItem = {
  number: 3,
  level: 'error',
  label: '年报体检第3项',
  bubble: {
    level: '错误',
    headline: '总计与各列之和不符',
    lines: ['1＋2＝4'],
    repairs: ['改为3'],
    advice: '',
    basis: '',
    rule: 'row-total',
  },
  places: [],
};
const actions = { step: vi.fn(), explain: vi.fn(), close: vi.fn() };

it.each([
  ['zh', 'zh-CN'],
  ['en', 'en'],
] as const)('a bubble in %s says so: the page around it may be in another language', (language, tag) => {
  expect(createBubble(document, item, markTexts[language], actions).lang).toBe(tag);
});

it('a bubble says first what would put the numbers right; the sums are folded', () => {
  const element = createBubble(document, item, markTexts.zh, actions);
  const order = [...element.querySelectorAll('.repairs, .sums')].map(({ className }) => className);
  expect(order).toEqual(['repairs', 'sums']);
  const sums = element.querySelector('details') as HTMLDetailsElement;
  expect([sums.open, sums.querySelector('summary')?.textContent]).toEqual([false, '1 个等式不成立']);
});

it('a bubble with several possibilities does not read as if one of them must be right', () => {
  const several = { ...item, bubble: { ...item.bubble, repairs: ['改为3', '改为5'] } };
  const text = createBubble(document, several, markTexts.zh, actions).querySelector('.repairs')?.textContent;
  expect(text).toContain('也可能不止一个数字有误');
  expect(text).toContain('台账');
});

it('a bubble leads to what the help says of its rule', () => {
  const element = createBubble(document, item, markTexts.zh, actions);
  element.querySelector<HTMLElement>('.explain')?.click();
  expect(actions.explain).toHaveBeenCalledWith('row-total');
});
