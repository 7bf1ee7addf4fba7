import { expect, it, vi } from 'vitest';
import { remember } from '../../../lib/text/remember';

it('asks once for the same words, and gives the very same answer again', () => {
  const answer = vi.fn((text: string) => ({ length: text.length }));
  const known = remember(answer);
  expect(known('总计')).toBe(known('总计'));
  expect(answer).toHaveBeenCalledTimes(1);
});

it('keeps a bounded number of answers, and none for sentences', () => {
  const answer = vi.fn((text: string) => text.length);
  const known = remember(answer);
  for (let index = 0; index < 5_000; index += 1) known(`${index}`);
  known('4999');
  expect(answer).toHaveBeenCalledTimes(5_000);
  known('0');
  expect(answer).toHaveBeenCalledTimes(5_001);
  known('长'.repeat(500));
  known('长'.repeat(500));
  expect(answer).toHaveBeenCalledTimes(5_003);
});
