/** The administrative rank of a body, told from its name. The law gives some powers only to bodies of a certain rank. */

import type { BodyKind } from '../../contract/page-check';
import { squash } from '../../text/normalise';

/**
 * `township`: 乡镇 and 街道; `county`: 县, 区, 旗 and their departments; `city`: a 市 (or 州, 盟, 地区) and its departments, be it
 * 设区的市 or 县级市, which a name does not tell; `higher`: province and state; `unknown`: the name says nothing.
 */
export type BodyRank = 'township' | 'county' | 'city' | 'higher' | 'unknown';

/** Bodies whose rank does not follow from the place in their name: state organs with branches everywhere, and development zones. */
const OUTSIDE = /^(?:国家|中国|中华|国务院|最高)|海关|管委会|管理委员会/;

/** Words that end like a county but are none: 社区, 园区, 开发区 … 新区 is left out because some are districts and some zones. */
const NO_COUNTY =
  /(?:社|小|景|校|库|牧|灾|辖|园|厂|片|新|开发|高新|示范|管理|度假|保税|实验|风景|功能|产业|工业|合作|试验|经济|技术)区$/;

/** Place names by their last word; the first that fits, reading from the left, ends the name. */
const PLACE = /^(.{1,14}?)(自治区|特别行政区|省|自治州|自治县|自治旗|地区|盟|市|县|旗|区)/;

const RANKS: Readonly<Record<string, BodyRank>> = {
  自治区: 'higher',
  特别行政区: 'higher',
  省: 'higher',
  自治州: 'city',
  地区: 'city',
  盟: 'city',
  市: 'city',
};

/** Cities with the rank of a province. */
const MUNICIPALITIES = /^(?:北京|上海|天津|重庆)市$/;

/** From high to low, as the places of a name follow each other. */
const ORDER: readonly BodyRank[] = ['unknown', 'higher', 'city', 'county'];

/** The rank of the body with that name; `unknown` for null. */
export function rankOfBody(body: string | null, kind: BodyKind): BodyRank {
  if (kind === 'township' || kind === 'office') return 'township';
  const name = squash(body ?? '').replace(/\([^()]*\)/g, '');
  if (name === '' || OUTSIDE.test(name)) return 'unknown';
  if (/厅$/.test(name)) return 'higher';
  if (/^县/.test(name)) return 'county';
  let rank: BodyRank = 'unknown';
  let rest = name;
  // 某省某市某县城市管理局: the ranks of the places go down; the first that does not (城市) belongs to the body's own name.
  for (;;) {
    const [place, , word = ''] = PLACE.exec(rest) ?? [];
    const next = MUNICIPALITIES.test(place ?? '') ? 'higher' : (RANKS[word] ?? 'county');
    if (place === undefined || ORDER.indexOf(next) <= ORDER.indexOf(rank)) return rank;
    if (next === 'county' && NO_COUNTY.test(place)) return 'unknown';
    rank = next;
    rest = rest.slice(place.length);
  }
}
