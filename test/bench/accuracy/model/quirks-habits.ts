/** More of what clerks say around their counts: rates, comparisons, jobs done, dates of drawing up; every sentence is true to the tables. */
import { cases, count } from './context';
import type { Draft } from './make-report';
import type { Quirk } from './quirks';
import { addSentence, addToPreamble, type Saying, saying } from './sayings';

type Pick = Parameters<Saying>[1];

/** Where so many applications came in. */
const asked =
  (least: number, words: (draft: Draft, fresh: number, rng: Pick) => string): Saying =>
  (draft, rng) => {
    const fresh = count(draft, 'newReceived');
    return fresh >= least ? words(draft, fresh, rng) : null;
  };

const allCases = (draft: Draft): number =>
  cases(draft, 'reconsideration') + cases(draft, 'litigationDirect') + cases(draft, 'litigationAfterReconsideration');

const requests: Readonly<Record<string, Saying>> = {
  told: asked(2, (draft, fresh, rng) => {
    const { year: y } = draft;
    const one = rng.int(1, fresh - 1);
    return rng.pick([
      `今年共收到依申请公开${fresh}件，比去年同期的${fresh + 3}件减少了3件。`,
      `平均办理时长由${y - 1}年的15个工作日缩短至8个工作日，${fresh}件申请无一逾期。`,
      `收到的申请中，${one}件属于本机关职责范围，${fresh - one}件不属于本机关负责公开，已告知申请人。`,
      `${fresh}件申请涉及${fresh}名申请人，其中一名申请人提交了${one}件。`,
      `通过“互联网+政务服务”平台受理事项${rng.int(2000, 9000)}件，收到政府信息公开申请${fresh}件。`,
      `${y}年1至12月，累计收到政府信息公开申请${fresh}件。`,
      `全年依申请公开办件量${fresh}件（不含咨询类${rng.int(3, 60)}件）。`,
      `收到政府信息公开申请${fresh}件，其中要求公开征地信息${one}件。`,
      `${y - 1}年度收到申请${rng.int(1, 60)}件，${y}年度收到申请${fresh}件。`,
      `单月最多收到政府信息公开申请${one}件。`,
      `政府信息公开申请数量前三位的领域分别为征地拆迁${one}件、财政资金${fresh - one}件、其他0件。`,
      `共收到政府信息公开申请${fresh}件次，涉及事项${fresh + one}项。`,
    ]);
  }),
  jobs: (_draft, rng) =>
    rng.pick([
      `召开依申请公开工作推进会${rng.int(1, 9)}次，研究重点申请${rng.int(11, 40)}件。`,
      `依申请公开栏目发布常见问题${rng.int(11, 40)}条、典型案例${rng.int(11, 40)}个。`,
      `印制政府信息公开申请表${rng.int(100, 900)}份，放置于办事大厅。`,
      `修订政府信息公开申请答复文书模板${rng.int(11, 40)}个。`,
      `对${rng.int(11, 40)}个部门的依申请公开办理情况进行检查，发现问题${rng.int(11, 40)}个。`,
      `依申请公开受理窗口接待群众${rng.int(100, 900)}人次，接听电话${rng.int(100, 900)}次。`,
      `人工智能客服解答政府信息公开申请类问题${rng.int(100, 900)}次。`,
    ]),
  zero: (draft, rng) =>
    count(draft, 'newReceived') + count(draft, 'carriedOver') + allCases(draft) > 0
      ? null
      : rng.pick([
          `设立依申请公开受理点${rng.int(2, 12)}个，全年申请量为零。`,
          '本年度未产生依申请公开。',
          '截止到12月31日，我单位依申请公开数为0，已办结数为0。',
          '暂未收到群众申请公开信息的诉求。',
          '无申请、无投诉、无复议、无诉讼。',
          '依申请公开工作平稳有序，零申请、零投诉、零复议、零诉讼。',
          '未收到政府信息公开申请，各渠道畅通。',
        ]),
};

