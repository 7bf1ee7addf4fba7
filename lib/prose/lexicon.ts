/**
 * The words by which a sentence says what it counts. One entry per meaning: to teach the reader a new way of writing, add words
 * to an entry; to teach it a new thing, add an entry and its meaning in `meaning.ts`.
 */

import type { ResultRole } from '../form/types';
import type { Examples } from '../text/pattern';

/** What a number can be about. `foreign` is everything that is counted near applications without being one. */
export type Subject = 'applications' | 'reconsideration' | 'litigation' | 'documents' | 'decisions' | 'foreign';

/** What happened to it. `foreign` is any other verb: what it counts is not ours. */
export type Action =
  | 'received'
  | 'accepted'
  | 'new'
  | 'carried-over'
  | 'handled'
  | 'answered'
  | 'left-open'
  /** Documents: made this year, taken back this year, there at the end of the year, put before the public. */
  | 'issued'
  | 'repealed'
  | 'in-force'
  | 'published'
  /** Decisions: 作出. */
  | 'made'
  | ResultRole
  | 'foreign';

/** A word of the lexicon. */
export type Word =
  | { kind: 'subject'; name: Subject }
  | { kind: 'action'; name: Action }
  /** 未收到, 没有, 无: what follows is denied. */
  | { kind: 'denial'; bare: boolean }
  /** Only a share of the whole is meant: 其中, a channel, an applicant. */
  | { kind: 'part' }
  /** Not this year's count: 去年, 历年, 同比; `lasting` over the clauses behind it, for a longer time than one year: 近三年, “十四五”以来. */
  | { kind: 'elsewhen'; lasting?: true }
  /** Names the matter without naming a thing to count: 政府信息公开工作. */
  | { kind: 'matter' };

/** What may stand behind 申请 or 依申请公开 when it is no application: the form, the channel, the procedure. */
const NO_CASE =
  '(?!的?(?:表|人|渠道|流程|方式|办法|指南|受理点|受理机构|制度|系统|平台|栏目?|专栏|窗口|目录|条件|程序|规程|范围|信息数|数据|机制|答复书|文书|法))';

const NEAR_APPLICATIONS =
  '行政复议法|行政诉讼法|热线|12345|工单|留言|信箱|提案|议案|建议(?:提案)?|信访(?:件|事项)?|来信|来访|来电|投诉|举报|咨询|诉求|问政|网民|意见|信件|问题|好差评|点赞|评论|线索|舆情';
export const NEAR_APPLICATIONS_EXAMPLES: Examples = {
  pattern: NEAR_APPLICATIONS,
  means: ['12345热线', '县长信箱', '政协提案', '行政复议法'],
  not: ['行政复议', '申请', '依申请公开'],
};
const OTHER_APPLICATIONS =
  '申请办理(?:的)?(?:事项|业务|事务)|(?:行政许可|许可|政务服务|仲裁|工伤认定|法律援助|宅基地|建房|办件|补贴|救助|资助|低保|项目|奖励|资金|登记|备案|审批|业务|事项|企业|人才|专利|商标|住房|公租房|户口|贷款)的?申请';
export const OTHER_APPLICATIONS_EXAMPLES: Examples = {
  pattern: OTHER_APPLICATIONS,
  means: ['行政许可申请', '低保申请', '申请办理的事项'],
  not: ['信息公开申请', '收到申请'],
};
const RECONSIDERATION =
  '(?:被)?(?:申请|提起|提出)?行政复议(?!机关|机构|委员会|决定书)(?:申请|案件|案)?|复议(?!机关|机构|委员会|后|决定)(?:申请|案件|案)?';
export const RECONSIDERATION_EXAMPLES: Examples = {
  pattern: RECONSIDERATION,
  means: ['行政复议案件', '被申请行政复议', '复议申请'],
  not: ['行政复议机关', '复议委员会', '复议后'],
};
const LITIGATION = '(?:被)?(?:提起|引起)?行政诉讼(?:案件|案)?|行政应诉(?:案件|案)?|(?:被)?(?:提起)?诉讼(?:案件|案)?';
export const LITIGATION_EXAMPLES: Examples = {
  pattern: LITIGATION,
  means: ['行政诉讼', '被提起诉讼', '行政应诉案件'],
  not: ['起诉状', '应诉工作'],
};
const CARRIED_OVER =
  '上一?年度?(?:的)?(?:结转|转结|转入)(?:的)?|(?:由|从)上一?年度?(?:结转|转结)|(?<=\\d年度?)(?:结转|转结)(?!至|到|入|下|20\\d\\d)|(?:结转|转结)上一?年度?(?:的)?';
