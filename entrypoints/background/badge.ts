/** What the toolbar button says about a tab: the number of errors alone. */
import { browser } from 'wxt/browser';
import { knownFrames } from '../../lib/storage/frames';

/** The badge of a tab. */
export interface Badge {
  text: string;
  color: string;
  /** What the button says under the pointer; '' for the extension's name. */
  title: string;
}

const RED = '#c2160e';
const AMBER = '#9a5b00';
const GREEN = '#2f7d4f';

/** Errors are counted; where there are none, a quiet tick, or a dot as long as a person still has to look at something. */
export function badgeOf(frames: readonly { errors: number; review: number }[], message: Message): Badge {
  if (frames.length === 0) return { text: '', color: RED, title: '' };
  const errors = frames.reduce((sum, frame) => sum + frame.errors, 0);
  const review = frames.reduce((sum, frame) => sum + frame.review, 0);
  if (errors > 0) {
    return { text: errors > 99 ? '99+' : String(errors), color: RED, title: message('badgeErrors', [String(errors)]) };
  }
  if (review > 0) return { text: '•', color: AMBER, title: message('badgeReview', [String(review)]) };
  return { text: '✓', color: GREEN, title: message('badgeClean') };
}

type Message = (name: string, parts?: string[]) => string;

/** Sets the badge of a tab by what its frames have said. */
export async function updateBadge(tabId: number): Promise<void> {
  const frames = (await knownFrames(tabId)).filter(({ summary }) => summary.state === 'report');
  const message: Message = (name, parts) => (browser.i18n.getMessage as Message)(name, parts);
  const { text, color, title } = badgeOf(
    frames.map(({ summary }) => summary),
    message,
  );
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title: title || message('extensionName') });
  } catch {
    // The tab was closed meanwhile.
  }
}
