import type { Paragraph, Report } from '../contract/report';
import { withoutPreamble } from '../prose/preamble';
import { compact, compactOf } from '../text/normalise';
import { sectionSpot, unreadReason } from './spots';
import type { Rule } from './types';

/** The part, and the little that it says. */
export interface Facts {
  section: number;
  text: string;
}

/** Words that only say that there is nothing to say. */
const NOTHING =
  /^(?:(?:本年度?|目前|暂|本单位|本机关|我[局镇乡委办县区市]|情况|存在|主要|问题|及|改进|措施|:)*(?:无|没有|暂无|不存在|空|略)(?:存在)?(?:主要|突出|明显)?(?:的)?(?:问题|情况|内容)?(?:及改进(?:情况|措施))?|[/\\—-]+|\.+|…+)?[。.,;!]?$/;
/** A heading longer than this holds the text of its part. */
const LONGEST_HEADING = 40;

/** Text beside section one that is longer than a preamble may be the section's own, under a heading that stands elsewhere. */
const LONGEST_PREAMBLE = 200;

/**
 * Section five, which asks for problems and improvements, is empty or says 无; or section one, which sums the year up, is empty or holds a
 * preamble alone.
 */
export const emptySectionRule: Rule<'empty-section', Facts> = {
  id: 'empty-section',
  levels: ['review'],
  *check(report: Report) {
    for (const number of [1, 5]) {
      const section = report.sections.find((part) => part.number === number);
      // Where the heading was not found, its text may stand anywhere.
      if (section === undefined || section.headingRef === null) continue;
      if (compact(section.heading ?? '').text.length > LONGEST_HEADING) continue;
      const own = report.paragraphs.filter((paragraph) => paragraph.section === number);
      const isEmpty = number === 1 ? isPreamble(report, own) : NOTHING.test(compactOf(joined(own)).text);
      if (!isEmpty) continue;
      const where = [sectionSpot(report, number)];
      const why = unreadReason(report, number);
      const facts = { section: number, text: joined(own).text };
      if (why) yield { status: 'unchecked', check: 'empty-section', why, where };
      else yield { status: 'broken', level: 'review', where, facts };
    }
  },
};

function joined(paragraphs: readonly Paragraph[]): { text: string } {
  return { text: paragraphs.map((paragraph) => paragraph.text).join('') };
}

/** True where section one says nothing of the year, nor does what stands before it. */
function isPreamble({ paragraphs, sections, hiddenParts }: Report, own: readonly Paragraph[]): boolean {
  if (own.some((paragraph) => withoutPreamble(paragraph) !== '')) return false;
  // Headings without a word beneath them may be tabs, or a list of the parts.
  if (own.length === 0 && (sections.some(({ found }) => !found) || hiddenParts.parts.length > 0)) return false;
  // What stands before it may be its own; and part two has a table: prose there may stand under a sub-heading of part one, as in
  // 一、总体情况 followed by 1.主动公开政府信息情况.
  const near = paragraphs.filter(({ section }) => section === 0 || section === 2).map(withoutPreamble);
  return near.join('').length <= LONGEST_PREAMBLE;
}
