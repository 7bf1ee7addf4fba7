/** For each rule about words one page that fires it and one that stays silent near the border. */
import type { Draft } from '../accuracy/model/make-report';
import { someNumbers } from './base';
import type { RuleSpec } from './spec';

/** Replaces words wherever section `section` has them; fails where it has none. */
function swap(draft: Draft, section: number, from: string, to: string): void {
  const pieces = draft.text[section] ?? [];
  if (!pieces.some(({ text }) => text.includes(from))) throw new Error(`no ${from} in section ${section}`);
  draft.text[section] = pieces.map((piece) => ({ ...piece, text: piece.text.replace(from, to) }));
}

const swapping =
  (section: number, from: string, to: string) =>
  (draft: Draft): void =>
    swap(draft, section, from, to);

const county = {
  kind: 'government',
  name: '澄榆县人民政府',
  own: '我县',
  noun: '县',
  region: '澄榆县',
  makesRegulations: false,
} as const;
const town = {
  kind: 'township',
  name: '岚汀县枫渡镇人民政府',
  own: '我镇',
  noun: '镇',
  region: '岚汀县',
  makesRegulations: false,
} as const;
const street = {
  kind: 'office',
  name: '鹤屏区月牙街道办事处',
  own: '我街道',
  noun: '街道',
  region: '鹤屏区',
  makesRegulations: false,
} as const;
const NO_SUPERVISION = '明确分管领导，配备两名工作人员，做好监督保障。';
const SUPERVISION = '将政务公开纳入工作考核，接受社会评议，全年未发生责任追究情形。';

export const textRules: readonly RuleSpec[] = [
  {
    slug: 'text-mismatch',
    why: 'the text says 7 applications, the table 4',
    change: swapping(1, '申请4件', '申请7件'),
    findings: [{ rule: 'text-mismatch', level: 'review', at: 'text:7件' }],
  },
  {
    slug: 'text-mismatch-denied',
    why: 'the text says there were none, the table 4',
    change: swapping(1, '全年收到政府信息公开申请4件，均按期答复。', '全年未收到政府信息公开申请。'),
    findings: [{ rule: 'text-mismatch', level: 'error', at: 'text:未收到' }],
  },
  {
    slug: 'text-mismatch-silent',
    why: 'the headline count holds new and carried-over ones; hotline, proposals and licences are no applications',
    choice: { numbers: { ...someNumbers, 'carriedOver/naturalPerson': 2, 'granted/naturalPerson': 4 } },
    change: swapping(
      1,
      '全年收到政府信息公开申请4件，均按期答复。',
      '全年共办理政府信息公开申请6件（含上年结转2件），均按期答复。受理热线工单7600件、行政许可申请132件，承办政协提案5件，收到网民留言42条。',
    ),
  },
  {
    slug: 'text-breakdown',
    why: '86 against 50 + 27 + 10',
    change: swapping(1, '通知公告26条', '通知公告27条'),
    findings: [{ rule: 'text-breakdown', level: 'review', at: 'text:86' }],
  },
  {
    slug: 'text-breakdown-silent',
    why: '其中 names one part of many',
    change: swapping(1, '86条，其中工作动态50条、通知公告26条、政策解读10条。', '86条，其中政策解读10条。'),
  },
  {
    slug: 'fee-statement',
    why: 'part six is 无',
    change: swapping(6, '本年度未收取信息处理费。', '无。'),
    findings: [{ rule: 'fee-statement', level: 'review', at: 'section:6' }],
  },
  {
    slug: 'fee-statement-silent',
    why: '信息公开处理费 is said to be none',
    change: swapping(6, '本年度未收取信息处理费。', '本年度没有产生信息公开处理费。'),
  },
  {
    slug: 'fee-tariff',
    why: '25 元 is no multiple of 10',
    change: swapping(6, '本年度未收取信息处理费。', '本年度收取信息处理费25元。'),
    findings: [{ rule: 'fee-tariff', level: 'review', at: 'text:25元' }],
  },
  {
    slug: 'fee-tariff-silent',
    why: '130 元 is one',
    change: swapping(6, '本年度未收取信息处理费。', '依据国办函〔2020〕109号，本年度收取信息处理费130元。'),
  },
  {
    slug: 'overview-topics',
    why: 'no word of a platform',
    change: (draft) => {
      draft.text[1] = (draft.text[1] ?? [])
        .filter(({ text }) => !/平台|网站/.test(text))
        .map((piece) => ({ ...piece, text: piece.text.replace('（五）', '（四）') }));
    },
    findings: [{ rule: 'overview-topics', level: 'hint', at: 'section:1' }],
  },
  {
    slug: 'overview-topics-silent',
    why: 'the five topics in running text, without sub-headings',
    change: (draft) => {
      draft.text[1] = [
        {
          type: 'para',
          text: '2023年，我局主动公开政府信息86条。收到依申请公开4件。因政府信息公开被申请行政复议1件。规范政府信息管理，严格审核。加强平台建设，办好门户网站专栏。做好监督保障，纳入考核。',
        },
      ];
    },
  },
  {
    slug: 'accountability',
    why: 'a county government without assessment, evaluation and accountability',
    choice: { body: county },
    change: swapping(1, SUPERVISION, NO_SUPERVISION),
    findings: [{ rule: 'accountability', level: 'hint' }],
  },
  {
    slug: 'accountability-silent',
    why: 'a subdistrict office need not speak of it',
    choice: { body: street },
    change: swapping(1, SUPERVISION, NO_SUPERVISION),
  },
  {
    slug: 'empty-section',
    why: 'part five is 无',
    change: (draft) => {
      draft.text[5] = [{ type: 'para', text: '无。' }];
    },
    findings: [{ rule: 'empty-section', level: 'review', at: 'section:5' }],
  },
  {
    slug: 'empty-section-silent',
    why: 'part five has one short sentence',
    change: (draft) => {
      draft.text[5] = [{ type: 'para', text: '解读形式单一，今后将加以丰富。' }];
    },
  },
  {
    slug: 'late-publication',
    why: 'a department on 1 February',
    choice: { published: '2024-02-01' },
    findings: [{ rule: 'late-publication', level: 'review' }],
  },
  { slug: 'late-publication-silent', why: 'a department on 31 January', choice: { published: '2024-01-31' } },
  {
    slug: 'late-publication-government',
    why: 'a county government on 31 March',
    choice: { body: county, published: '2024-03-31' },
  },
  {
    slug: 'late-publication-township',
    why: 'a township in April',
    choice: { body: town, published: '2024-04-20' },
    findings: [{ rule: 'late-publication', level: 'hint' }],
  },
];
