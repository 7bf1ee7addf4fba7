/** Reads who publishes the report, for which year, and when. Keeps every statement of the page, and what most of them agree on. */

import type { LocatedYear, Paragraph, ReportIdentity, ReportPeriod, ReportSection } from '../../contract/report';
import type { SourceBlock, SourceDocument } from '../../source/source-document';
import { compact } from '../../text/normalise';
import { chooseBody, chooseKind } from './choose-body';
import { findPeriods } from './period';
import { findPublication, isPublication, type PublicationDate } from './publication';
import { findListedTitle, findTitles, readDocumentTitle, type TitleCandidate } from './title';
import { headingYears, textYears } from './years';

/** What has been read of a report before its identity is looked for. */
export interface IdentityInput {
  source: SourceDocument;
  sections: ReportSection[];
  paragraphs: Paragraph[];
  /** Index behind the report's last block. */
  reportEnd: number;
}

/** Reads title, body, year, period and dates of publication. Never throws; what is not stated is null. */
export function readIdentity(input: IdentityInput): ReportIdentity {
  const headEnd = endOfHead(input);
  const printed = findTitles(input.source, headEnd);
  // The table of particulars above the text names the report as well. It is read only where no line names it with a year.
  const titles = printed.some((title) => title.year !== null)
    ? printed
    : [...findListedTitle(input.source, headEnd), ...printed];
  const documentTitle = readDocumentTitle(input.source.title);
  const periods = findPeriods(input.paragraphs);
  const tailStart = Math.max(headEnd, input.reportEnd - 6);
  const publications = findPublication({ source: input.source, headEnd, tailStart, reportEnd: input.reportEnd });
  const statements: LocatedYear[] = [
    ...titleYears(titles, documentTitle),
    ...headingYears(input.sections),
    ...periodYears(periods),
    ...textYears(input.paragraphs),
    ...publications.filter(({ source }) => source !== 'updated').map(publicationYear),
  ];
  const year = agreedYear(statements);
  const title = chooseTitle(titles, documentTitle, year);
  const body = chooseBody(input, title, titles, documentTitle);
  return {
    body,
    bodyKind: chooseKind(body, input.paragraphs),
    year,
    title: title && { text: title.text, ref: title.ref, year: title.year },
    years: settleRoles(statements, year),
    periods,
    publishedOn: publications.find(isPublication)?.date ?? null,
    publications,
  };
}

/** Index of the block with which section one begins, as far as it can be known. */
function endOfHead({ source, sections, paragraphs, reportEnd }: IdentityInput): number {
  const first = sections.find((section) => section.headingRef !== null);
  // A block that was cut at its headings gives every piece the same ref, so the words decide.
  const isHeading = (block: SourceBlock): boolean =>
    block.type === 'text' && block.ref === first?.headingRef && (first.heading ?? '').startsWith(block.text);
  const heading = source.blocks.findIndex(isHeading);
  const body = paragraphs.find((paragraph) => paragraph.section >= 1)?.block ?? -1;
  const known = [heading, body].filter((index) => index >= 0);
  const end = known.length > 0 ? Math.min(...known) : 1;
  // A whole report in one block has its title in that very block.
  return Math.min(Math.max(end, 1), Math.max(reportEnd, 1), source.blocks.length);
}

/** The text's own title is the last before section one; one that names a year is worth more than one that does not. */
function chooseTitle(
  titles: readonly TitleCandidate[],
  document: TitleCandidate | null,
  year: number | null,
): TitleCandidate | null {
  const last = [...titles].reverse();
  const dated = last.find((title) => title.year !== null);
  if (dated !== undefined) return dated;
  // Without a year on the page, the document's title is better only where it has the agreed one.
  if (document !== null && (last.length === 0 || (last[0]?.body === null && document.year === year))) return document;
  return last[0] ?? document;
}

function titleYears(titles: readonly TitleCandidate[], document: TitleCandidate | null): LocatedYear[] {
  const dated = titles.filter((title) => title.year !== null);
  const nearest = dated.at(-1);
  return [...dated, ...(document === null ? [] : [document])].flatMap((title) => {
    if (title.year === null) return [];
    const { text, ref, year } = title;
    const named = title.heading || title.body !== null;
    // A line further up that names a year and no body is the title of a neighbouring page.
    const role = named || title === nearest || title === document ? ('own' as const) : ('other' as const);
    return [{ source: 'title' as const, year, text, ref, role, weak: !named || title !== nearest }];
  });
}

