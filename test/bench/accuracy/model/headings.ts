/** The six headings in their usual and less usual words (variation 3). */
import type { Context } from './context';

const wordings: Record<number, string[]> = {
  1: ['总体情况', '总体情况', '总体情况', '总体概述', '工作基本情况', '政府信息公开工作总体情况'],
  2: ['主动公开政府信息情况', '主动公开政府信息情况', '主动公开政府信息的情况', '行政机关主动公开政府信息情况'],
  3: ['收到和处理政府信息公开申请情况', '收到和处理政府信息公开申请情况', '行政机关收到和处理政府信息公开申请情况'],
  4: [
    '政府信息公开行政复议、行政诉讼情况',
    '政府信息公开行政复议、行政诉讼情况',
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '因政府信息公开工作被申请行政复议提起行政诉讼情况',
    '政府信息公开行政复议及行政诉讼情况',
    '政府信息公开行政复议行政诉讼情况',
  ],
  5: [
    '存在的主要问题及改进情况',
    '存在的主要问题及改进情况',
    '政府信息公开工作存在的主要问题及改进情况',
    '存在的主要问题和改进措施',
  ],
  6: ['其他需要报告的事项', '其他需要报告的事项', '其他需要报告事项', '其他需要报告的情况'],
};

/** The six headings of a report, numbered in one style. */
export function makeHeadings({ rng, year }: Context): string[] {
  const mark = rng.pick(['、', '、', '、', '、', ' 、', '、 ', '．', '.']);
  return [1, 2, 3, 4, 5, 6].map((number) => {
    const usual = wordings[number]?.[0] ?? '';
    let words = rng.chance(0.7) ? usual : rng.pick(wordings[number] ?? [usual]);
    if (number === 1 && rng.chance(0.03)) words = `${year}年政府信息公开工作总体情况`;
    return `${'一二三四五六'[number - 1]}${mark}${words}`;
  });
}
