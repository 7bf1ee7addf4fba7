/** What the toolbar button says about a tab: the number of errors alone, or what there is instead. */
import { browser } from 'wxt/browser';
import { browserLanguage } from '../../lib/browser/language';
import type { FrameSummary } from '../../lib/messages/protocol';
import { languageOf } from '../../lib/settings/schema';
import { forgetTab, type KnownFrame, knownFrames } from '../../lib/storage/frames';
import { loadSettings } from '../../lib/storage/settings';
import { badgeTexts } from '../../lib/words/ui/badge';
import type { BadgeTexts } from '../../lib/words/ui-types/badge';

/** The badge of a tab. */
export interface Badge {
  text: string;
  color: string;
  /** What the button says under the pointer. */
  title: string;
}

const RED = '#c2160e';
const AMBER = '#9a5b00';
const GREEN = '#2f7d4f';
const GREY = '#596170';

/**
 * Errors are counted; where there are none, a dot as long as a person still has to look at something, a question mark where part of a report
 * could not be checked, or a page could not be read, a dash where all that was found is set aside. Only a report that is whole and fine has a tick.
 */
export function badgeOf(
  frames: readonly Pick<FrameSummary, 'state' | 'errors' | 'review' | 'aside' | 'incomplete'>[],
  texts: BadgeTexts,
): Badge {
  if (frames.length === 0) return { text: '', color: RED, title: texts.name };
  const errors = frames.reduce((sum, frame) => sum + frame.errors, 0);
  const review = frames.reduce((sum, frame) => sum + frame.review, 0);
  const aside = frames.reduce((sum, frame) => sum + frame.aside, 0);
  if (errors > 0) {
    const title = texts.errors(errors) + (aside > 0 ? texts.alsoAside(aside) : '');
    return { text: errors > 99 ? '99+' : String(errors), color: RED, title };
  }
  if (review > 0) {
    const title = aside > 0 ? texts.reviewAside(review, aside) : texts.review(review);
    return { text: '•', color: AMBER, title };
  }
  const failed = frames.some(({ state }) => state === 'failed');
  if (failed || frames.some(({ incomplete }) => incomplete)) {
    const title = frames.every(({ state }) => state === 'failed') ? texts.failed : texts.incomplete;
    return { text: '?', color: GREY, title: title + (aside > 0 ? texts.alsoAside(aside) : '') };
  }
  if (aside > 0) return { text: '–', color: GREY, title: texts.onlyAside(aside) };
  return { text: '✓', color: GREEN, title: texts.clean };
}

/**
 * Sets the badge of a tab by what its frames have said.
 * @param latest what a frame has just said, for a browser that keeps nothing more for this session
 */
export async function updateBadge(tabId: number, latest?: KnownFrame): Promise<void> {
  const known = await knownFrames(tabId).catch(() => []);
  const all = latest ? [...known.filter(({ frameId }) => frameId !== latest.frameId), latest] : known;
  const frames = all.filter(({ summary }) => summary.state !== 'none');
  const { settings } = await loadSettings();
  const { text, color, title } = badgeOf(
    frames.map(({ summary }) => summary),
    badgeTexts[languageOf(settings, browserLanguage())],
  );
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed in the middle of a check; what that said of it is nobody's any more.
    await forgetTab(tabId).catch(() => {});
  }
}
