import { someNumbers } from './base';
import { type RuleSpec, swapping } from './spec';

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
];
