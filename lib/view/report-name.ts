/** Whose report of which year a view is, as a word about it is tied to it. */
import type { ReportView } from './schema';

/** As much of a view as tells its report from all others of a tab's life. */
export type ReportIdentity = Pick<ReportView, 'url' | 'body' | 'year'>;

/** A name for machines: the same after a new check, another one as soon as the page shows the report of another unit or year. */
export function reportId({ url, body, year }: ReportIdentity): string {
  return JSON.stringify([url, body, year]);
}
