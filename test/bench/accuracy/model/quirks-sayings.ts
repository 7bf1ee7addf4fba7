/** Counts, years and spans of time as clerks put them beside the report's own; every sentence is true to the tables. */
import { cases, count } from './context';
import type { Draft } from './make-report';
import type { Quirk } from './quirks';
import { addSentence, addToPreamble, type Saying, saying } from './sayings';

/** Where at least `least` applications came in. */
const asked =
  (least: number, words: (draft: Draft, fresh: number, pick: Parameters<Saying>[1]) => string | null): Saying =>
  (draft, rng) => {
    const fresh = count(draft, 'newReceived');
    return fresh >= least ? words(draft, fresh, rng) : null;
  };

const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);

const requests: Readonly<Record<string, Saying>> = {
  'with-carried': asked(1, (draft, fresh, rng) => {
    const carried = count(draft, 'carriedOver');
    const done = count(draft, 'resultTotal');
    const forward = count(draft, 'carriedForward');
    if (carried === 0) return null;
    return rng.pick([
      `全年共办理政府信息公开申请${fresh + carried}件（含上年结转${carried}件），办结${done}件，结转下年度${forward}件。`,
      `${draft.year - 1}年结转的${carried}件申请已于${draft.year}年2月办结。`,
      `本年度应办理政府信息公开申请${fresh + carried}件，其中新收${fresh}件，上年结转${carried}件。`,
      `新收申请${fresh}件，加上${draft.year - 1}年结转${carried}件，共需办理政府信息公开申请${fresh + carried}件。`,
    ]);
  }),
  'by-applicant': asked(2, (draft, fresh, rng) => {
    const people = count(draft, 'newReceived', 'naturalPerson');
    return rng.pick([
      `收到政府信息公开申请${fresh}件，同比下降12.5%，其中自然人申请${people}件，占${((100 * people) / fresh).toFixed(1)}%。`,
      `从申请主体看，自然人${people}件，法人或其他组织${fresh - people}件。`,
      `自然人提出政府信息公开申请${people}件，企业等组织提出${fresh - people}件。`,
    ]);
  }),
  'by-way': asked(3, (_draft, fresh, rng) => {
    const web = rng.int(1, fresh - 1);
    return rng.pick([
      `${fresh}件申请中，通过网上平台提交${web}件、信函提交${fresh - web}件。`,
      `其中通过在线平台收到申请${web}件，通过邮政快递收到申请${fresh - web}件。`,
      `线上收到政府信息公开申请${web}件，线下收到政府信息公开申请${fresh - web}件。`,
    ]);
  }),
  compared: asked(2, (draft, fresh, rng) =>
    rng.pick([
      `收到政府信息公开申请${fresh}件，比上年增加${rng.int(1, 9)}件，增长${rng.int(1, 90)}%。`,
      `政府信息公开申请量由${draft.year - 1}年的${fresh + rng.int(1, 20)}件下降到${fresh}件。`,
      `较去年的${fresh + rng.int(1, 20)}件有所减少，本年共收到依申请公开${fresh}件。`,
    ]),
  ),
  'papers-sent': asked(2, (_draft, fresh, rng) =>
    rng.pick([
      `共发出补正告知书${rng.int(1, 9)}份、延期答复告知书${rng.int(1, 9)}份、第三方意见征询函${rng.int(1, 9)}份。`,
      `对${rng.int(1, 9)}件疑难申请组织会商研判，全部按期答复。`,
      `${fresh}件申请全部在20个工作日内答复，其中延期答复${rng.int(1, fresh)}件。`,
      `邮寄送达答复书${rng.int(2, 9)}份。`,
    ]),
  ),
  'help-given': (_draft, rng) =>
    rng.pick([
      `全年接待现场咨询政府信息公开申请事宜${rng.int(11, 90)}人次。`,
      `指导下级单位办理政府信息公开申请${rng.int(21, 90)}件。`,
      `抽查各单位政府信息公开申请答复案卷${rng.int(21, 90)}份。`,
      `组织政府信息公开申请办理业务培训${rng.int(1, 9)}次，编印典型案例${rng.int(2, 20)}个。`,
      `审核各部门政府信息公开申请答复书${rng.int(21, 90)}件次。`,
      `向社会公布政府信息公开申请受理机构${rng.int(21, 60)}个。`,
    ]),
  'next-year-received': (draft, rng) => `${draft.year + 1}年1月收到的${rng.int(2, 9)}件申请不计入本年度统计。`,
};

