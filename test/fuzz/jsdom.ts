// Pages in jsdom: no layout, but hundreds in a second.
import { JSDOM } from 'jsdom';
import type { WithPage } from './fuzz';

/** jsdom keeps what is open, so that every page is closed. */
export const withJsdomPage: WithPage = (html, use) => {
  const { window } = new JSDOM(html);
  try {
    use(window.document);
  } finally {
    window.close();
  }
};
