/** Who reported: names of bodies made comparable, over years, sites and lists. Pure. */

import type { BodyKind, PageCheck } from '../contract/page-check';
import { squash } from '../text/normalise';

/** What a body calls itself and what a list calls it, in one spelling: without spaces, brackets and the words that both may leave out. */
export function unitCore(name: string): string {
  return squash(name)
    .replace(/\((?:以下|下)?简称[^()]*\)/g, '')
    .replace(/[()"'·.]/g, '')
    .replace(/^(?:中共|中华人民共和国)/, '')
    .replace(/(?:办事处|街道办)$/, '')
    .replace(/(乡|镇|苏木|省|市|县|区|旗|州|盟)人民政府$/, '$1')
    .replace(/(省|市|县|区|旗|州|盟)政府$/, '$1')
    .replace(/(乡|镇)政府$/, '$1');
}

/** A name that begins with a province, a city or another place that there is once in the country: 青禾市柳溪县财政局. */
const PLACED = /^.{2,}?(?:特别行政区|自治区|自治州|地区|省|市|盟)/;
/** A name that begins with a county or a district, whose name another city may have, too: 柳溪县财政局. */
const IN_COUNTY = /^.{2,}?(?:自治县|自治旗|县|区|旗)/;

/**
 * By which the reports of one unit are kept together over the years. A name that begins with a city or a province is enough, whatever the site.
 * One that does not (鼓楼区, 城关镇人民政府) may be another's elsewhere, and takes its site along: 柳溪县财政局@example.gov.cn. A report that names
 * nobody is known by host and kind. '' where neither name nor host is known.
 * @param body as printed, or null
 * @param host of the page; '' for a document
 */
export function unitKey(body: string | null, host: string, kind: BodyKind): string {
  const core = body === null ? '' : unitCore(body);
  const site = host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^www\d?\./, '');
  if (core === '') return site === '' ? '' : `${kind}@${site}`;
  if (PLACED.test(core) || site === '') return core;
  return `${core}@${IN_COUNTY.test(core) ? siteOfPlace(site) : site}`;
}

/** By which a report is kept together with those of other years; '' where neither body nor host is known. */
export function unitOf({
  page,
  report: { body, bodyKind },
  site = null,
}: Pick<PageCheck, 'page' | 'report'> & { site?: string | null }): string {
  return unitKey(body, hostOf(page.url) || hostOf(site ?? ''), bodyKind);
}

/** As `unitOf`, for a report of which no more is known. */
export function unitAt(url: string, body: string | null, bodyKind: BodyKind = 'unknown'): string {
  return unitKey(body, hostOf(url), bodyKind);
}

/** The host of a web address; '' for anything else. */
function hostOf(url: string): string {
  return /^https?:\/\/(?:[^/?#@]*@)?([^/?#]+)/i.exec(url)?.[1] ?? '';
}

/** The site of the place: czj.example.gov.cn → example.gov.cn. Hosts outside gov.cn stay as they are. */
function siteOfPlace(host: string): string {
  return /[^.]+\.gov\.cn$/.exec(host)?.[0] ?? host;
}

/**
 * The key among `known` under which the unit is kept: its own; for a document, which has no site, the only one of that name. Null where there is
 * none, or more than one of that name.
 */
export function findUnit(known: Iterable<string>, key: string): string | null {
  const keys = new Set(known);
  if (keys.has(key)) return key;
  const named = [...keys].filter((each) => key !== '' && each.startsWith(`${key}@`));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** How two names fit: `same` without doubt, `likely` where one leaves out its place (市财政局 beside 青禾市财政局), else `other`. */
export type UnitFit = 'same' | 'likely' | 'other';

/** A place in front of a name: 青禾省, 青禾市柳溪县. */
const PLACES = /^(?:.{1,12}?(?:特别行政区|自治区|自治州|自治县|自治旗|地区|省|市|县|区|旗|州|盟))+$/;
/** Or only what kind of place it is: 财政局 beside 市财政局. */
const KIND_OF_PLACE = /^[省市县区旗州盟]$/;
/** The word for a place that a name begins with when it leaves out which: 市财政局, 县水利局. */
const BARE_PLACE = /^(?:省|市|县|区|旗|州|盟)(?=.{2})/;

/** Compares two names of bodies. */
export function fitUnits(one: string, other: string): UnitFit {
  const [a, b] = [unitCore(one), unitCore(other)].sort((x, y) => x.length - y.length) as [string, string];
  if (a === '' || b === '') return 'other';
  if (a === b) return 'same';
  if (b.endsWith(a)) {
    const before = b.slice(0, b.length - a.length);
    // 市财政局 is the end of 青禾市财政局: what stands before it, with the 市, is the place.
    const place = BARE_PLACE.test(a) ? before + (a[0] ?? '') : before;
    return PLACES.test(place) || KIND_OF_PLACE.test(place) ? 'likely' : 'other';
  }
  return 'other';
}
