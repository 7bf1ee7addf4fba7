/** How far a denial reaches: over the whole year and the whole body, or only over a share of them. Works on compacted sentences. */
import type { Examples } from '../text/pattern';

/** What the words before a denial make of it. */
export interface Scope {
  /** `whole`: nothing but the year and the body itself; `share`: a part of the year or of the bodies; else `unclear`. */
  reach: 'whole' | 'unclear' | 'share';
  /** The body that is named as the one that denies; null for none and for 我局, 本机关. */
  actor: string | null;
}

/** A stretch of time that is the year. */
const WHOLE_TIME =
  /(?:自|从)?(?:20\d\d年)?0?1月0?1日(?:起|开始)?[,]?[至到\-—~]{1,2}(?:20\d\d年)?12月31日(?:止|期间|为止)?|(?:截[至止]到?|至|到)(?:20\d\d年度?)?12月(?:31日|底|末)(?:止|为止)?|(?<!\d)1月?[至到\-—~]{1,2}12月份?|截[至止]到?(?:20\d\d|本)?年(?:底|末|终)|本?(?:报告|统计)(?:年度|期)(?:期?间|内)?/g;
export const WHOLE_TIME_EXAMPLES: Examples = {
  pattern: WHOLE_TIME,
  means: ['2022年1月1日至12月31日', '截至2022年底', '1-12月', '报告期内'],
  not: ['1月至6月', '上半年', '截至6月30日'],
};
/** A stretch of time that is less than the year, a rest, a condition. */
const LIMITED =
  /[上下]半年|季度|\d月|[一二三四五六七八九十]月|月份|其余|其他时|期间|截[至止](?!目前)|(?<!年初?)以来|疫情|以后|之后|之前|以前|阶段|假期|[上中下]旬|如果|若|假如|(?:^|[^例])如$/;
export const LIMITED_EXAMPLES: Examples = {
  pattern: LIMITED,
  means: ['上半年', '第三季度', '截至6月', '如果', '3月'],
  not: ['全年', '目前', '例如'],
};
/** Bodies below the report's own. */
const BELOW = '所属|下属|直属|下辖|下级|事业单位|派出机构';
/** Bodies below or beside the report's own, or only some of them. */
const SOME_BODIES =
  /辖区|各(?!类|项|种|界)|以下|以上|基层|站所|站办|村(?!民)|社区|居委|企业|学校|医院|科室|股室|派出|[县市区镇乡]直|[\d一二三四五六七八九十两]+[个家]|部分|有的|个别|有关单位|相关单位|乡镇|类(?:政府)?(?:信息|申请|事项)?的?$/;
export const SOME_BODIES_EXAMPLES: Examples = {
  pattern: SOME_BODIES,
  means: ['各部门', '12个', '个别', '乡镇', '有关单位'],
  not: ['各项', '我局', '村民'],
};

/** Bodies below or beside the report's own, or only some of them. */
const SUBGROUP = new RegExp(`${BELOW}|${SOME_BODIES.source}`);
export const SUBGROUP_EXAMPLES: Examples = {
  pattern: SUBGROUP,
  means: ['所属事业单位', '下辖', '各乡镇'],
  not: ['我镇', '各项'],
};
const BODY =
  '(?:局|办|委员会|办公室|镇|乡|街道|办事处|中心|法院|检察院|公司|学校|站|所|院|厅|处|馆|队|政府|管委会|分局)';
const LISTED = new RegExp(`${BODY}[、和及与]`);
export const LISTED_EXAMPLES: Examples = {
  pattern: LISTED,
  means: ['县住建局、', '水利局和'],
  not: ['县住建局', '办公'],
};
const NAMED = new RegExp(`^[\\u4e00-\\u9fff()]{2,30}${BODY}$`);
export const NAMED_EXAMPLES: Examples = {
  pattern: NAMED,
  means: ['青溪县水利局', '云河镇'],
  not: ['我', '水利局收到', '2022年水利局'],
};
const OTHERS = /(?<![我本])[\u4e00-\u9fff]{2}(?:局|委员会|办公室|中心|法院|公司|学校|站|所)(?!有)/;
export const OTHERS_EXAMPLES: Examples = { pattern: OTHERS, means: ['县水利局', '某某公司'], not: ['我局', '本中心'] };
const OWN =
  /^(?:我|本)(?:行政机关|街道办事处|街道办|办事处|局机关|局|委|办|厅|镇|乡|县|区|市|省|州|盟|旗|苏木|街道|单位|机关|部门|中心|院|站|所|处|队|会|校|馆|公司|行政机关|街道办|办事处|街道办事处|园区|开发区|管委会|局机关|(?:镇|乡|县|区|市|省)?(?:人民)?政府)/;
