/** Parts whose heading is gone: there all the same where their text is (a heading or content under another name counts). */
import type { Paragraph, ReportSection } from './report';
import type { SectionMap } from './sections';

/** Text before section one that is no part of it. */
const PREAMBLE =
  /本(?:年度)?报告|报告全文|统计期限|如(?:对|有).{0,20}疑问|联系(?:电话|地址)|根据.{0,60}(?:条例|要求|规定)/;

/** What a site prints around a report. */
const CHROME = /(?:发布|发文|生成|成文)(?:时间|日期)|来源[:：]|浏览|点击|字体/;

/** What sections five and six speak of, whatever their headings. */
const SUBJECTS: Readonly<Record<number, RegExp>> = {
  5: /存在.{0,12}(?:问题|不足|短板|困难|差距)|(?:问题|不足|短板|困难)(?:[：:，,]|依然|仍然|主要)|下一?步|今后.{0,10}(?:工作|将)|(?:改进|整改)(?:措施|情况|工作|方向)/,
  6: /信息处理费|其他需要报告|需要(?:报告|说明)的(?:其他)?(?:事项|情况)/,
};

/** The parts, those without a heading found where the text has what they speak of. */
export function withContent(map: SectionMap, paragraphs: readonly Paragraph[]): ReportSection[] {
  const tail = Math.max(...map.starts.slice(0, 4).map((start) => start ?? -1));
  return map.sections.map((section) => {
    if (section.found) return section;
    const subject = SUBJECTS[section.number];
    const there = paragraphs.some(({ section: of, block, text }) => {
      if (section.number === 1)
        return of === 0 && text.length > 30 && text.includes('。') && !PREAMBLE.test(text) && !CHROME.test(text);
      // Five and six borrow each other's words now and then: what stands under the other's heading proves nothing.
      return subject !== undefined && block > tail && of !== 11 - section.number && subject.test(text);
    });
    return there ? { ...section, found: true } : section;
  });
}
