import type { Report } from '../contract/report';
import { compact } from '../text/normalise';
import { sectionSpot, unreadReason } from './spots';
import type { Rule } from './types';

/** The part, and the little that it says. */
export interface Facts {
  section: number;
  text: string;
}

const SECTION = 5;
/** Words that only say that there is nothing to say. */
const NOTHING =
  /^(?:(?:本年度?|目前|暂|本单位|本机关|我[局镇乡委办县区市]|情况|存在|主要|问题|及|改进|措施|:)*(?:无|没有|暂无|不存在|空|略)(?:存在)?(?:主要|突出|明显)?(?:的)?(?:问题|情况|内容)?(?:及改进(?:情况|措施))?|[/\\—-]+|\.+|…+)?[。.,;!]?$/;
/** A heading longer than this holds the text of its part. */
const LONGEST_HEADING = 40;

/** Section five, which asks for problems and improvements, is empty or says 无. */
export const emptySectionRule: Rule<'empty-section', Facts> = {
  id: 'empty-section',
  levels: ['review'],
  *check(report: Report) {
    const section = report.sections.find((part) => part.number === SECTION);
    // Where the heading was not found, its text may stand anywhere.
    if (section === undefined || section.headingRef === null) return;
    const heading = compact(section.heading ?? '').text;
    if (heading.length > LONGEST_HEADING) return;
    const own = report.paragraphs.filter((paragraph) => paragraph.section === SECTION);
    const printed = own.map((paragraph) => paragraph.text).join('');
    if (!NOTHING.test(compact(printed).text)) return;
    const where = [sectionSpot(report, SECTION)];
    const why = unreadReason(report, SECTION);
    if (why) yield { status: 'unchecked', check: 'empty-section', why, where };
    else yield { status: 'broken', level: 'review', where, facts: { section: SECTION, text: printed } };
  },
};
