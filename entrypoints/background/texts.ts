/** What the toolbar button says under the pointer. Here and not in _locales: browsers give those in their own language alone. */
import type { Language } from '../../lib/view/schema';

/** Everything one language needs. */
export interface BadgeTexts {
  name: string;
  errors(count: number): string;
  review(count: number): string;
  clean: string;
  /** Nothing was found, but part of the report could not be checked. */
  incomplete: string;
  /** The page could not be read, or the check of it came to nothing. */
  failed: string;
  /** Behind a count of errors. */
  alsoAside(count: number): string;
  /** As `review`, where the errors may have been set aside. */
  reviewAside(count: number, aside: number): string;
  /** Where nothing else is left. */
  onlyAside(count: number): string;
}

export const badgeTexts: Record<Language, BadgeTexts> = {
  zh: {
    name: '年报体检',
    errors: (count) => `年报体检：发现 ${count} 个错误`,
    review: (count) => `年报体检：没有确定的错误，有 ${count} 处待核`,
    clean: '年报体检：各项检查未发现问题',
    incomplete: '年报体检：未能完成核对',
    failed: '年报体检：检查没有完成，点击查看',
    alsoAside: (count) => `，另有 ${count} 项已搁置`,
    reviewAside: (count, aside) => `年报体检：有 ${count} 处待核，另有 ${aside} 项已搁置`,
    onlyAside: (count) => `年报体检：没有待处理的错误和待核项，${count} 项已搁置`,
  },
  en: {
    name: 'Nianbao Checkup',
    errors: (count) => `Nianbao Checkup: ${count} ${count === 1 ? 'error' : 'errors'} found`,
    review: (count) => `Nianbao Checkup: no certain errors, ${count} to verify`,
    clean: 'Nianbao Checkup: no problems found',
    incomplete: 'Nianbao Checkup: not all could be checked',
    failed: 'Nianbao Checkup: the check did not finish; click to see',
    alsoAside: (count) => `; ${count} more set aside`,
    reviewAside: (count, aside) => `Nianbao Checkup: ${count} to verify; ${aside} more set aside`,
    onlyAside: (count) => `Nianbao Checkup: no open errors, nothing to verify; ${count} set aside`,
  },
};
