/** A draft against the page that was made from it: both are open, one list says where they differ. */
import { browser } from 'wxt/browser';
import type { OpenPage } from '../../components/document/types';
import { differencesBetween } from '../../lib/check/differences';
import { recogniseDocument, recogniseReports } from '../../lib/check/recognise-document';
import { askFrame } from '../../lib/messages/ask';
import { parseSource } from '../../lib/messages/protocol';
import type { SourceDocument } from '../../lib/source/source-document';
import { allFrames } from '../../lib/storage/frames';
import { type DifferenceView, viewDifferences } from '../../lib/view/differences';
import type { Language } from '../../lib/view/schema';

/** The pages with a report that are open now. */
export async function openPages(): Promise<OpenPage[]> {
  const frames = (await allFrames()).filter(({ summary }) => summary.state === 'report');
  const pages = await Promise.all(
    frames.map(async ({ tabId, frameId, summary }) => {
      const tab = await browser.tabs.get(tabId).catch(() => null);
      return tab ? [{ tabId, frameId, title: tab.title || summary.url }] : [];
    }),
  );
  return pages.flat();
}

/** Where page and draft differ; null where the page shows no report any more. */
export async function comparePage(
  { tabId, frameId }: OpenPage,
  draft: SourceDocument,
  language: Language,
): Promise<DifferenceView[] | null> {
  const answer = await askFrame(tabId, frameId, 'source', {});
  const source = answer.ok ? parseSource(answer.value.source) : null;
  const file = recogniseDocument(draft);
  if (!source || !file) return null;
  const reports = recogniseReports(source);
  // A page may hold the reports of several years.
  const page = reports.find(({ identity }) => identity.year === file.identity.year) ?? reports[0];
  const form = Object.values(file.tables).find((table) => table !== null)?.form ?? null;
  return page ? viewDifferences(differencesBetween(page, file), form, language) : null;
}
