/** The marks in the page in Chinese. */
import type { MarkTexts } from '../../ui-types/marks';

export const marks: MarkTexts = {
  lang: 'zh-CN',
  previous: '上一处',
  next: '下一处',
  close: '关闭',
  repair: '更正建议',
  basis: '依据：',
  tag: (number, level, headline) => `年报体检第${number}项，${level}：${headline}`,
};
