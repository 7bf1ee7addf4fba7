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
  },
  places: [],
};
const actions = { step: vi.fn(), close: vi.fn() };

it.each([
  ['zh', 'zh-CN'],
  ['en', 'en'],
] as const)('a bubble in %s says so: the page around it may be in another language', (language, tag) => {
  expect(createBubble(document, item, markTexts[language], actions).lang).toBe(tag);
});
