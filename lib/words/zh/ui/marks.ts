/** The marks in the page in Chinese. */
import type { MarkTexts } from '../../ui-types/marks';

export const marks: MarkTexts = {
  lang: 'zh-CN',
  previous: '上一处',
  next: '下一处',
  close: '关闭',
  repair: (ways) => (ways === 1 ? '更正建议' : '可能情形（也可能不止一个数字有误，请与台账核对）'),
  sums: (count) => `${count} 个等式不成立`,
  basis: '依据：',
  passed: '年报体检通过 ✓',
  explain: '规则说明',
  tag: (number, level, headline) => `年报体检第${number}项，${level}：${headline}`,
};
