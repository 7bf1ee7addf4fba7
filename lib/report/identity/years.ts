/** Finds where the report states its own year, as against years that it only mentions: only a statement can be wrong. */

import type { LocatedYear, Paragraph, ReportSection } from '../../contract/report';
import type { NodeRef } from '../../source/source-document';
import { compact, compactOf, quote } from '../../text/normalise';
import { sentencesOf } from '../../text/sentences';
import { findYears, type YearMention } from '../../text/years';

/** How a sentence states the report's year. It decides how sure a contradiction is. */
export type YearClaim = NonNullable<LocatedYear['claim']>;

const NUMBERING =
  /^(?:[((]?[一二三四五六七八九十\d]{1,3}[))][、.]?|[一二三四五六七八九十]{1,3}(?:[、.]|是)|第[一二三四五六七八九十][,、]|\d{1,2}[.、](?=\D|20\d\d年|$)|[-•·●◆■])+/;
/** What may stand before the year in its clause: a short label with a colon, or the body itself. */
const LEAD_IN =
  /^(?:[\u4e00-\u9fff、]{0,20}[:])?(?:截至|截止|截止到|截至到|在|据统计|经统计|其中)?(?:(?:我|本|全)?[\u4e00-\u9fff]{0,12}(?:局|镇|乡|苏木|委|办|县|区|市|省|街道|办事处|中心|单位|机关|部门|政府|站|所|院))?$/;

/** Own action and its count behind the year: 主动公开信息37条, 收到申请3件. */
const COUNTED =
  /(?:公开|发布|收到|受理|接到|接收|收取|制发|制定|出台|办理|办结|答复|回复|新增|更新|推送|举办|召开|开展|录入|报送|编发|解读|新收)[^。]{0,24}?\d[\d,.]*(?:余|多)?万?(?:条|件|份|篇|次|个|项|宗|例|起|期|场|人次)/;
/** A stated number without a unit: 政府信息公开发布总数量…:0. */
const TOTALLED = /(?:总?数量|总数|件数)[^。,]{0,16}:\d/;
/** What an account of the own year goes on with: the body, the whole, a verb; not the name of a thing of that year. */
const OWN_ACCOUNT =
  /^(?:全年|底|末)?[,]?(?:我|全|本|共|总共|累计|主动|依申请|新增|新收|收到|共收|受理|未|没有|无|公开|发布|通过|在|各|县|区|市|镇|乡|街道|[\u4e00-\u9fff]{2,12}(?:局|镇|乡|委|办|政府|街道|办事处|中心|部门|单位|院|站|所)(?![\u4e00-\u9fff]{0,6}(?:决算|预算)))/;
/** Own zero: 未收到…, 没有…, 无…. */
const DENIED = /(?:未|没有|无)(?:收到|接到|受理|发生|出现|产生|被|因|有|行政|责任|政府信息|依申请|收取|新收|申请)/;
/** Words right behind the year that make it the year of something else: last year's accounts, plans, carried-over cases. */
const OF_SOMETHING =
  /^(?:[\u4e00-\u9fff]{0,6})(?:决算|预算|结转|转结|以来|以前|之前|修订|要点|规划|工作报告|民心|民生|实事|计划|方案|级|版|届|末?前|底前|考核|评估|第[一二三四]季度|[上下]半年)/;
/** 2022年受理的3件申请已于2023年1月办结: what came of things of that year. */
const THINGS_OF_YEAR =
  /^[^,;。\d]{0,12}(?:收到|受理|接到|接收|办理|答复|制发|制定|公开|发布|新收|提出|提交|申请)的(?=\d|[一二三四五六七八九十百两]+[件条宗份项起例])/;
/** Words of a clause behind the year that compares with this year, or counts for the other year. */
const AGAINST_OWN = /[,;](?:而|但)?(?:至|到)?(?:本年|今年|当年|20\d\d年度?(?!1?\d月)[^,;]{0,30}?(?:\d|[未无零]))/;
/** A sentence about what is still to come. */
const PLAN = /将(?:继续|进一步|持续|于|按照|重点|围绕|从)|下一步|拟|力争|计划/;

/** Years in the headings of the parts. 五 and 六 speak of plans, so theirs are never this report's own. */
export function headingYears(sections: readonly ReportSection[]): LocatedYear[] {
  return sections.flatMap((section) => {
    if (section.heading === null) return [];
    const line = compact(section.heading);
    return findYears(line.text)
      .filter((mention) => mention.form === 'year')
      .map((mention) => ({
        source: 'heading' as const,
        year: mention.year,
        text: quote(section.heading ?? '', line, mention.start, mention.end),
        ref: section.headingRef,
        role: section.number <= 4 && !/要点|规划|计划/.test(line.text) ? ('own' as const) : ('other' as const),
      }));
  });
}

/** Every year that the running text names, own ones first marked by how they are claimed. */
export function textYears(paragraphs: readonly Paragraph[]): LocatedYear[] {
  const found: LocatedYear[] = [];
  let opening = true;
  for (const paragraph of paragraphs) {
    const line = compactOf(paragraph);
    for (const sentence of sentencesOf(line)) {
      const mentions = findYears(sentence.text, paragraph.section <= 1 ? 'any' : 'possible').filter(
        (mention) => mention.form === 'year' || mention.form === 'bare',
      );
      for (const mention of mentions) {
        const claim = claimOf(sentence.text, mention, paragraph.section, opening);
        // 1986年 may be the year of anything; only in the report's own name it is a typing slip.
        if (claim !== 'name' && (mention.year < 2000 || mention.year > 2099)) continue;
        const end = claim === null ? mention.end : endOfClaim(sentence.text, mention);
        found.push(
          located(
            paragraph.text,
            line,
            sentence.start + mention.start,
            sentence.start + end,
            mention.year,
            paragraph.ref,
            claim,
          ),
        );
      }
      if (paragraph.section === 1 && sentence.text.length > 8) opening = false;
    }
  }
  return found;
}