function periodYears(periods: readonly ReportPeriod[]): LocatedYear[] {
  return periods.flatMap((period) => {
    const years = new Set([period.from?.year, period.to?.year].filter((year) => year != null));
    return [...years].map((year) => ({
      source: 'period' as const,
      year,
      text: period.text,
      ref: period.ref,
      role: 'own' as const,
      weak: !period.strong,
    }));
  });
}

function publicationYear(publication: PublicationDate): LocatedYear {
  const { date, text, ref } = publication;
  const source = publication.source === 'signed' || publication.source === 'made' ? 'signed' : 'published';
  return { source, year: Number(date.slice(0, 4)), text, ref, role: 'other' };
}

/** The weight of each kind of statement. Two sources outweigh one; the text and the dates only decide where the others are equal. */
const WEIGHT = {
  title: 2,
  documentTitle: 0.5,
  documentTitleAlone: 2,
  period: 2,
  name: 2,
  mention: 0.8,
  heading: 1,
  counts: 1.6,
  singleCount: 0.4,
  opening: 0.4,
  published: 0.7,
};

/** The year that the report's own statements agree on; null where it states none. Ties go to the title. */
export function agreedYear(statements: readonly LocatedYear[]): number | null {
  const votes = new Map<number, number>();
  const vote = (years: readonly number[], weight: number): void => {
    // Several statements of one kind count once: a title that is printed twice does not weigh more.
    // A year like 2202 is a typing slip, however often it is printed.
    for (const year of years.filter(isPossible)) votes.set(year, (votes.get(year) ?? 0) + weight / years.length);
  };
  const own = (test: (statement: LocatedYear) => boolean): number[] =>
    statements.filter((statement) => statement.role === 'own' && test(statement)).map((statement) => statement.year);
  const printed = own((statement) => statement.source === 'title' && statement.ref !== null);
  vote([...new Set(printed)], WEIGHT.title);
  const tab = own((statement) => statement.source === 'title' && statement.ref === null);
  vote(tab, printed.length > 0 ? WEIGHT.documentTitle : WEIGHT.documentTitleAlone);
  vote(
    own((statement) => statement.source === 'period'),
    WEIGHT.period,
  );
  vote(
    own((statement) => statement.source === 'heading'),
    WEIGHT.heading,
  );
  vote(
    own((statement) => statement.claim === 'name'),
    WEIGHT.name,
  );
  vote(
    own((statement) => statement.claim === 'mention'),
    WEIGHT.mention,
  );
  const counts = own((statement) => statement.claim === 'count');
  vote(counts, counts.length > 1 ? WEIGHT.counts : WEIGHT.singleCount);
  vote(
    own((statement) => statement.claim === 'opening'),
    WEIGHT.opening,
  );
  // A report is published in the months after its year. A later date tells nothing about the year, and a date alone states none.
  const dates = statements.filter((statement) => statement.source === 'published' || statement.source === 'signed');
  for (const year of votes.keys()) {
    if (dates.some((date) => date.year === year + 1)) votes.set(year, (votes.get(year) ?? 0) + WEIGHT.published);
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (best === undefined) return null;
  const tied = second !== undefined && Math.abs(second[1] - best[1]) < 1e-9;
  return tied ? (printed.find((year) => year === best[0] || year === second[0]) ?? best[0]) : best[0];
}

function isPossible(year: number): boolean {
  return year >= 2000 && year <= 2099;
}

/** True for a sentence that counts for another year in a paragraph that counts for the report's own as well: it compares, and is no slip. */
function settleRoles(statements: readonly LocatedYear[], year: number | null): LocatedYear[] {
  return statements.map((statement) => {
    if (statement.role !== 'own' || statement.claim !== 'count' || statement.year === year) return statement;
    const subject = subjectOf(statement.text);
    const compares = statements.some(
      (other) =>
        other.claim === 'count' &&
        other.year === year &&
        other.ref === statement.ref &&
        subjectOf(other.text) === subject,
    );
    return compares ? { ...statement, role: 'other' as const } : statement;
  });
}

/** The first own action a claim names, to tell a comparison from two topics in one paragraph. */
function subjectOf(text: string): string {
  return /主动公开|申请|发布|复议|诉讼|收到|受理|公开|办理/.exec(compact(text).text)?.[0] ?? '';
}