export const CARRIED_OVER_EXAMPLES: Examples = {
  pattern: CARRIED_OVER,
  means: ['结转上年', '上年结转', '上一年度结转', '2021年结转', '由上年结转'],
  not: ['2021年结转至', '结转下年度', '结转'],
};
const LEFT_OPEN =
  '(?:(?:结转|转结)(?:至|到|入|为)?(?:下|次|20\\d\\d)[一年度]*|转(?:至|到|入)?(?:下|次)一?年度?)(?:继续)?(?:办理|处理|答复)?|正在(?:办理|处理|办)(?:中|之中)?|(?:尚|还)(?:未|在)(?:办结|办理|答复|处理)(?:中)?|未办结|继续办理';
export const LEFT_OPEN_EXAMPLES: Examples = {
  pattern: LEFT_OPEN,
  means: ['转入下年度继续办理', '转下一年办理', '结转下年度继续办理', '结转至2023年', '正在办理', '尚未办结'],
  not: ['上年结转', '已办结', '转办'],
};
const GRANTED_WITH_PART = '(?:予以|同意|全部)?公开(?:和|及|以及|或者?|、)部分公开';
export const GRANTED_WITH_PART_EXAMPLES: Examples = {
  pattern: GRANTED_WITH_PART,
  means: ['予以公开和部分公开', '公开及部分公开'],
  not: ['予以公开3件', '部分公开'],
};
const PARTLY_GRANTED = '部分公开|区分处理';
export const PARTLY_GRANTED_EXAMPLES: Examples = {
  pattern: PARTLY_GRANTED,
  means: ['部分公开', '区分处理'],
  not: ['部分内容', '全部公开'],
};
const DENIED = '不予公开|不同意公开|不公开';
export const DENIED_EXAMPLES: Examples = {
  pattern: DENIED,
  means: ['不予公开', '不同意公开'],
  not: ['予以公开', '不予处理'],
};
const GRANTED = '予以公开|同意公开|全部公开|予以提供';
export const GRANTED_EXAMPLES: Examples = {
  pattern: GRANTED,
  means: ['予以公开', '同意公开', '予以提供'],
  not: ['主动公开', '给予公示'],
};
const UNAVAILABLE = '无法提供|信息不存在|不存在|不掌握|非本机关(?:掌握|负责)|需要另行制作';
export const UNAVAILABLE_EXAMPLES: Examples = {
  pattern: UNAVAILABLE,
  means: ['无法提供', '信息不存在', '不掌握', '非本机关负责'],
  not: ['予以提供', '存在'],
};
const REJECTED = '不予处理|重复申请';
export const REJECTED_EXAMPLES: Examples = {
  pattern: REJECTED,
  means: ['不予处理', '重复申请'],
  not: ['不予公开', '处理'],
};
const OTHERWISE = '其他处理|作其他处理';
export const OTHERWISE_EXAMPLES: Examples = { pattern: OTHERWISE, means: ['其他处理'], not: ['其他组织', '处理'] };
const APPLICATIONS = `(?:依申请|政府信息|信息)公开申请[书表](?=共?计?\\d)(?<=(?:收到|接到|接收|受理)[^,。;]{0,28})|(?:政府|政务)?信息依申请公开(?:申请|事项|办件|件)?${NO_CASE}|依申请(?:信息)?公开(?:类)?(?:政府|政务)?(?:信息)?(?:的)?(?:书面)?(?:申请|事项|办件|件(?!数)|信息)?${NO_CASE}|(?:政府|政务)?信息公开(?:类|的|书面|事项)*申请${NO_CASE}|(?:要求|申请|请求)(?:获取|公开|提供)[^,。;、]{0,12}?信息(?:的)?(?:书面)?(?:申请)?|公开(?:政府|政务)?信息的?申请${NO_CASE}|依申请(?=情况|件)|(?<!主动|依申请)公开的?申请${NO_CASE}|(?:向[^,。;、]{1,8})?申请(?:政府|政务)?信息公开(?!工作|条例|指南|申请)${NO_CASE}|(?:政府|政务)?信息公开(?=共?计?\\d+[件宗份起例])(?<=(?:收到|接到|接收|受理|办理|提交|提出)[^,。;]{0,18})|申请[书表](?=共?计?\\d+[件份])(?<=(?:收到|接到|接收|受理)[^,。;]{0,20})`;
export const APPLICATIONS_EXAMPLES: Examples = {
  pattern: APPLICATIONS,
  means: [
    '接到申请书55份',
    '接收群众提交的信息公开5件',
    '申请政府信息公开',
    '收到公开申请',
    '依申请信息公开',
    '政府信息公开申请',
    '依申请公开事项',
    '依申请公开件',
    '申请公开政府信息',
    '要求获取环保信息',
  ],
  not: ['申请书', '主动公开申请表', '依申请公开目录', '依申请公开渠道', '政府信息公开申请表', '信息公开工作'],
};
const DOCUMENTS = '(?:行政)?规范性文件';
export const DOCUMENTS_EXAMPLES: Examples = {
  pattern: DOCUMENTS,
  means: ['行政规范性文件', '规范性文件'],
  not: ['文件', '规范文件'],
};
const DECISIONS =
  '(?:行政许可|行政处罚|行政强制)(?:措施|执行)?(?:的)?(?:处理)?(?:决定)?(?:数量|件数)?(?!信息|公示|公开|裁量|法|申请|办件|证|流程|窗口|清单|案)';
