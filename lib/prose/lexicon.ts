/**
 * The words by which a sentence says what it counts. One entry per meaning: to teach the reader a new way of writing, add words
 * to an entry; to teach it a new thing, add an entry and its meaning in `meaning.ts`.
 */

import type { ResultRole } from '../form/types';

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
  | 'issued'
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
  '(?!表|人|渠道|流程|方式|办法|指南|受理点|受理机构|制度|系统|平台|栏目?|专栏|窗口|目录|条件|程序|规程|范围|信息数|数据|机制|答复书|文书|法)';

const ENTRIES: readonly [Word, string][] = [
  [
    { kind: 'subject', name: 'foreign' },
    '行政复议法|行政诉讼法|热线|12345|工单|留言|信箱|提案|议案|建议(?:提案)?|信访(?:件|事项)?|来信|来访|来电|投诉|举报|咨询|诉求|问政|网民|意见|信件|问题|好差评|点赞|评论|线索|舆情',
  ],
  [
    { kind: 'subject', name: 'foreign' },
    '申请办理(?:的)?(?:事项|业务|事务)|(?:行政许可|许可|政务服务|仲裁|工伤认定|法律援助|宅基地|建房|办件|补贴|救助|资助|低保|项目|奖励|资金|登记|备案|审批|业务|事项|企业|人才|专利|商标|住房|公租房|户口|贷款)的?申请',
  ],
  [
    { kind: 'subject', name: 'reconsideration' },
    '(?:被)?(?:申请|提起|提出)?行政复议(?!机关|机构|委员会|决定书)(?:申请|案件|案)?|复议(?!机关|机构|委员会|后|决定)(?:申请|案件|案)?',
  ],
  [
    { kind: 'subject', name: 'litigation' },
    '(?:被)?(?:提起|引起)?行政诉讼(?:案件|案)?|行政应诉(?:案件|案)?|(?:被)?(?:提起)?诉讼(?:案件|案)?',
  ],
  [
    { kind: 'action', name: 'carried-over' },
    '上一?年度?(?:的)?(?:结转|转结|转入)(?:的)?|(?:由|从)上一?年度?(?:结转|转结)|(?<=\\d年度?)(?:结转|转结)(?!至|到|入|下|20\\d\\d)',
  ],
  [
    { kind: 'action', name: 'left-open' },
    '(?:结转|转结)(?:至|到|入|为)?(?:下|次|20\\d\\d)[一年度]*(?:继续)?(?:办理)?|转(?:至|到|入)?(?:下|次)一?年度?|正在(?:办理|处理|办)|(?:尚|还)(?:未|在)(?:办结|办理|答复|处理)(?:中)?|未办结|继续办理',
  ],
  [{ kind: 'action', name: 'granted' }, '(?:予以|同意|全部)?公开(?:和|及|以及|或者?|、)部分公开'],
  [{ kind: 'action', name: 'partly-granted' }, '部分公开|区分处理'],
  [{ kind: 'action', name: 'denied' }, '不予公开|不同意公开|不公开'],
  [{ kind: 'action', name: 'granted' }, '予以公开|同意公开|全部公开|予以提供'],
  [{ kind: 'action', name: 'unavailable' }, '无法提供|信息不存在|不存在|不掌握|非本机关(?:掌握|负责)|需要另行制作'],
  [{ kind: 'action', name: 'rejected' }, '不予处理|重复申请'],
  [{ kind: 'action', name: 'otherwise' }, '其他处理|作其他处理'],
  [
    { kind: 'subject', name: 'applications' },
    `(?:政府|政务)?信息依申请公开(?:申请|事项|办件|件)?${NO_CASE}|依申请公开(?:类)?(?:政府|政务)?(?:信息)?(?:的)?(?:书面)?(?:申请|事项|办件|件(?!数)|信息)?${NO_CASE}|(?:政府|政务)?信息公开(?:类|的|书面|事项)*申请${NO_CASE}|(?:要求|申请|请求)(?:获取|公开|提供)[^,。;、]{0,12}?信息(?:的)?(?:书面)?(?:申请)?|公开(?:政府|政务)?信息的?申请${NO_CASE}|依申请(?=情况|件|公开)`,
  ],
  [{ kind: 'subject', name: 'documents' }, '(?:行政)?规范性文件'],
  [{ kind: 'subject', name: 'decisions' }, '(?:行政许可|行政处罚|行政强制)(?:处理)?决定(?:数量|件数)?'],
  [
    { kind: 'denial', bare: false },
    '(?:从|尚|均)?(?:未|没有|没|无)(?:曾|有)?(?:新)?(?:收到|接到|接收|受理|收取到|收|产生|发生|出现|引发|引起|涉及|被|办理)(?:受理)?(?:过|到)?',
  ],
  [{ kind: 'action', name: 'new' }, '(?:本年度?|当年|年内|全年)?新(?:收到?|受理|接收|接到|增)'],
  [{ kind: 'action', name: 'handled' }, '办理|处理'],
  [{ kind: 'action', name: 'answered' }, '办结|答复|回复|办复'],
  [{ kind: 'action', name: 'received' }, '收到|接到|接收|收悉|接受|收件'],
  // 受理 may mean what came in and what was dealt with.
  [{ kind: 'action', name: 'accepted' }, '受理'],
  [{ kind: 'action', name: 'issued' }, '制发|制定|出台'],
  [
    { kind: 'elsewhen', lasting: true },
    '近[两二三四五六七八九十几\\d]+年|(?<!今年|本年|年初|一年|20\\d\\d年度?)(?:以来|施行起|实施起)|历年|截[至止][^,;]{0,14},?[^,;]{0,4}累计|“?十[二三四五六]五”?(?:期间|时期)',
  ],
  [
    { kind: 'elsewhen' },
    '上一?年(?!度?(?:结转|转结))|去年|往年|历史|以来|同比|环比|较|比(?!例)|上半年|下半年|季度|\\d月份?(?!\\d)|曾经|单月|单日|[月日人]均|平均|最多|最高',
  ],
  // Everybody who may apply is no share of them.
  [{ kind: 'matter' }, '公民、(?:企业)?法人(?:和|或者?|及|以及|与|、)其[他它]组织'],
  [
    { kind: 'part' },
    '其中|分别|同一|单个|[\\u4e00-\\u9fff]某|疑难|复杂|典型|来自|[外本]省|[外本]地|自然人|个人|公民|法人|企业|网上|网络|互联网|线上|线下|上门|邮政|快递|邮递|邮箱|邮件|电子邮件|邮寄|信函|当面|现场|窗口|传真|书面|平台|系统|网站|有效|按期|按时|延期|逾期|超期|主动撤回|撤回|维持|纠正|撤销|驳回|胜诉|败诉|确认违法|尚未审结|未审结|审结|纠错|涉及|关于|领域',
  ],
  [{ kind: 'matter' }, '(?:政府|政务)?信息公开(?:工作)?|政务公开(?:工作)?'],
  [
    { kind: 'action', name: 'foreign' },
    '主动公开|公开|公示|审理|发布|更新|推送|召开|举办|培训|开展|组织|编发|印发|制作|报送|解读|回应|整改|审查|参加|抽查|增加|减少|增长|下降|上升|占|转发|点击|浏览|阅读|关注|收取|收费|签订|建立|设置|配备|征集|采纳|审核|废止|修改|清理|备案|保留|修订|失效',
  ],
  [{ kind: 'denial', bare: true }, '没有|无(?!法|障碍|论|须|需|偿|误|关)|零(?!星|散|距离|跑|报告)'],
  [
    { kind: 'subject', name: 'applications' },
    `申请(?!人|表|公开|渠道|流程|方式|办法|书|单位|条件|材料|量|率|行政|提起)${NO_CASE}`,
  ],
];

const WORDS: readonly Word[] = ENTRIES.map(([word]) => word);
/** One group an entry, in their order; the entries have no groups of their own. */
const PATTERN = new RegExp(ENTRIES.map(([, words]) => `(${words})`).join('|'), 'g');

/** A word of the lexicon in a text. `bareApplication` is 申请 alone, which only its surroundings make an application. */
export interface FoundWord {
  word: Word;
  text: string;
  start: number;
  end: number;
  bareApplication: boolean;
}

/** All words of the lexicon in a compacted text, in order; where several could begin at one place the earlier entry wins. */
export function findWords(text: string): FoundWord[] {
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