export const OWN_EXAMPLES: Examples = {
  pattern: OWN,
  means: ['我局', '本机关', '我县人民政府', '本街道办事处'],
  not: ['县水利局', '各部门', '该局'],
};
const NUMBERING = /^(?:[(]?[一二三四五六七八九十\d]{1,3}(?:[)][、.]?|[、.])(?!\d))+/;
export const NUMBERING_EXAMPLES: Examples = {
  pattern: NUMBERING,
  means: ['(一)', '3.', '1、', '一、'],
  not: ['一是', '2022年', '第一'],
};
const LABEL = /^[^:,;]{0,16}(?:申请|公开|情况|复议|诉讼|数量|方面)[^:,;]{0,6}:/;
export const LABEL_EXAMPLES: Examples = {
  pattern: LABEL,
  means: ['依申请公开情况:', '申请数量:'],
  not: ['依申请公开情况,', '我局:'],
};
const CHANNEL_LABEL = /网|邮|信函|当面|现场|窗口|传真|平台|系统|个人|法人|企业|类/;
export const CHANNEL_LABEL_EXAMPLES: Examples = {
  pattern: CHANNEL_LABEL,
  means: ['网上申请:', '信函:'],
  not: ['申请:', '情况:'],
};
const TIME = /^(?:在|20\d\d年度?(?!\d)|20\d\d(?=[我本])|本年度?|全年度?|当年|年内|今年|一年来|年度)/;
export const TIME_EXAMPLES: Examples = {
  pattern: TIME,
  means: ['2022年我局', '全年', '年内', '2022我局'],
  not: ['我局2022年', '上年'],
};
const ADVERBS = /(?:在|20\d\d年度?|本年度?|全年度?|当年|年内|今年|共计?|总共|一共|累计|合计|均|都|也|暂|并|且|同时)+$/;
export const ADVERBS_EXAMPLES: Examples = {
  pattern: ADVERBS,
  means: ['我局共', '本年度', '均'],
  not: ['我局', '共有'],
};
/** The matter and the verb that lead to what is denied: 因政府信息公开引发的, 收到. */
const MATTER =
  /(?:(?:因|由|针对)?(?:政府|政务)?信息公开(?:工作)?(?:被|申请|引发|引起|提起|产生|导致|发生|的)*|收到|接到|接收|新收到?|发生)$/;
export const MATTER_EXAMPLES: Examples = {
  pattern: MATTER,
  means: ['因政府信息公开引发的', '收到', '政府信息公开工作被申请'],
  not: ['政府信息', '收费'],
};

/** The whole year, whatever stood before. */
const WHOLE_YEAR = /全年/;
export const WHOLE_YEAR_EXAMPLES: Examples = { pattern: WHOLE_YEAR, means: ['上半年3件,全年'], not: ['上半年3件'] };
/** Goes on with the subject of the clause before. */
const LIKEWISE = /^[也亦均都]/;
export const LIKEWISE_EXAMPLES: Examples = { pattern: LIKEWISE, means: ['也未', '亦', '均未'], not: ['我局也', '未'] };
/** A name that is the report's own body, or of several. */
const NOT_ONE_BODY = /[我本全各]|所属|下属|直属/;
export const NOT_ONE_BODY_EXAMPLES: Examples = {
  pattern: NOT_ONE_BODY,
  means: ['我县水利局', '各镇', '下属中心'],
  not: ['青溪县水利局'],
};
/** The words 依申请公开 and 类 in a label, which name no channel. */
const OF_APPLICATIONS = /依?申请公开|类/g;
export const OF_APPLICATIONS_EXAMPLES: Examples = {
  pattern: OF_APPLICATIONS,
  means: ['依申请公开', '申请公开', '类'],
  not: ['公开申请'],
};
/** 据统计, 经统计. */
const BY_STATISTICS = /^(?:据|经)统计/;
export const BY_STATISTICS_EXAMPLES: Examples = {
  pattern: BY_STATISTICS,
  means: ['据统计', '经统计'],
  not: ['统计', '根据统计'],
};
/** A body right before a verb or a number. */
const NAMED_LAST =
  /([\u4e00-\u9fff]{2,14}(?:局|委员会|办公室|镇|乡|街道|办事处|中心|法院|公司|学校))(?:共计?|累计|全年|已|分别)*$/;
