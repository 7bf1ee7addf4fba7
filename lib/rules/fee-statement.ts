import type { Paragraph, Report } from '../contract/report';
import { looksLikeBody } from '../report/identity/body';
import { asksFor } from '../sums/form-table';
import { findDates } from '../text/dates';
import { compact, compactOf } from '../text/normalise';
import { sectionSpot, unreadReason } from './spots';
import type { Rule } from './types';

/** Whether section six is empty or says only that there is nothing to report. */
export interface Facts {
  bare: boolean;
}

/** Words of a statement about the fee. In part six any word of fees is one, 收取 and 免费 only beside what they are about; elsewhere it must be said plainly. */
const ANY_WORDS =
  /处理费|收费|费用|缴费|(?:收取|缴纳)[^,;。]{0,20}[费元]|费[^,;。]{0,20}(?:收取|缴纳)|免费[^,;。]{0,20}(?:费|申请|政府信息|提供信息)|(?:费|申请|政府信息)[^,;。]{0,20}免费/;
const PLAIN_WORDS = /信息(?:公开)?处理费/;
/** Section one may tell of the year's fees in other words; a bare rule (不收取任何费用) tells nothing of the year. */
const OTHER_WORDS =
  /(?:未|没有|无|没|暂未)(?:曾|有)?(?:收取|产生|发生)(?![^,。;]{0,30}(?:检索|复制|邮寄))[^,。;]{0,16}(?:费|费用|收费)|(?:信息公开|依申请)[^,。;]{0,12}(?:收费|费用)[^,。;]{0,10}(?:无|未|没有|元|零|0)|收费及减免(?:情况)?:?(?:无|未|没有)/;

/**
 * The form of 2021 asks section six to report on the 信息处理费, also where none was collected, and this section says nothing of it.
 * A bare 无 may mean that nothing was collected. Silent where another part says so plainly, and where section six is missing, which is told
 * elsewhere.
 */
export const feeStatementRule: Rule<'fee-statement', Facts> = {
  id: 'fee-statement',
  levels: ['review', 'hint'],
  *check(report: Report) {
    const section = report.sections.find((part) => part.number === 6);
    if (!asksFor(report.form, 'fee') || section === undefined || !section.found) return;
    const own = compact(section.heading ?? '').text;
    if (ANY_WORDS.test(own) || report.paragraphs.some(states)) return;
    const where = [sectionSpot(report, 6)];
    const why = unreadReason(report, 6);
    if (why) {
      yield { status: 'unchecked', check: 'fee-statement', why, where };
      return;
    }
    const bare = isBare(report.paragraphs.filter((paragraph) => paragraph.section === 6));
    yield { status: 'broken', level: bare ? 'hint' : 'review', where, facts: { bare } };
  },
};

/** Says that there is nothing: 无, 我局2023年无其他需要报告的事项。 */
const NOTHING =
  /(?:^|[,。:、\d年度内局委办县市区乡镇位关])(?:暂?无|没有|不存在)(?:其[他它])?(?:需要?|应当?|特别)?(?:向社会)?(?:说明|报告|公开|补充|公示)?的?(?:其[他它])?(?:事项|情况|内容|事宜)?[。.!;]?$/;
/** A longer text tells something beside. */
const LONGEST_NOTHING = 40;

/** True where the part is empty, or says in one short sentence that there is nothing to report. */
function isBare(paragraphs: readonly Paragraph[]): boolean {
  const lines = paragraphs.map((paragraph) => compactOf(paragraph).text.replace(TEMPLATE, ''));
  const text = lines.filter((line) => !isSignature(line)).join('');
  return text === '' || (text.length <= LONGEST_NOTHING && NOTHING.test(text));
}

/** A body, a date, or both behind the last sentence. */
function isSignature(line: string): boolean {
  const [date] = findDates(line);
  return looksLikeBody(date && date.end === line.length ? line.slice(0, date.start) : line) || date?.start === 0;
}

/** What the form itself prints in part six: where it was left standing, nobody has said anything. */
const TEMPLATE =
  /\((?:文字描述)?,?(?:收取信息处理费(?:的)?情况在此处报告)?[。.]?\)|收取信息处理费(?:的)?情况在此处报告[。.]?|文字描述/g;

function states(paragraph: Paragraph): boolean {
  // The name of a law states nothing: 《政府信息公开信息处理费管理办法》.
  const text = compactOf(paragraph)
    .text.replace(/《[^《》]{0,80}》|<[^<>]{0,80}>/g, '')
    .replace(TEMPLATE, '');
  if (paragraph.section === 6) return ANY_WORDS.test(text);
  return PLAIN_WORDS.test(text) || (paragraph.section === 1 && OTHER_WORDS.test(text));
}
