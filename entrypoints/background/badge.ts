/** What the toolbar button says about a tab: the number of errors alone, or what there is instead. */
import { browser } from 'wxt/browser';
import { browserLanguage } from '../../lib/browser/language';
import { together, verdictOf } from '../../lib/check/verdict';
import type { FrameSummary } from '../../lib/messages/protocol';
import { languageOf } from '../../lib/settings/schema';
import { forgetTab, type KnownFrame, knownFrames } from '../../lib/storage/frames';
import { localFile } from '../../lib/storage/local-files';
import { loadSettings } from '../../lib/storage/settings';
import type { ReportView } from '../../lib/view/schema';
import { standingOf } from '../../lib/view/standing';
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
 * could not be checked, or a page could not be read, a dash where all that was found is set aside. Only a report that is whole and fine, hints
 * apart, has a tick.
 */
export function badgeOf(frames: readonly Pick<FrameSummary, 'state' | 'standings'>[], texts: BadgeTexts): Badge {
  if (frames.length === 0) return { text: '', color: RED, title: texts.name };
  const standings = frames.flatMap(({ state, standings }) => (state === 'failed' ? [null] : standings));
  const { problems, dismissed } = together(standings);
  const also = dismissed > 0 ? texts.alsoAside(dismissed) : '';
  switch (verdictOf(...standings)) {
    case 'error':
      return { text: countText(problems.error), color: RED, title: texts.errors(problems.error) + also };
    case 'review': {
      const { review } = problems;
      const title = dismissed > 0 ? texts.reviewAside(review, dismissed) : texts.review(review);
      return { text: '•', color: AMBER, title };
    }
    case 'open':
      return { text: '?', color: GREY, title: texts.incomplete + also };
    case 'failed':
      return { text: '?', color: GREY, title: texts.failed };
    case 'dismissed':
      return { text: '–', color: GREY, title: texts.onlyAside(dismissed) };
    case 'hint':
      return dismissed > 0
        ? { text: '–', color: GREY, title: texts.onlyAside(dismissed) }
        : { text: '✓', color: GREEN, title: texts.hints(problems.hint) };
    case 'ok':
      return { text: '✓', color: GREEN, title: texts.clean };
  }
}

/** The result of a file that was loaded again since, and that we may not look at: what it was, in grey. */
function staleBadge(views: readonly ReportView[], texts: BadgeTexts): Badge {
  const { text } = badgeOf([{ state: 'report', standings: views.map(standingOf) }], texts);
  return { text, color: GREY, title: texts.stale };
}

function countText(count: number): string {
  return count > 99 ? '99+' : String(count);
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
  const texts = badgeTexts[languageOf(settings, browserLanguage())];
  const old = frames.length === 0 ? await localFile(tabId) : null;
  const { text, color, title } =
    old?.state === 'stale'
      ? staleBadge(old.views, texts)
      : badgeOf(
          frames.map(({ summary }) => summary),
          texts,
        );
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    // Chromium has it since 110; before, it chose a colour that can be read by itself.
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed in the middle of a check; what that said of it is nobody's any more.
    await forgetTab(tabId).catch(() => {});
  }
}