export const NAMED_LAST_EXAMPLES: Examples = {
  pattern: NAMED_LAST,
  means: ['县水利局', '青溪县住建局共', '城关镇'],
  not: ['县水利局收到', '共'],
};
/** Words that run into the name behind them. */
const BEFORE_NAME = /^.*(?:年度?|其中|由|是|为)/;
export const BEFORE_NAME_EXAMPLES: Examples = {
  pattern: BEFORE_NAME,
  means: ['2022年', '其中', '由'],
  not: ['县水利局'],
};
/** 我局, 本机关, 全县, 各部门: no single other body. */
const OWN_NAME = /[我本全各]/;
export const OWN_NAME_EXAMPLES: Examples = {
  pattern: OWN_NAME,
  means: ['我局', '本机关', '各部门'],
  not: ['县水利局'],
};

/** The scope of a denial that begins at `start`; `clauses` are the start positions of the sentence's clauses. */
export function scopeOf(sentence: string, start: number, clauses: readonly number[]): Scope {
  const clause = clauses.filter((at) => at <= start).at(-1) ?? 0;
  const group = sentence.lastIndexOf(';', start - 1) + 1;
  const head = sentence.slice(clause, start).replace(WHOLE_TIME, '');
  const earlier = sentence.slice(Math.min(group, clause), clause).replace(WHOLE_TIME, '');
  const share: Scope = { reach: 'share', actor: null };
  if (LIMITED.test(head) || (LIMITED.test(earlier) && !WHOLE_YEAR.test(head))) return share;
  if (LISTED.test(head)) return share;
  const subject = stripped(head);
  if (subject === '' || OWN.test(subject)) {
    const rest = subject.replace(OWN, '');
    if (rest !== '') return SUBGROUP.test(rest) || NAMED.test(rest) ? share : { reach: 'unclear', actor: null };
    // 下属单位未收到申请，也未发生行政复议: the clause goes on with the same units.
    if (subject === '' && LIKEWISE.test(head || sentence.slice(start)) && SUBGROUP.test(earlier)) return share;
    const followed = subject === '' && (SUBGROUP.test(earlier) || OTHERS.test(earlier));
    return { reach: followed ? 'unclear' : 'whole', actor: null };
  }
  if (NAMED.test(subject) && !NOT_ONE_BODY.test(subject)) return { reach: 'whole', actor: subject };
  return SUBGROUP.test(subject) ? share : { reach: 'unclear', actor: null };
}

/** The head of a clause without its number, its label, the year and words that only stress the whole. */
function stripped(head: string): string {
  let text = head.replace(NUMBERING, '');
  const label = LABEL.exec(text)?.[0] ?? '';
  if (!CHANNEL_LABEL.test(label.replace(OF_APPLICATIONS, ''))) text = text.slice(label.length);
  text = text.replace(ADVERBS, '').replace(MATTER, '').replace(ADVERBS, '').replace(BY_STATISTICS, '');
  while (TIME.test(text)) text = text.replace(TIME, '');
  return text.replace(ADVERBS, '');
}

/**
 * Whether a clause is about the report's own body: nothing, the year or 我局 before its first word. `actor` is another body that
 * the sentence named before, or that the clause names; whether it is the report's own its reader knows.
 */
export function ownHead(sentence: string, clause: number, first: number): { own: boolean; actor: string | null } {
  const head = sentence.slice(clause, first).replace(WHOLE_TIME, '');
  const earlier = sentence.slice(0, clause);
  const none = { own: false, actor: null };
  if (LIMITED.test(head) || isOfOthers(head) || isOfOthers(earlier) || SORTING.test(sentence)) return none;
  const actor = OTHERS.exec(earlier)?.[0] ?? null;
  const subject = stripped(head).replace(STILL, '');
  // 我县, in a department's report, is not the department: whether it is, the report's body tells.
  if (REGION.test(subject)) return { own: true, actor: subject };
  if (subject === '' || subject.replace(OWN, '') === '') return { own: true, actor };
  return NAMED.test(subject) && !NOT_ONE_BODY.test(subject) ? { own: true, actor: subject } : none;
}

