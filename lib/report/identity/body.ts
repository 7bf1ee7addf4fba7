/** Who publishes the report, and what kind of body it is: from its name, or from how the text speaks of itself (我局). */

import type { BodyKind } from '../../contract/page-check';
import type { Paragraph } from '../../contract/report';
import { compact, compactOf, quote } from '../../text/normalise';

/** Names of schools, hospitals, companies and associations: no organ of government, however their reports speak of themselves. */
const NO_ORGAN =
  /(?:集团|公司|学校|小学|中学|[一二三四五六七八九十]中|高中|初中|幼儿园|职中|党校|医院|卫生院|大学|学院|联合会|残联|妇联|文联|科协|红十字会|工会|协会|学会|商会)$/;

/** Endings of names by kind; the first that fits decides, so the longer and narrower ones come first. */
const ENDINGS: readonly [RegExp, BodyKind][] = [
  [/(?:管理委员会|管委会|管理区|开发区|高新区|新区|示范区|园区|度假区)$/, 'unknown'],
  [NO_ORGAN, 'unknown'],
  [/街道(?:办事处|办)?$|办事处$/, 'office'],
  [/(?:乡|镇|苏木|民族乡)(?:人民政府|政府)?$/, 'township'],
  [
    /(?:县|区|市|省|州|盟|旗)(?:本级)?$|(?:县|区|市|省|州|盟|旗)(?:人民|行政)?政府(?:本级)?$|^(?:区|县|市)政府$/,
    'government',
  ],
  [
    /(?:局|委|委员会|办|办公室|厅|部|中心|处|署|司|院|队|所|站|社|关|关区|部门|会|馆|库|台|组|庭|行|海关|总队|支队|大队)$/,
    'department',
  ],
];

/** How the text speaks of its own body. */
const OWN_NAMES: readonly [RegExp, BodyKind][] = [
  [/我(?:局|厅|委(?!托)|中心|处|署|司|队|所|站|院|关)|(?:本|全)局|局机关/g, 'department'],
  [/我(?:镇|乡|苏木)|(?:全|本)镇|(?:全|本)乡(?!村)|镇政府|乡政府/g, 'township'],
  [/我街道|我办事处|本街道|(?:全)街道/g, 'office'],
  [/我(?:县|区|市|省|州|盟|旗)/g, 'government'],
];

/** Any body may call itself 我单位, so this counts only where the text says nothing more definite. 本行政区域(或本部门) are words of the form. */
const VAGUE_DEPARTMENT = /我(?:单位|部门)|(?<!或)本部门/;

/** The kind of a body by its name; `unknown` where the name does not tell. */
export function kindOfBody(name: string): BodyKind {
  const text = plainName(name);
  return ENDINGS.find(([ending]) => ending.test(text))?.[1] ?? 'unknown';
}

/** True where the name is that of a school, a hospital, a company or an association. */
export function isNoOrgan(name: string): boolean {
  return NO_ORGAN.test(plainName(name));
}

/** Endings by which a department of a government is known: 县级以上人民政府部门 of 条例第四十九条. */
const DEPARTMENT = /(?:局|委|委员会|办|办公室|厅|部|署|(?<!公)司|海关)$/;
/** Names with such an ending that are none: branches (派出机构), committees of zones and villages, offices of towns. */
const NO_DEPARTMENT = /分局$|(?:管理|村民|居民)委员会$|(?:管|村|居)委会$|街道|苏木|开发区|高新区|园区/;
/** The place a department belongs to; the place of a town's office ends before the town: 云泽县|白芦镇党政办公室. */
const PLACE = /^.*[市县区旗盟](?![乡镇])/;
/** A town in what stands behind the place; 城乡建设, 城镇 and 乡村振兴 are none, nor is 镇 in 镇江市. */
const OF_TOWN = /(?<!城)(?:乡(?!村振兴)|镇)/;

/** True where the name is that of a department of a government of county level or above, which 条例第四十九条 names. */
export function isDepartment(name: string): boolean {
  const text = plainName(name);
  return DEPARTMENT.test(text) && !NO_DEPARTMENT.test(text) && !OF_TOWN.test(text.replace(PLACE, ''));
}

function plainName(name: string): string {
  return compact(name).text.replace(/[((][^))]*[))]$/, '');
}

/** True where the words could be the name of a public body. */
export function looksLikeBody(text: string): boolean {
  if (text.length < 2 || text.length > 40) return false;
  if (/^(?:政府|政务|信息|信息公开|人民政府|年度|县|区|市|省|本|我)$/.test(text)) return false;
  const plain = text.replace(/[((][^))]*[))]$/, '');
  return ENDINGS.some(([ending]) => ending.test(plain));
}

/** How a preamble names the body that reports. */
const NAMED_BODY: readonly RegExp[] = [
  /由([^,。;:、由]{2,30}?)(?:负责)?(?:组织)?(?:编制|编写|制作|撰写)/,
  /现(?:将|公布|发布|向社会公布)([^,。;:、现将]{3,30}?)(?:20\d\d)年?度?(?:政府信息|政务|信息)公开/,
  /(?:^|[,。])([^,。;:、]{3,30}?)对(?:本年度|20\d\d年度?)(?:政府信息|政务|信息)公开/,
  /结合([^,。;:、]{3,30}?)(?:20\d\d年度?)?(?:政府信息公开|政务公开)?(?:工作)?实际/,
  /请(?:与|同|联系|咨询)([^,。;:、()]{3,30}?(?:局|委员会|政府|厅|中心|街道办事处))(?:办公室)?(?:联系|\(|,|。)/,
];

/** The body that the preamble names (由…编制), or that the last lines sign with; null where neither does. */
export function bodyOfText(paragraphs: readonly Paragraph[]): string | null {
  for (const paragraph of paragraphs) {
    if (paragraph.section > 1) break;
    const line = compactOf(paragraph);
    for (const pattern of NAMED_BODY) {
      const name = pattern.exec(line.text)?.[1];
      if (name === undefined || !looksLikeBody(name) || /[我本各]|单位$|部门$/.test(name)) continue;
      const at = line.text.indexOf(name);
      return quote(paragraph.text, line, at, at + name.length).replace(/\s+/g, '');
    }
  }
  return null;
}

/**
 * The kind of body by how the text speaks of itself: the kind named most often. A department of a district says 我区 as well as
 * 我局, and a department alone says 我局, so any 我局 outweighs 我区; likewise 我镇 and 我街道.
 */
export function kindOfText(paragraphs: readonly Paragraph[]): BodyKind {
  const counts = new Map<BodyKind, number>();
  for (const paragraph of paragraphs) {
    const text = compactOf(paragraph).text;
    for (const [pattern, kind] of OWN_NAMES) {
      counts.set(kind, (counts.get(kind) ?? 0) + [...text.matchAll(pattern)].length);
    }
  }
  const small = (['department', 'township', 'office'] as const)
    .map((kind) => [kind, counts.get(kind) ?? 0] as const)
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1]);
  if (small[0] !== undefined) return small[0][1] === small[1]?.[1] ? 'unknown' : small[0][0];
  if ((counts.get('government') ?? 0) > 0) return 'government';
  return paragraphs.some((paragraph) => VAGUE_DEPARTMENT.test(compactOf(paragraph).text)) ? 'department' : 'unknown';
}
