/** The words of the bubble's controls, and the accessible names of the tags. */
import type { MarkTexts } from '../../lib/mark/types';
import type { Language } from '../../lib/view/schema';

export const markTexts: Record<Language, MarkTexts & { tag(number: number, level: string, headline: string): string }> =
  {
    zh: {
      previous: '上一处',
      next: '下一处',
      close: '关闭',
      repair: '更正建议',
      basis: '依据：',
      tag: (number, level, headline) => `年报体检第${number}项，${level}：${headline}`,
    },
    en: {
      previous: 'Previous problem',
      next: 'Next problem',
      close: 'Close',
      repair: 'Suggested correction',
      basis: 'Basis: ',
      tag: (number, level, headline) => `Nianbao Checkup, item ${number}, ${level}: ${headline}`,
    },
  };
