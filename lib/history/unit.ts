/** Who reported: names of bodies made comparable, over years, sites and lists. Pure. */
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

/**
 * By which the reports of one unit are kept together over the years: the name, and for a report that names nobody the host of its page.
 * '' where neither is known.
 */
export function unitKey(body: string | null, host: string): string {
  const core = body === null ? '' : unitCore(body);
  return core === '' ? host : core;
}

/** How two names fit: `same` without doubt, `likely` where one leaves out its place (市财政局 beside 青禾市财政局), else `other`. */
export type UnitFit = 'same' | 'likely' | 'other';

/** A place in front of a name: 青禾省, 青禾市柳溪县. */
const PLACES = /^(?:.{1,12}?(?:特别行政区|自治区|自治州|自治县|自治旗|地区|省|市|县|区|旗|州|盟))+$/;
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
    return PLACES.test(place) ? 'likely' : 'other';
  }
  return 'other';
}
