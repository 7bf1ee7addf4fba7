/** What is new, by version, in words for people who use the extension. The newest first. */
import type { News } from '../../ui-types/news';

export const news: News = {
  '0.1.0': [
    'Reports on web pages are checked by themselves and wrong cells bear numbers; popup and side panel list all problems.',
    'Word and PDF drafts are checked before they are published; many reports in one sitting, with a circular at the end.',
    'Every rule is explained: what is checked, an example of right and wrong, the law’s own words, and what to do.',
  ],
};