export const DECISIONS_EXAMPLES: Examples = {
  pattern: DECISIONS,
  means: ['行政许可', '行政强制措施决定', '行政许可决定', '行政处罚处理决定数量', '行政强制决定'],
  not: ['行政处罚法', '许可证'],
};
const DENIAL_OF_EVENT =
  '(?:从|尚|均)?(?:未|没有|没|无)(?:曾|有)?(?:新)?(?:收到|接到|接收|受理|收取到|收|产生|发生|出现|引发|引起|涉及|被|办理|制发|制定|出台)(?:受理)?(?:过|到)?|未因(?=[^,。;]{0,16}(?:被|引[发起]|发生|产生))|未(?=向[^,。;、]{1,8}(?:提出|提交))';
export const DENIAL_OF_EVENT_EXAMPLES: Examples = {
  pattern: DENIAL_OF_EVENT,
  means: ['未收到', '没有发生', '尚未接到过', '未被', '无新收', '未向本机关提出过'],
  not: ['收到', '无', '没有申请'],
};
const NEW = '(?:本年度?|当年|年内|全年)?新(?:收到?|受理|接收|接到|增)';
export const NEW_EXAMPLES: Examples = {
  pattern: NEW,
  means: ['新收', '本年新收到', '新受理', '全年新增'],
  not: ['收到', '新闻', '创新'],
};
const HANDLED = '办理|处理';
export const HANDLED_EXAMPLES: Examples = { pattern: HANDLED, means: ['办理', '处理'], not: ['办结', '办公'] };
const ANSWERED = '办结|答复|回复|办复';
export const ANSWERED_EXAMPLES: Examples = {
  pattern: ANSWERED,
  means: ['办结', '答复', '回复'],
  not: ['办理', '反复'],
};
const RECEIVED = '收到|接到|接收|收悉|接受|收件';
export const RECEIVED_EXAMPLES: Examples = {
  pattern: RECEIVED,
  means: ['收到', '接到', '接收'],
  not: ['收费', '受理'],
};
/** May mean what came in and what was dealt with. */
const ACCEPTED = '受理';
export const ACCEPTED_EXAMPLES: Examples = { pattern: ACCEPTED, means: ['受理'], not: ['办理', '收到'] };
const ISSUED = '新?(?:制发|制定|制订|制作|出台)(?:并(?:公开|公布|发布|印发))?';
export const ISSUED_EXAMPLES: Examples = {
  pattern: ISSUED,
  means: ['新制作', '新制定', '制发', '制定', '出台'],
  not: ['制度', '发布'],
};
const REPEALED = '(?:宣布)?(?:废止|失效)(?:\\((?:废止|失效)\\)|[、和及或](?:废止|失效))?';
export const REPEALED_EXAMPLES: Examples = {
  pattern: REPEALED,
  means: ['废止3件', '宣布失效', '废止(失效)'],
  not: ['停止', '有效'],
};
const IN_FORCE = '现行有效';
export const IN_FORCE_EXAMPLES: Examples = {
  pattern: IN_FORCE,
  means: ['现行有效的规范性文件'],
  not: ['有效', '继续有效'],
};
/** May mean issuing and putting on the website. */
const PUBLISHED = '发布';
export const PUBLISHED_EXAMPLES: Examples = { pattern: PUBLISHED, means: ['发布规范性文件'], not: ['公布', '发文'] };
const MADE = '[作做]出';
export const MADE_EXAMPLES: Examples = { pattern: MADE, means: ['作出行政处罚决定', '做出'], not: ['制作', '出台'] };
const OTHER_YEARS =
  '近[两二三四五六七八九十几\\d]+年|(?<!今年|本年|年初|一年|20\\d\\d年度?)(?:以来|施行起|实施起)|历年|截[至止][^,;]{0,14},?[^,;]{0,4}累计|“?十[二三四五六]五”?(?:期间|时期)';
