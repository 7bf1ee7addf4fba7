/** Odd but right sentences: other counts, other years, other bodies, other ways to write a date. None may raise a review. */
import { count, numeral } from './context';
import type { Draft } from './make-report';
import type { Quirk } from './quirks';
import { requestSentence } from './requests';

/** Puts a sentence at the end of section one. */
function add(draft: Draft, text: string): boolean {
  draft.text[1] = [...(draft.text[1] ?? []), { type: 'para', text }];
  return true;
}

/** The period in other words. */
function setPeriod(draft: Draft, words: string): boolean {
  if (!draft.period) return false;
  draft.preamble = draft.preamble.map((text) => (text === draft.period ? words : text));
  draft.period = words;
  return true;
}

/** 2023 as 二〇二三. */
const yearSigns = (year: number, zero: string): string =>
  [...String(year)].map((digit) => (digit === '0' ? zero : numeral(Number(digit)))).join('');

/** 23 as 二十三. */
function dayNumeral(day: number): string {
  const tens = Math.floor(day / 10);
  return `${tens > 1 ? numeral(tens) : ''}${tens > 0 ? '十' : ''}${day % 10 > 0 ? numeral(day % 10) : ''}`;
}

export const wordQuirks: readonly Quirk[] = [
  {
    id: 'last-report-published',
    apply: (draft, rng) => {
      const { year, body } = draft;
      return add(
        draft,
        rng.pick([
          `按时编制并发布${year - 1}年度政府信息公开工作年度报告。`,
          `${year}年1月，${body.own}在政府网站公布了${body.name}${year - 1}年政府信息公开工作年度报告。`,
          `对照${year - 1}年政府信息公开年度报告中存在的问题，逐项整改。`,
          `统一规范${year - 2}年至${year - 1}年政府信息公开工作年度报告的发布格式。`,
        ]),
      );
    },
  },
  {
    id: 'last-years-disclosure',
    apply: (draft, rng) =>
      add(
        draft,
        `${draft.year}年主动公开信息较${draft.year - 1}年的${rng.int(100, 300)}条增长${rng.int(2, 30)}%，${draft.year - 1}年、${draft.year - 2}年分别公开${rng.int(50, 300)}条、${rng.int(50, 300)}条。`,
      ),
  },
  {
    id: 'whole-county',
    apply: (draft, rng) => {
      const fresh = count(draft, 'newReceived');
      if (draft.body.kind !== 'government' || fresh === 0) return false;
      return add(
        draft,
        `全${draft.body.noun}各部门、各乡镇（街道）共收到政府信息公开申请${fresh + rng.int(20, 400)}件，其中${draft.body.name}收到${fresh}件。`,
      );
    },
  },
  {
    id: 'half-years',
    apply: (draft, rng) => {
      const fresh = count(draft, 'newReceived');
      if (fresh < 2) return false;
      const first = rng.int(1, fresh - 1);
      return add(draft, `从时间分布看，上半年收到政府信息公开申请${first}件，下半年收到${fresh - first}件。`);
    },
  },
  {
    id: 'accepted-of-received',
    apply: (draft, rng) => {
      const fresh = count(draft, 'newReceived');
      if (fresh < 3) return false;
      const no = rng.int(1, fresh - 1);
      return add(draft, `收到的${fresh}件申请中，涉及征地拆迁类${no}件，其他类${fresh - no}件。`);
    },
  },
  {
    id: 'other-papers-received',
    apply: (draft, rng) =>
      add(
        draft,
        rng.pick([
          `全年收到申请人补正材料${rng.int(2, 9)}份，收到第三方意见书${rng.int(1, 4)}份。`,
          `收到上级转来的政务公开考核反馈问题${rng.int(2, 19)}条，均已整改。`,
          `全年依申请公开工作接受电话咨询${rng.int(3, 90)}人次。`,
          `协助县政府办公室答复政府信息公开申请${rng.int(2, 9)}件。`,
          `依申请公开平台访问量${rng.int(900, 9000)}次。`,
        ]),
      ),
  },
  {
    id: 'suits-by-instance',
    apply: (draft, rng) =>
      add(
        draft,
        `全年出庭应诉${rng.int(2, 30)}次，办理行政处罚类行政复议案件${rng.int(30, 90)}件、其他行政诉讼案件${rng.int(30, 90)}件，行政机关负责人出庭应诉率100%。`,
      ),
  },
  {
    id: 'chinese-date',
    apply: (draft, rng) => {
      const [year, month, day] = draft.publishedOn.split('-').map(Number) as [number, number, number];
      draft.signature = [
        draft.body.name,
        `${yearSigns(year, rng.pick(['〇', '○', '零']))}年${dayNumeral(month)}月${dayNumeral(day)}日`,
      ];
      return true;
    },
  },
  {
    id: 'chinese-year-in-title',
    apply: (draft, rng) => {
      if (!draft.title.hasYear || !draft.period) return false;
      const zero = rng.pick(['〇', '○', '零']);
      draft.title = {
        ...draft.title,
        lines: draft.title.lines.map((line) => line.replace(String(draft.year), yearSigns(draft.year, zero))),
      };
      return true;
    },
  },
  {
    id: 'period-forms',
    apply: (draft, rng) => {
      const y = draft.year;
      return setPeriod(
        draft,
        rng.pick([
          `本报告所列数据的统计期限为${y}年1月1日零时至${y}年12月31日24时。`,
          `统计时限：${y}.1.1-${y}.12.31。`,
          `报告数据统计期限为${y}年度（1月1日至12月31日）。`,
          `所列数据统计期限为${y}年1月1日起至12月31日，部分数据较${y - 1}年同期作了比较。`,
          `数据统计时间段：${y}年1月1日～${y}年12月31日。`,
          `本报告所列数据的统计期限自${y}年 1 月 1 日起， 至 12 月 31 日止。`,
          `统计期限：自${y}年元月1日至${y}年12月31日。`,
        ]),
      );
    },
  },
  {
    id: 'text-in-section-three',
    apply: (draft, rng) => {
      draft.text[3] = [{ type: 'para', text: requestSentence({ ...draft, rng }) }];
      return true;
    },
  },
  {
    id: 'year-sign-gone',
    apply: (draft, rng) =>
      add(
        draft,
        rng.pick([
          `${draft.year},是落实“十四五”规划的重要一年。`,
          `${draft.year}依托门户网站做好公开。`,
          `${draft.year}度，各项工作有序开展。`,
        ]),
      ),
  },
  {
    id: 'next-year-promises',
    apply: (draft, rng) => {
      draft.text[5] = [
        ...(draft.text[5] ?? []),
        {
          type: 'para',
          text: `${draft.year + 1}年计划主动公开政府信息${rng.int(100, 400)}条以上，力争政府信息公开申请按期答复率保持100%。`,
        },
      ];
      return true;
    },
  },
  {
    id: 'other-fee-words',
    allowed: ['fee-statement'],
    apply: (draft) => {
      if (draft.form !== '2021') return false;
      draft.text[6] = [{ type: 'para', text: '收费及减免情况：无。' }];
      return true;
    },
  },
  {
    id: 'fee-with-more',
    apply: (draft, rng) => {
      if (draft.form !== '2021') return false;
      const y = draft.year;
      draft.text[6] = [
        {
          type: 'para',
          text: rng.pick([
            `（一）${y}年，按规定的按件、按量收费标准，共收取信息处理费0元。`,
            `1.本机关${y}年度未产生信息处理费，也未向申请人发出收费通知。`,
            `一是信息处理费收取情况。本年度未向申请人收取信息处理费。`,
          ]),
        },
        {
          type: 'para',
          text: `（二）${y}年办理人大代表建议${rng.int(2, 40)}件、政协提案${rng.int(2, 40)}件，办理结果公开率100%。`,
        },
        { type: 'para', text: `（三）推进“互联网+政务服务”，网上办结${rng.int(1000, 9000)}件。` },
      ];
      return true;
    },
  },
  {
    id: 'long-paragraph',
    apply: (draft) => {
      draft.text[1] = [
        {
          type: 'para',
          text: (draft.text[1] ?? []).map(({ text }) => (/[。；]$/.test(text) ? text : `${text}。`)).join(''),
        },
      ];
      return true;
    },
  },
  {
    id: 'accumulated',
    apply: (draft, rng) =>
      add(
        draft,
        `截至${draft.year}年底，累计主动公开政府信息${rng.int(1000, 9000)}条，其中${draft.year}年公开${rng.int(50, 300)}条。`,
      ),
  },
];
