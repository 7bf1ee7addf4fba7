/** A checked report in one line: what a table of many reports shows, sorts and filters by. Plain JSON. Pure. */
import type { Evidence } from '../check/evidence';
import { problemsOf } from '../check/problems';
import type { Standing } from '../check/verdict';
import type { BodyKind, FormId, RuleId } from '../contract/page-check';
import { pageKey, pageOf } from '../dismissals/page-key';
import type { ReportView } from './schema';
import { standingOf } from './standing';

/** One report of many. */
export interface ReportSummary {
  /** By which its page is known in what was set aside (`pageKey`). */
  key: string;
  /** The body as printed; null where the report names none. */
  body: string | null;
  bodyKind: BodyKind;
  year: number | null;
  form: FormId | null;
  /** ISO date; null where the page states none. */
  publishedOn: string | null;
  url: string;
  pageTitle: string;
  standing: Standing;
  /** How many checks could not be made. */
  unchecked: number;
  /** The rules of its problems, each once, those that a person has set aside left out. */
  rules: RuleId[];
}

/** A report that was checked for a row of a batch, without its check. */
export interface KeptResult {
  row: string;
  /** 0 for the first report of the page. */
  index: number;
  /** ISO time of the check. */
  checkedAt: string;
  summary: ReportSummary;
}

/** The line of a report, from its check and from what a person sees of it. */
export function summaryOf({ page, report, ...evidence }: Evidence, view: ReportView): ReportSummary {
  const shown = new Set(view.items.flatMap(({ findings }) => findings.map(({ key }) => key)));
  const rules = problemsOf(evidence).flatMap(({ findings: [first] }) => (shown.has(first.key) ? [first.rule] : []));
  return {
    key: pageKey(pageOf({ page, report, ...evidence })),
    body: report.body,
    bodyKind: report.bodyKind,
    year: report.year,
    form: report.form,
    publishedOn: report.publishedOn,
    url: page.url,
    pageTitle: page.title,
    standing: standingOf(view),
    unchecked: evidence.unchecked.length,
    rules: [...new Set(rules)],
  };
}