function located(
  original: string,
  line: ReturnType<typeof compact>,
  from: number,
  to: number,
  year: number,
  ref: NodeRef,
  claim: YearClaim | null,
): LocatedYear {
  const text = quote(original, line, from, to);
  return claim === null
    ? { source: 'text', year, text, ref, role: 'other' }
    : { source: 'text', year, text, ref, role: 'own', claim };
}

/** How the sentence claims the year as the report's own; null where it does not. */
function claimOf(sentence: string, mention: YearMention, section: number, opening: boolean): YearClaim | null {
  if (section <= 1) {
    const name = claimByName(sentence, mention);
    // A body publishes the report on last year during this year, so section one may name that report.
    if (name === 'name' || (name !== null && section === 0)) return name;
  }
  if (section < 1 || section > 4 || mention.form !== 'year') return null;
  const clause = sentence.slice(0, mention.start).split(/[,;]/).pop() ?? '';
  const before = clause.replace(NUMBERING, '');
  if (!LEAD_IN.test(before)) return null;
  // 截至2022年12月31日，我局…: the last day stands for the year.
  const rest = sentence.slice(mention.end).split(';')[0] ?? '';
  const after = /截[至止]/.test(clause) ? rest.replace(/^12月(?:31日|底|末)/, '') : rest;
  // 2021年收到申请2件,本年度未收到: here 2021 is compared with the report's own year.
  if (AGAINST_OWN.test(rest)) return null;
  if (THINGS_OF_YEAR.test(after)) return null;
  if (OF_SOMETHING.test(after) || PLAN.test(after) || /^(?:\d|以来|起|至今|[-—–~～至到])/.test(after)) return null;
  // 截至2021年底 reports the year; 2021年底 alone only says when something was done.
  if (/^(?:底|末)/.test(after) && !/截[至止]/.test(clause)) return null;
  if (OWN_ACCOUNT.test(after)) {
    const told = after.slice(0, 70);
    if (COUNTED.test(told) || TOTALLED.test(told) || DENIED.test(told.slice(0, 40))) return 'count';
  }
  const first = opening && section === 1 && mention.start <= 8;
  return first && /^(?:全年)?[,]?(?:我|全|本|在|[\u4e00-\u9fff]{2,8}(?:局|镇|乡|街道|委|政府))/.test(after)
    ? 'opening'
    : null;
}

/** 结合我局2022年度工作实际，编制本报告: what the report is made from. */
const MADE_FROM = /^[^。;,]{0,12}实际,?[^。;]{0,16}(?:编制|编写|形成|报告)/;
const NAME = /(?:年度?|度)?[^。;,]{0,30}?(?:政府信息|政务信息|政务|信息)公开(?:工作|年度?|情况|的)*(?:报告|年报)/y;
/** The name of a notice or of another year's report is not this report's name. */
const FOREIGN_NAME = /通知|要求|基础上|相比|对比|上年|去年|上一年|意见|考核|评估|格式|有关|历年|见[本我]|[参详]见|栏目/;

/** 现将我局2022年度政府信息公开工作年度报告公布如下: the report's name in its own text. */
function claimByName(sentence: string, mention: YearMention): YearClaim | null {
  if (MADE_FROM.test(sentence.slice(mention.end)) && /结合[^,。;]{0,24}$/.test(sentence.slice(0, mention.start)))
    return 'mention';
  NAME.lastIndex = mention.end;
  const name = NAME.exec(sentence);
  if (name === null || /20\d\d/.test(name[0])) return null;
  const from = Math.max(0, mention.start - 40);
  const before = sentence.slice(from, mention.start);
  const after = sentence.slice(NAME.lastIndex, NAME.lastIndex + 14);
  if (FOREIGN_NAME.test(after) || FOREIGN_NAME.test(name[0])) return null;
  // Inside 《关于做好…的通知》 the name belongs to the notice.
  if (
    /《[^》]*(?:关于|做好|印发)[^》]*$/.test(before) ||
    /(?:在|与|和|比|较|同)(?:[我本][局镇乡委办县区市]?的?)?$/.test(before)
  )
    return null;
  if (/现将[^。]{0,36}$/.test(before) && /^[^。]{0,8}(?:如下|公布|公开|发布|报告|予以|呈|向社会)/.test(after))
    return 'name';
  // 编制了2022年政府信息公开年度报告，现予公布
  if (/^,?(?:现|特)(?:予|予以|将其)?(?:向社会)?(?:公布|发布|公开)/.test(after)) return 'name';
  if (/(?:现|特)(?:编制|公布|发布|向社会公布)[^。]{0,20}$/.test(before)) return 'name';
  // A line without punctuation is a title, a breadcrumb or the name of a link, not a sentence about this report.
  return /[。,;:]/.test(sentence) && !/[>|]|解读|上一篇|下一篇/.test(sentence) ? 'mention' : null;
}

/** The words to show for a claim: the year with the clause it stands in. */
function endOfClaim(sentence: string, mention: YearMention): number {
  const rest = sentence.slice(mention.end);
  const stop = rest.slice(1).search(/[,。;]/);
  const length = stop < 0 ? rest.length : stop + 1;
  return mention.end + Math.min(length, 40);
}