/** 全县共收到: the whole place, which is the body's own count for a government alone. */
const WHOLE_REGION = /(全(?:县|市|区|省|州|盟|旗|镇|乡))(?:共计?|累计|总共|全年|各部门)*$/;
export const WHOLE_REGION_EXAMPLES: Examples = {
  pattern: WHOLE_REGION,
  means: ['全县共', '2023年,全市', '全省'],
  not: ['全年共', '全局', '全县人大代表'],
};
/** No reporting body of ours: it judges. */
const COURT = /法院$|检察院$/;
export const COURT_EXAMPLES: Examples = {
  pattern: COURT,
  means: ['我市法院', '县人民法院'],
  not: ['我市医院', '我院'],
};
/** A stretch of time that is less than the year. */
export function isPartOfYear(clause: string): boolean {
  return LIMITED.test(clause.replace(WHOLE_TIME, ''));
}
/** A place and its government, told by one who belongs to it; a town calls itself just 街道 or 镇. */
const REGION = /^(?:[我本全](?:县|区|市|省|州|盟|旗)|[我本全]?(?:镇|乡|街道|苏木))(?:人民)?(?:政府)?$/;
export const REGION_EXAMPLES: Examples = {
  pattern: REGION,
  means: ['我县', '本市人民政府', '全镇', '街道', '镇政府'],
  not: ['我局', '本机关', '我县水利局'],
};

/** True for 我县, 本市人民政府: the words of a government, or of a body that belongs to it. */
export function isRegion(actor: string): boolean {
  return REGION.test(actor);
}

/** Documents are gone through, not issued: a clearing counts those of many years and bodies. */
const SORTING = /清理|审查|备案|汇编|梳理|转发|转载|报送|代拟|起草/;
export const SORTING_EXAMPLES: Examples = {
  pattern: SORTING,
  means: ['开展规范性文件清理', '备案审查', '转发上级规范性文件'],
  not: ['制发规范性文件', '废止'],
};
/** Words before a count that change nothing. */
const STILL = /^(?:目前|现|现有|共有?|其中|截至目前|依法)+|(?:目前|现有?|共有?|依法)+$/g;
export const STILL_EXAMPLES: Examples = { pattern: STILL, means: ['目前', '依法', '现有'], not: ['我局', '各类'] };

/** Words before a count that make it the count of others, of all of them together or of one office, only one's help with it, or an exercise. */
const OF_OTHERS = new RegExp(
  `${BELOW}|各(?:级|部门|单位|乡|镇|街道|局|区|县|市|有关)|[科股]室|指导|协助|配合|帮助|督促|督办|代为|代[省市县区镇乡]|代拟|拟答复|转办|转来|转交|转(?:由|有关|相关|其[他它])|移交|交办|作为(?:行政)?复议机[关构]|行政复议机构|模拟|演练|[县市区省州]直|前[一二三四五六七八九十\\d]+[位名个]`,
);
export const OF_OTHERS_EXAMPLES: Examples = {
  pattern: OF_OTHERS,
  means: ['各部门', '指导乡镇', '转办', '作为行政复议机关'],
  not: ['我局', '全年共'],
};

/** True where the words from the beginning of the clause to a count say that it is not the body's own. */
export function isOfOthers(head: string): boolean {
  return OF_OTHERS.test(head);
}

/** Behind a count of cases: only some of them are about disclosure, or none. */
const AMONG_THEM =
  /(?<![均都])涉及?(?:政府|政务)?信息公开|其中[^,。;]{0,8}信息公开|(?:与|和)[^,。;]{0,4}信息公开(?:工作)?(?:均|都)?(?:无关|没有关系)|非[^,。;]{0,4}信息公开/;
export const AMONG_THEM_EXAMPLES: Examples = {
  pattern: AMONG_THEM,
  means: ['涉及政府信息公开3件', '其中信息公开类', '与政府信息公开无关'],
  not: ['均涉及政府信息公开', '其中维持2件'],
};

/** True where the words behind a count of cases single out those about disclosure, so that it counts others as well. */
export function countsMore(rest: string): boolean {
  return AMONG_THEM.test(rest);
}

/** The body that the words end with: 县自然资源局, but not 我局 or 各部门. */
export function actorOf(before: string): string | null {
  const region = WHOLE_REGION.exec(before)?.[1];
  if (region !== undefined) return region;
  const named = NAMED_LAST.exec(before);
  const name = named?.[1]?.replace(BEFORE_NAME, '') ?? '';
  if (COURT.test(name)) return name;
  return name.length < 2 || OWN_NAME.test(name) ? null : name;
}