const others: Readonly<Record<string, Saying>> = {
  cases: (draft, rng) => {
    const own = cases(draft, 'reconsideration');
    return rng.pick([
      '政府信息公开行政复议维持率100%，行政诉讼胜诉率100%。',
      `收到法院裁判文书${rng.int(21, 40)}份。`,
      `政府信息公开行政复议案件数量较上年下降${rng.int(2, 60)}%。`,
      `${draft.year - 1}年未审结的${rng.int(1, 5)}件行政诉讼案件已于本年度审结。`,
      `参加行政复议、行政诉讼业务培训${rng.int(1, 5)}次。`,
      `因不服政府信息公开答复申请行政复议${own}件。`,
      `聘请法律顾问参与办理行政复议、行政诉讼案件，审核文书${rng.int(21, 60)}份。`,
      `行政机关负责人出庭应诉${rng.int(21, 60)}人次，出庭率100%。`,
    ]);
  },
  lists: (_draft, rng) => {
    const [a, b, c] = [rng.int(100, 300), rng.int(40, 99), rng.int(20, 39)] as [number, number, number];
    const all = a + b + c;
    const share = (value: number): string => `${((100 * value) / all).toFixed(1)}%`;
    return rng.pick([
      `全年公开各类信息${all}条，同比增长${rng.int(2, 60)}%，其中：政策文件类${a}条，占${share(a)}；动态类${b}条，占${share(b)}；其他类${c}条。`,
      `公开行政执法信息${a}条，双随机检查信息${b}条，合计${a + b}条。`,
      `发布信息${a + b}条（图文${a}条、视频${b}条），转发上级信息${c}条。`,
      `政务新媒体发布${a + b}条次，其中微信${a}条次，抖音${b}条次，粉丝增加${c}人。`,
      `主动公开政府信息${all}条，其中通过政府网站公开${all}条、公众号公开${b}条。`,
      `全年更新栏目${c}个，发布稿件${a}篇，被上级采用${b}篇，其中省级${c}篇。`,
      `公开财政预决算信息${b}条，涉及预算单位${c}家，公开率100%。`,
      `共召开新闻发布会2场，发布政策解读${b}篇，其中部门负责人解读${c}篇、专家解读${b - c}篇。`,
    ]);
  },
  years: ({ year: y }, rng) =>
    rng.pick([
      `${y}年政务公开工作要点明确的${rng.int(12, 40)}项任务全部完成。`,
      `“十四五”以来（2021年至今），累计公开信息${rng.int(2000, 9000)}条。`,
      `机构改革后，承接原文化局${y - 1}年结转的公开事项${rng.int(1, 9)}项。`,
      `公开${y - 1}年度环境质量公报、${y - 1}年国民经济和社会发展统计公报各1份。`,
      `将${y}年度部门整体支出绩效目标、${y - 1}年度绩效自评结果向社会公开。`,
      `参照${y - 2}年、${y - 1}年做法，继续开展“政府开放日”活动${rng.int(1, 6)}次。`,
    ]),
};

/** Dates of drawing up, and what the numbers stand on. */
const dates: Saying = ({ year: y, body }, rng) =>
  rng.pick([
    `本年报所涉数据来源于${y}年度政务公开工作台账。`,
    `本报告编制时间为${y + 1}年1月。`,
    `本报告由${body.name}于${y + 1}年1月1日至1月15日编制完成。`,
    `${y + 1}年1月1日以后办结的事项计入下年度。`,
    `欢迎社会各界于${y + 1}年2月28日前提出意见建议。`,
    `本报告每年编制一次，上一年度报告已于${y}年1月20日公布。`,
  ]);

export const habitQuirks: readonly Quirk[] = [
  ...Object.entries(requests).map(([id, words]) => saying(`habit-requests-${id}`, words, addSentence)),
  ...Object.entries(others).map(([id, words]) => saying(`habit-${id}`, words, addSentence)),
  saying('habit-dates', dates, addToPreamble),
];