const papers: Readonly<Record<string, Saying>> = {
  documents: (draft, rng) => {
    if (draft.form !== '2021') return null;
    const issued = draft.cells.get('disclosure|normativeDocuments|issued')?.truth ?? 0;
    return rng.pick([
      `梳理历年规范性文件${rng.int(40, 90)}件，公布继续有效文件目录。`,
      `对${rng.int(40, 90)}件行政规范性文件开展公平竞争审查。`,
      `全年制定行政规范性文件${issued}件，同步公开政策解读材料${issued}份。`,
      `公开行政处罚信息${rng.int(40, 900)}条、行政许可信息${rng.int(40, 900)}条。`,
      `集中公开现行有效规章、规范性文件${rng.int(400, 900)}件（含上级文件）。`,
    ]);
  },
  lists: (_draft, rng) => {
    const [a, b, c] = [rng.int(60, 300), rng.int(40, 200), rng.int(20, 90)] as [number, number, number];
    const all = sum([a, b, c]);
    return rng.pick([
      `主动公开信息${a + 12}条，其中门户网站发布${a}条、微信公众号发布${b}条（部分信息多平台同步发布）。`,
      `通过政务公开栏公开${c}条，较上年多12条；公众号推送${a}篇，阅读量3.2万次。`,
      `公开信息共计${all}条，涵盖政策文件、工作动态、财政预决算等12类。`,
      `发布各类信息${a + b}条，其中，原创${a}条，转载${b}条；涉及民生的${c}条。`,
      `发布解读稿件${c}篇，其中图解6篇、视频3个。`,
      `政府网站主动公开信息${Math.floor((all - 1) / 10) * 10}余条，其中概况类信息更新${a}条，政务动态信息更新${b}条，信息公开目录信息更新${c}条。`,
      `全年公开政府信息${all}条：公文类${a}条，动态类${b}条，其他${c}条，其中重点领域信息${b}条。`,
      `微信公众号发布信息${a}条，微博发布信息${b}条，两个平台粉丝共${rng.int(2, 9)}万人。`,
    ]);
  },
  cases: (draft, rng) => {
    const of = (key: string): number => cases(draft, 'reconsideration', key);
    if (of('total') === 0) return null;
    return rng.pick([
      `政府信息公开类行政复议${of('total')}件，维持${of('upheld')}件，纠正${of('corrected')}件。`,
      `因政府信息公开被申请行政复议${of('total')}件，已审结${of('total') - of('pending')}件。`,
      `被申请行政复议${of('total')}件，比上年${rng.pick(['增加', '减少'])}${rng.int(1, 9)}件。`,
    ]);
  },
};

const years: Readonly<Record<string, Saying>> = {
  checks: ({ year }, rng) =>
    rng.pick([
      `${year}年1月1日至6月30日，开展政务公开专项检查，整改问题${rng.int(2, 30)}个。`,
      `根据${year - 1}年度政府信息公开工作年度报告反馈意见，完善栏目${rng.int(2, 30)}个。`,
      `${year}年第四季度政务公开检查通报中，得分位列第${rng.int(2, 9)}。`,
      `按照《${year}—${year + 2}年政务公开工作三年行动方案》推进标准化建设。`,
      `${year - 1}年12月启动网站改版，${year}年5月上线试运行。`,
      `${year - 1}年度部门决算、${year + 1}年度部门预算按时公开，公开率100%。`,
      `完成${year - 3}—${year - 1}年归集政策文件的复查，更新${rng.int(2, 30)}条。`,
    ]),
};

/** Spans and dates around publication that are no 统计期限. */
const dates: Readonly<Record<string, Saying>> = {
  'public-notice': ({ year }, rng) =>
    rng.pick([
      `本报告公示时间为${year + 1}年1月20日至${year + 1}年2月20日。`,
      `公示期：${year + 1}年1月25日—2月2日。`,
      `本报告自${year + 1}年1月31日起在门户网站公布，公布期限至${year + 1}年12月31日。`,
      `本报告于${year + 1}年1月20日经局党组会议审议通过。`,
      `查阅时间为${year + 1}年1月1日至${year + 1}年12月31日工作日。`,
      `本报告的电子版可在网站下载（下载期限：${year + 1}年1月28日至${year + 2}年1月28日）。`,
      `（${year - 1}年度报告见本网站“政府信息公开年报”栏目）`,
      `监督电话受理时间：${year + 1}年1月1日至12月31日，上午8:30—12:00。`,
    ]),
};

export const sayingQuirks: readonly Quirk[] = [
  ...Object.entries({ ...requests, ...papers, ...years }).map(([id, words]) => saying(`say-${id}`, words, addSentence)),
  ...Object.entries(dates).map(([id, words]) => saying(`say-${id}`, words, addToPreamble)),
];
