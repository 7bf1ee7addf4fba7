import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../../lib/view/compare-texts';

describe('two texts', () => {
  it('are compared word by word, numbers whole', () => {
    expect(compareTexts('全年主动公开信息1,024条。', '全年主动公开信息1,204条。')).toEqual([
      { kind: 'same', text: '全年主动公开信息' },
      { kind: 'gone', text: '1,024' },
      { kind: 'new', text: '1,204' },
      { kind: 'same', text: '条。' },
    ]);
  });

  it('that have hardly a word in common come as one that went and one that came', () => {
    const words = (from: number) => Array.from({ length: 3_000 }, (_, at) => `${from + at}`).join('条');
    expect(compareTexts(words(0), words(5_000)).map(({ kind }) => kind)).toEqual(['gone', 'new']);
  });
});