export const OTHER_YEARS_EXAMPLES: Examples = {
  pattern: OTHER_YEARS,
  means: ['近三年', '条例施行以来', '历年', '截至目前累计', '“十四五”期间'],
  not: ['今年以来', '2022年以来', '近期', '截至12月31日'],
};
const OTHER_TIME =
  '上一?年(?!度?(?:结转|转结))|去年|往年|历史|以来|同比|环比|较|比(?!例)|上半年|下半年|季度|\\d月份?(?!\\d)|曾经|单月|单日|[月日人]均|平均|最多|最高';
export const OTHER_TIME_EXAMPLES: Examples = {
  pattern: OTHER_TIME,
  means: ['上年', '去年', '上半年', '同比', '3月', '平均'],
  not: ['上年结转', '全年', '比例', '本年'],
};
/** Everybody who may apply is no share of the applicants. */
const EVERYBODY = '公民、(?:企业)?法人(?:和|或者?|及|以及|与|、)其[他它]组织';
export const EVERYBODY_EXAMPLES: Examples = {
  pattern: EVERYBODY,
  means: ['公民、法人和其他组织', '公民、法人或者其它组织'],
  not: ['公民', '法人和其他组织'],
};
const SHARE =
  '其中|分别|同一|单个|补正|[\\u4e00-\\u9fff]某|疑难|复杂|典型|来自|[外本]省|[外本]地|自然人|个人|公民|法人|企业|网上|网络|互联网|线上|线下|上门|邮政|快递|邮递|邮箱|邮件|电子邮件|邮寄|信函|当面|现场|窗口|传真|书面|平台|系统|网站|有效|按期|按时|延期|逾期|超期|主动撤回|撤回|维持|纠正|撤销|驳回|胜诉|败诉|确认违法|尚未审结|未审结|审结|纠错|涉及(?!到?(?:政府|政务)?信息公开)|关于|领域';
export const SHARE_EXAMPLES: Examples = {
  pattern: SHARE,
  means: ['其中', '网上', '自然人', '维持', '按期', '涉及企业'],
  not: ['全部', '共', '涉及政府信息公开'],
};
const DISCLOSURE_WORK = '(?:政府|政务)?信息公开(?:工作)?|政务公开(?:工作)?';
export const DISCLOSURE_WORK_EXAMPLES: Examples = {
  pattern: DISCLOSURE_WORK,
  means: ['政府信息公开工作', '政务公开工作', '信息公开'],
  not: ['政务服务', '政府信息'],
};
const OTHER_VERBS =
  '主动公开|公开|公示|审理|更新|推送|召开|举办|培训|开展|组织|编发|印发|报送|解读|回应|整改|审查|参加|抽查|增加|减少|增长|下降|上升|占|转发|点击|浏览|阅读|关注|收取|收费|签订|建立|设置|配备|征集|采纳|审核|修改|清理|备案|保留|修订';
