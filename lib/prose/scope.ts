/** How far a denial reaches: over the whole year and the whole body, or only over a share of them. Works on compacted sentences. */

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
/** A stretch of time that is less than the year, a rest, a condition. */
const LIMITED =
  /[上下]半年|季度|\d月|[一二三四五六七八九十]月|月份|其余|其他时|期间|截[至止](?!目前)|(?<!年初?)以来|疫情|以后|之后|之前|以前|阶段|假期|[上中下]旬|如果|若|假如|(?:^|[^例])如$/;
/** Bodies below the report's own. */
const BELOW = '所属|下属|直属|下辖|下级|事业单位|派出机构';
/** Bodies below or beside the report's own, or only some of them. */
const SUBGROUP = new RegExp(
  `${BELOW}|${/辖区|各(?!类|项|种|界)|以下|以上|基层|站所|站办|村(?!民)|社区|居委|企业|学校|医院|科室|股室|派出|[县市区镇乡]直|[\d一二三四五六七八九十两]+[个家]|部分|有的|个别|有关单位|相关单位|乡镇|类(?:政府)?(?:信息|申请|事项)?的?$/.source}`,
);
const BODY =
  '(?:局|办|委员会|办公室|镇|乡|街道|办事处|中心|法院|检察院|公司|学校|站|所|院|厅|处|馆|队|政府|管委会|分局)';
const LISTED = new RegExp(`${BODY}[、和及与]`);
const NAMED = new RegExp(`^[\\u4e00-\\u9fff()]{2,30}${BODY}$`);
const OTHERS = /(?<![我本])[\u4e00-\u9fff]{2}(?:局|委员会|办公室|中心|法院|公司|学校|站|所)(?!有)/;
const OWN =
  /^(?:我|本)(?:局|委|办|厅|镇|乡|县|区|市|省|州|盟|旗|苏木|街道|单位|机关|部门|中心|院|站|所|处|队|会|校|馆|公司|行政机关|街道办|办事处|街道办事处|园区|开发区|管委会|局机关|(?:镇|乡|县|区|市|省)?(?:人民)?政府)/;
const NUMBERING = /^(?:[(]?[一二三四五六七八九十\d]{1,3}(?:[)][、.]?|[、.])(?!\d))+/;
const LABEL = /^[^:,;]{0,16}(?:申请|公开|情况|复议|诉讼|数量|方面)[^:,;]{0,6}:/;
const CHANNEL_LABEL = /网|邮|信函|当面|现场|窗口|传真|平台|系统|个人|法人|企业|类/;
const TIME = /^(?:在|20\d\d年度?(?!\d)|20\d\d(?=[我本])|本年度?|全年度?|当年|年内|今年|一年来|年度)/;
const ADVERBS = /(?:在|20\d\d年度?|本年度?|全年度?|当年|年内|今年|共计?|总共|一共|累计|合计|均|都|也|暂|并|且|同时)+$/;
/** The matter and the verb that lead to what is denied: 因政府信息公开引发的, 收到. */
const MATTER =
  /(?:(?:因|由|针对)?(?:政府|政务)?信息公开(?:工作)?(?:被|申请|引发|引起|提起|产生|导致|发生|的)*|收到|接到|接收|新收到?|发生)$/;

/** The scope of a denial that begins at `start`; `clauses` are the start positions of the sentence's clauses. */
export function scopeOf(sentence: string, start: number, clauses: readonly number[]): Scope {
  const clause = clauses.filter((at) => at <= start).at(-1) ?? 0;
  const group = sentence.lastIndexOf(';', start - 1) + 1;
  const head = sentence.slice(clause, start).replace(WHOLE_TIME, '');
  const earlier = sentence.slice(Math.min(group, clause), clause).replace(WHOLE_TIME, '');
  const share: Scope = { reach: 'share', actor: null };
  if (LIMITED.test(head) || (LIMITED.test(earlier) && !/全年/.test(head))) return share;
  if (LISTED.test(head)) return share;
  const subject = stripped(head);
  if (subject === '' || OWN.test(subject)) {
    const rest = subject.replace(OWN, '');
    if (rest !== '') return SUBGROUP.test(rest) || NAMED.test(rest) ? share : { reach: 'unclear', actor: null };
    // 下属单位未收到申请，也未发生行政复议: the clause goes on with the same units.
    if (subject === '' && /^[也亦均都]/.test(head || sentence.slice(start)) && SUBGROUP.test(earlier)) return share;
    const followed = subject === '' && (SUBGROUP.test(earlier) || OTHERS.test(earlier));
    return { reach: followed ? 'unclear' : 'whole', actor: null };
  }
  if (NAMED.test(subject) && !/[我本全各]|所属|下属|直属/.test(subject)) return { reach: 'whole', actor: subject };
  return SUBGROUP.test(subject) ? share : { reach: 'unclear', actor: null };
}

/** The head of a clause without its number, its label, the year and words that only stress the whole. */
function stripped(head: string): string {
  let text = head.replace(NUMBERING, '');
  const label = LABEL.exec(text)?.[0] ?? '';
  if (!CHANNEL_LABEL.test(label.replace(/依?申请公开|类/g, ''))) text = text.slice(label.length);
  text = text
    .replace(ADVERBS, '')
    .replace(MATTER, '')
    .replace(ADVERBS, '')
    .replace(/^(?:据|经)统计/, '');
  while (TIME.test(text)) text = text.replace(TIME, '');
  return text.replace(ADVERBS, '');
}

/** Words before a count that make it the count of others, of all of them together or of one office, only one's help with it, or an exercise. */
const OF_OTHERS = new RegExp(
  `${BELOW}|各(?:级|部门|单位|乡|镇|街道|局|区|县|市|有关)|[科股]室|指导|协助|配合|帮助|督促|督办|代为|代[省市县区镇乡]|代拟|拟答复|转办|转来|转交|转(?:由|有关|相关|其[他它])|移交|交办|作为(?:行政)?复议机[关构]|行政复议机构|模拟|演练`,
);

/** True where the words from the beginning of the clause to a count say that it is not the body's own. */
export function isOfOthers(head: string): boolean {
  return OF_OTHERS.test(head);
}

/** Behind a count of cases: only some of them are about disclosure, or none. */
const AMONG_THEM =
  /(?<![均都])涉及?(?:政府|政务)?信息公开|其中[^,。;]{0,8}信息公开|(?:与|和)[^,。;]{0,4}信息公开(?:工作)?(?:均|都)?(?:无关|没有关系)|非[^,。;]{0,4}信息公开/;

/** True where the words behind a count of cases single out those about disclosure, so that it counts others as well. */
export function countsMore(rest: string): boolean {
  return AMONG_THEM.test(rest);
}

/** The body that the words end with: 县自然资源局, but not 我局 or 各部门. */
export function actorOf(before: string): string | null {
  const named =
    /([\u4e00-\u9fff]{2,14}(?:局|委员会|办公室|镇|乡|街道|办事处|中心|法院|公司|学校))(?:共计?|累计|全年|已|分别)*$/.exec(
      before,
    );
  const name = named?.[1]?.replace(/^.*(?:年度?|其中|由|是|为)/, '') ?? '';
  return name.length < 2 || /[我本全各]/.test(name) ? null : name;
}
