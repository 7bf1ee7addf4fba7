/** Finds parts without a heading by their text: a part is there if its content is, under whatever heading. */

import type { Paragraph, ReportSection } from '../../contract/report';
import { squash } from '../../text/normalise';
import { simplify } from '../../text/simplify';
import { parseNumbering } from './headings';
import type { SectionMap } from './sections';

/** A sub-heading of section one, as the form's notice asks for them. */
const OVERVIEW = /主动公开|依申请公开|(?:政府|政务)?信息管理|平台建设|监督保障/;

/** Text before section one that is no part of it. */
const PREAMBLE =
  /本(?:年度)?报告|(?:报告|公布|公开)如下|现(?:将|公布)|全文|主要内容|组成|统计(?:期限|时[间限段]|数据)|如(?:对|有).{0,20}疑问|联系(?:电话|地址)|根据.{0,60}(?:条例|要求|规定)/;

/** What a site prints around a report. */
const CHROME = /(?:发布|发文|生成|成文)(?:时间|日期)|来源[:：]|浏览|点击|字体/;

/** What sections five and six speak of, whatever their headings. */
const SUBJECTS: Readonly<Record<number, RegExp>> = {
  5: /存在.{0,12}(?:问题|不足|短板|困难|差距)|(?:问题|不足|短板|困难)(?:[：:，,]|依然|仍然|主要)|下一?步|今后.{0,10}(?:工作|将)|(?:改进|整改)(?:措施|情况|工作|方向)/,
  6: /信息处理费|其他需要报告|需要(?:报告|说明)的(?:其他)?(?:事项|情况)/,
};

/** What part six says where there is nothing to report: 暂无其他事项, or 无 and no more. */
const NOTHING =
  /^(?:本年度?)?暂?(?:无|没有)(?:(?:其他|其它)(?:需要?)?(?:报告|说明)?的?事项|(?:其他|其它|需要?报告的?(?:其他)?(?:事项|情况))?[。.]?$)/;

/** The parts, those without a heading found where the text has what they speak of. */
export function withContent(map: SectionMap, paragraphs: readonly Paragraph[]): ReportSection[] {
  const tail = Math.max(...map.starts.slice(0, 4).map((start) => start ?? -1));
  return map.sections.map((section) => {
    if (section.found) return section;
    if (section.number === 1) return { ...section, found: hasOverview(paragraphs) };
    const subject = SUBJECTS[section.number];
    const there = paragraphs.some((paragraph) => {
      // Parts five and six use the same words: a line under the heading of one does not show that the other is there.
      const isOthers = paragraph.section !== section.number && SUBJECTS[paragraph.section] !== undefined;
      return subject !== undefined && paragraph.block > tail && !isOthers && subject.test(simplify(paragraph.text));
    });
    return there || (section.number === 6 && endsInNothing(paragraphs, tail)) ? { ...section, found: true } : section;
  });
}

/**
 * True where neither part five nor part six has a heading, and 无 stands alone behind what part five speaks of: part six of a page whose
 * tabs are all open, as they are on paper.
 */
function endsInNothing(paragraphs: readonly Paragraph[], tail: number): boolean {
  const behind = paragraphs.filter(({ block, section }) => block > tail && SUBJECTS[section] === undefined);
  const fifth = behind.findIndex(({ text }) => speaksOf(5, text));
  return fifth >= 0 && behind.slice(fifth + 1).some(({ text }) => saysNothing(simplify(text)));
}

/** True for a line that says that there is nothing to report, and no more. */
export function saysNothing(plain: string): boolean {
  return NOTHING.test(squash(plain));
}

/** True where the line has the words of the part's own matter: its sub-headings for section one, its subject for five and six. */
export function speaksOf(section: number, text: string): boolean {
  return section === 1 ? isMatter(text) : (SUBJECTS[section]?.test(simplify(text)) ?? false);
}

function isMatter(text: string): boolean {
  return parseNumbering(text).style !== 'none' && OVERVIEW.test(simplify(text.slice(0, 24)));
}

/** Text of section one without its heading: numbered matters that only it has, or prose beyond a preamble. */
function hasOverview(paragraphs: readonly Paragraph[]): boolean {
  const own = paragraphs.filter(({ section, text }) => {
    const plain = simplify(text);
    return section === 0 && !PREAMBLE.test(plain) && !CHROME.test(plain);
  });
  const matters = own.filter(({ text }) => isMatter(text));
  const prose = own.filter(({ text }) => text.length > 30 && text.includes('。'));
  return matters.length > 0 || prose.length > 1;
}
