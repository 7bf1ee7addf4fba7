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

  it('that say a sentence anew come with the sentence whole, and not with the words that both happen to have', () => {
    const before = '工作开展以来，检索不便；年轻干部对审查流程生疏。\n本年度未收取信息处理费。';
    const after = '工作开展以来，短视频制作能力不足；个别科室答复口径不一。\n本年度未收取信息处理费。';
    expect(compareTexts(before, after)).toEqual([
      { kind: 'same', text: '工作开展以来，' },
      { kind: 'gone', text: '检索不便；年轻干部对审查流程生疏' },
      { kind: 'new', text: '短视频制作能力不足；个别科室答复口径不一' },
      { kind: 'same', text: '。\n本年度未收取信息处理费。' },
    ]);
  });

  it('that differ in numbers alone come with the numbers', () => {
    const parts = compareTexts('收到5件、办结3件、结转2件。\n一\n二', '收到7件、办结4件、结转3件。\n三\n二');
    expect(parts.filter(({ kind }) => kind === 'gone').map(({ text }) => text)).toEqual(['5', '3', '2', '一']);
    expect(
      parts
        .filter(({ kind }) => kind !== 'new')
        .map(({ text }) => text)
        .join(''),
    ).toBe('收到5件、办结3件、结转2件。\n一\n二');
    expect(
      parts
        .filter(({ kind }) => kind !== 'gone')
        .map(({ text }) => text)
        .join(''),
    ).toBe('收到7件、办结4件、结转3件。\n三\n二');
  });

  it('that have hardly a word in common come as one that went and one that came', () => {
    const words = (from: number) => Array.from({ length: 3_000 }, (_, at) => `${from + at}`).join('条');
    expect(compareTexts(words(0), words(5_000)).map(({ kind }) => kind)).toEqual(['gone', 'new']);
  });
});