export const OTHER_VERBS_EXAMPLES: Examples = {
  pattern: OTHER_VERBS,
  means: ['主动公开', '公示', '举办', '修订'],
  not: ['收到', '办结', '制发'],
};
const BARE_DENIAL = '未有|没有|无(?!法|障碍|论|须|需|偿|误|关)|零(?!星|散|距离|跑|报告)';
export const BARE_DENIAL_EXAMPLES: Examples = {
  pattern: BARE_DENIAL,
  means: ['未有', '没有', '无', '零'],
  not: ['无法', '无障碍', '零距离', '零报告', '无须'],
};
const BARE_APPLICATION = `申请(?!人|表|公开|渠道|流程|方式|办法|书|单位|条件|材料|量|率|行政|提起)${NO_CASE}`;
export const BARE_APPLICATION_EXAMPLES: Examples = {
  pattern: BARE_APPLICATION,
  means: ['申请', '申请3件'],
  not: ['申请人', '申请表', '申请公开', '申请书', '申请提起'],
};

/** Where several words could begin at one place the earlier entry wins. */
const ENTRIES: readonly [Word, string][] = [
  [{ kind: 'subject', name: 'foreign' }, NEAR_APPLICATIONS],
  [{ kind: 'subject', name: 'foreign' }, OTHER_APPLICATIONS],
  [{ kind: 'subject', name: 'reconsideration' }, RECONSIDERATION],
  [{ kind: 'subject', name: 'litigation' }, LITIGATION],
  [{ kind: 'action', name: 'carried-over' }, CARRIED_OVER],
  [{ kind: 'action', name: 'left-open' }, LEFT_OPEN],
  [{ kind: 'action', name: 'granted' }, GRANTED_WITH_PART],
  [{ kind: 'action', name: 'partly-granted' }, PARTLY_GRANTED],
  [{ kind: 'action', name: 'denied' }, DENIED],
  [{ kind: 'action', name: 'granted' }, GRANTED],
  [{ kind: 'action', name: 'unavailable' }, UNAVAILABLE],
  [{ kind: 'action', name: 'rejected' }, REJECTED],
  [{ kind: 'action', name: 'otherwise' }, OTHERWISE],
  [{ kind: 'subject', name: 'applications' }, APPLICATIONS],
  [{ kind: 'subject', name: 'documents' }, DOCUMENTS],
  [{ kind: 'subject', name: 'decisions' }, DECISIONS],
  [{ kind: 'denial', bare: false }, DENIAL_OF_EVENT],
  [{ kind: 'action', name: 'new' }, NEW],
  [{ kind: 'action', name: 'handled' }, HANDLED],
  [{ kind: 'action', name: 'answered' }, ANSWERED],
  [{ kind: 'action', name: 'received' }, RECEIVED],
  [{ kind: 'action', name: 'accepted' }, ACCEPTED],
  [{ kind: 'action', name: 'issued' }, ISSUED],
  [{ kind: 'action', name: 'repealed' }, REPEALED],
  [{ kind: 'action', name: 'in-force' }, IN_FORCE],
  [{ kind: 'action', name: 'published' }, PUBLISHED],
  [{ kind: 'action', name: 'made' }, MADE],
  [{ kind: 'elsewhen', lasting: true }, OTHER_YEARS],
  [{ kind: 'elsewhen' }, OTHER_TIME],
  [{ kind: 'matter' }, EVERYBODY],
  [{ kind: 'part' }, SHARE],
  [{ kind: 'matter' }, DISCLOSURE_WORK],
  [{ kind: 'action', name: 'foreign' }, OTHER_VERBS],
  [{ kind: 'denial', bare: true }, BARE_DENIAL],
  [{ kind: 'subject', name: 'applications' }, BARE_APPLICATION],
];

const WORDS: readonly Word[] = ENTRIES.map(([word]) => word);
/** One group an entry, in their order; the entries have no groups of their own. */
const PATTERN = new RegExp(ENTRIES.map(([, words]) => `(${words})`).join('|'), 'g');
export const PATTERN_EXAMPLES: Examples = {
  pattern: PATTERN,
  means: ['收到', '申请3件', '无'],
  not: ['青溪县', '3件'],
};

/** A word of the lexicon in a text. `bareApplication` is 申请 alone, which only its surroundings make an application. */
export interface FoundWord {
  word: Word;
  text: string;
  start: number;
  end: number;
  bareApplication: boolean;
}

/** All words of the lexicon in a compacted text, in order; where several could begin at one place the earlier entry wins. */
export function knownWordsIn(text: string): FoundWord[] {
  const found: FoundWord[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const word = WORDS[match.indexOf(match[0], 1) - 1];
    if (word === undefined || match[0] === '') continue;
    found.push({
      word,
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      bareApplication: match[0] === '申请',
    });
  }
  return found;
}
