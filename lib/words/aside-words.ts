/** What is said of problems that were set aside, in list and files alike. */
import type { AsideEntry, Reason } from '../dismissals/schema';
import type { Language } from './types';

/** The reasons as a person chooses among them. */
export const reasonNames: Record<Language, Record<Reason, string>> = {
  zh: { verified: '已核实无误', historical: '历史口径', other: '其他' },
  en: { verified: 'Checked and correct', historical: 'Counted as in former years', other: 'Other' },
};

const statusWords: Record<Language, { open: string; aside(reason: string, words: string): string }> = {
  zh: { open: '未处理', aside: (reason, words) => `已搁置：${reason}${words === '' ? '' : `（${words}）`}` },
  en: { open: 'Open', aside: (reason, words) => `Set aside: ${reason}${words === '' ? '' : ` (${words})`}` },
};

/** What has become of a problem, in a few words: set aside and why, or still open. */
export function statusText(entry: Pick<AsideEntry, 'reason' | 'words'> | undefined, language: Language): string {
  const words = statusWords[language];
  return entry ? words.aside(reasonNames[language][entry.reason], entry.words) : words.open;
}
