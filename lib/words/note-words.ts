/** The fixed words of the 整改意见 in each language. */
import type { Level } from '../contract/page-check';
import type { Language } from './types';

/** What a note says around its findings. */
export interface NoteWords {
  title(body: string | null, year: number | null): string;
  page(url: string): string;
  headings: Record<Level, string>;
  /** One cell that is certain: what it says (null: blank) and what it should say. */
  change(cell: string, from: string | null, to: string): string;
  join(changes: readonly string[]): string;
  cause(cause: string): string;
  /** Sums that fail without a single explanation. */
  unclear(sums: number): string;
  repair(number: number, explanation: string): string;
  basis(basis: string): string;
  closing: string;
  nothing(summary: string): string;
  /** Nothing was found, but not all of the report was seen. */
  incomplete(summary: string): string;
  colon: string;
  stop: string;
}

export const noteWords: Record<Language, NoteWords> = {
  zh: {
    title: (body, year) =>
      `关于${body ?? '贵单位'}${year === null ? '' : `${year}年`}政府信息公开工作年度报告的整改意见`,
    page: (url) => `网页地址：${url}`,
    headings: { error: '需要更正的问题', review: '需要核实的问题', hint: '供参考的提示' },
    change: (cell, from, to) => `${cell}应为 ${to}，现为${from === null ? '空白' : ` ${from}`}`,
    join: (changes) => changes.join('；'),
    cause: (cause) => `（可能原因：${cause}）`,
    unclear: (sums) => `以下 ${sums} 个等式不成立，请对照台账核实。`,
    repair: (number, explanation) => `可能情形${number}：${explanation}`,
    basis: (basis) => `依据：${basis}。`,
    closing: '请逐项核实；确有错误的，请更正后重新发布。',
    nothing: (summary) => `未发现需要整改的问题。${summary}`,
    incomplete: (summary) => `未能完成核对：部分内容未能读取或者数值不明，尚不能认定无误。${summary}`,
    colon: '：',
    stop: '。',
  },
  en: {
    title: (body, year) =>
      `Corrections requested: annual report on the disclosure of government information, ${[body, year].filter((part) => part !== null).join(', ') || 'unit not known'}`,
    page: (url) => `Page: ${url}`,
    headings: { error: 'To be corrected', review: 'To be verified', hint: 'For information' },
    change: (cell, from, to) => `${cell} should be ${to}, but is ${from ?? 'blank'}`,
    join: (changes) => changes.join('; '),
    cause: (cause) => ` (possible cause: ${cause})`,
    unclear: (sums) =>
      `${sums === 1 ? 'This sum does' : `These ${sums} sums do`} not hold; please check them against the records.`,
    repair: (number, explanation) => `Possibility ${number}: ${explanation}`,
    basis: (basis) => `Basis: ${basis}.`,
    closing: 'Please check each of them, correct what is wrong and publish again.',
    nothing: (summary) => `Nothing was found that needs correction. ${summary}`,
    incomplete: (summary) =>
      `The check is not complete: a part of the report could not be read, or a number is not known. ${summary}`,
    colon: ': ',
    stop: '.',
  },
};
