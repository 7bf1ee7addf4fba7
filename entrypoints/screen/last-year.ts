/** Looks for last year's report behind a link of the page, where the ledger does not have it. */
import { browser } from 'wxt/browser';
import type { FrameReport } from '../../components/types';
import { lastYearLink } from '../../lib/batch/last-year';
import { unitAt } from '../../lib/history/unit';
import { joinedNames } from '../../lib/ledger/units';
import { loadKin, loadYears } from '../../lib/storage/ledger';
import { reportLinksOf } from './report-links';

/** The reports with the links to their years before; without where the page has none, the ledger has that year, or the window is private. */
export async function withLastYear(tabId: number, reports: readonly FrameReport[]): Promise<FrameReport[]> {
  try {
    const tab = await browser.tabs.get(tabId);
    if (tab.incognito) return [...reports];
    const { links } = await reportLinksOf(tabId);
    if (links.length === 0) return [...reports];
    const joins = await loadKin(reports.map(({ view: { url, body } }) => unitAt(url, body)));
    return await Promise.all(
      reports.map(async (report) => {
        const { year, body, url } = report.view;
        const link = year === null ? null : lastYearLink(links, year, body);
        if (link === null || year === null) return report;
        const known = await loadYears(joinedNames(unitAt(url, body), joins));
        return known.has(year - 1) ? report : { ...report, lastYear: link };
      }),
    );
  } catch {
    // The list is what people wait for: a store that cannot be read offers nothing.
    return [...reports];
  }
}
