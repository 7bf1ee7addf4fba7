/** Links of a list page that lead to yearly reports, ticked by likelihood. Pure: the page reader gives the links as text. */

import { looksLikeBody } from '../report/identity/body';
import { readTitleLine } from '../report/identity/title';
import { collapse, squash } from '../text/normalise';
import { findYears } from '../text/years';
import { addressKey, hostOf } from './addresses';

/** A link as the page has it. */
export interface PageLink {
  /** Absolute address. */
  url: string;
  /** What a person reads; the `title` attribute where that is longer (texts that end in …). */
  text: string;
}

/** A link that may lead to a report. */
export interface ReportLink {
  url: string;
  /** As the page prints it. */
  title: string;
  year: number | null;
  /** The unit that the link names; null where it names none. */
  unit: string | null;
  /** True where it most likely is a report: the person sees the others unticked. */
  ticked: boolean;
}

/** How to get from one page of a list to the next, where the list has one. */
export interface NextPage {
  /** The page to open. */
  url: string;
  /** So often its own 下一页 has to be pressed there: lists that turn their pages by a script stay at one address. */
  presses: number;
}

/** The links that a list page offers. */
export interface LinkList {
  links: readonly ReportLink[];
  next: NextPage | null;
}

/** Both lists as one, each address once; the next page is the later list's. */
export function joinLists(one: LinkList, other: LinkList): LinkList {
  const known = new Set(one.links.map(({ url }) => addressKey(url)));
  const fresh = other.links.filter(({ url }) => {
    const key = addressKey(url);
    return !known.has(key) && known.add(key);
  });
  return { links: [...one.links, ...fresh], next: other.next };
}

/** More links than a list page has. */
const MOST_LINKS = 5_000;
/** Words about reports: 年度报告, 年报 of 信息公开. */
const REPORT = /信息公开.{0,14}(?:报告|年报)|政务公开.{0,10}年度报告/;
/** Lines that speak of reports and are none. */
const ABOUT = /通知|解读|图解|一图|编制|要点|方案|指南|制度|规定|办法|模板|格式|培训|会议|评估|考核|督查|新闻|动态/;
/** Names of columns: the list itself, not a report. */
const COLUMN = /^(?:法定主动公开内容|政府)?信息公开(?:工作)?(?:年报|年度报告)$/;

/**
 * The links that may lead to reports, in page order, each address once. On a page that is itself a list of reports also links that name
 * only a unit (县财政局) or a year (2024年) count. Links to the site of another government are there but unticked: they are mostly other bodies' items.
 */
export function reportLinks(links: readonly PageLink[], page: { url: string; title: string }): ReportLink[] {
  const isColumn = REPORT.test(squash(page.title)) || links.some(({ text }) => COLUMN.test(squash(text)));
  const site = siteOf(hostOf(page.url));
  const found = new Map<string, ReportLink>();
  for (const link of links.slice(0, MOST_LINKS)) {
    const read = readLink(link, isColumn);
    if (!read) continue;
    const key = addressKey(link.url);
    if (key === addressKey(page.url)) continue;
    const ticked = read.ticked && siteOf(hostOf(link.url)) === site;
    const before = found.get(key);
    // A hidden template or a picture beside the title leads to the same page: the fuller text stays.
    if (before && (before.ticked || !ticked)) continue;
    found.set(key, { ...read, url: link.url, ticked });
  }
  return [...found.values()];
}

/** Whose site a host belongs to: czj.example.gov.cn and www.example.gov.cn are one government's; elsewhere every host is its own. */
function siteOf(host: string): string {
  return /([^.]+\.gov\.cn)(?::\d+)?$/.exec(host)?.[1] ?? host;
}

function readLink({ text, url }: PageLink, isColumn: boolean): Omit<ReportLink, 'url'> | null {
  const title = collapse(text);
  const plain = squash(title);
  if (plain === '' || COLUMN.test(plain) || !/^https?:/i.test(url)) return null;
  const read = readTitleLine(title);
  if (read) return { title, year: read.year ?? onlyYear(plain), unit: read.body, ticked: true };
  if (REPORT.test(plain)) return { title, year: onlyYear(plain), unit: null, ticked: !ABOUT.test(plain) };
  if (!isColumn || ABOUT.test(plain)) return null;
  if (/^20\d\d(?:年度?)?$/.test(plain)) return { title, year: Number(plain.slice(0, 4)), unit: null, ticked: true };
  return looksLikeBody(plain) ? { title, year: null, unit: title, ticked: true } : null;
}

/** The one year that the text names; null where it names none or several. */
function onlyYear(text: string): number | null {
  const years = new Set(findYears(text, 'any').map(({ year }) => year));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}
