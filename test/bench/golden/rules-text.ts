import { someNumbers } from './base';
import { type RuleSpec, swapping } from './spec';

export const textRules: readonly RuleSpec[] = [
  {
    slug: 'text-mismatch',
    why: 'the text says 7 applications, the table 4',
    change: swapping(1, '申请4件', '申请7件'),
    findings: [{ rule: 'text-mismatch', level: 'review', at: 'text:7件', expected: 4, actual: 7 }],
  },
  {
    slug: 'text-mismatch-denied',
    why: 'the text says there were none, the table 4',
    change: swapping(1, '全年收到政府信息公开申请4件，均按期答复。', '全年未收到政府信息公开申请。'),
    findings: [{ rule: 'text-mismatch', level: 'error', at: 'text:未收到', expected: 4, actual: 0 }],
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
    slug: 'text-mismatch-stock',
    why: 'the text says 8 documents in force, the table 9',
    change: swapping(1, '2023年，我局主动公开', '2023年，我局制发规范性文件2件、废止0件、现行有效8件，主动公开'),
    findings: [{ rule: 'text-mismatch', level: 'review', at: 'text:现行有效8件' }],
  },
  {
    slug: 'text-mismatch-decisions',
    why: 'the text says 21 licences, the table 12',
    change: swapping(1, '2023年，我局主动公开', '2023年，我局办理行政许可21件、行政处罚4件，主动公开'),
    findings: [{ rule: 'text-mismatch', level: 'review', at: 'text:21件' }],
  },
  {
    slug: 'text-mismatch-stock-silent',
    why: 'what is published, cleared, forwarded or done by others is no count of this body',
    change: swapping(
      1,
      '2023年，我局主动公开',
      '2023年，我局公开行政许可信息320条，公示行政处罚决定41条，网站发布规范性文件6件，转发上级规范性文件17件，指导各镇制定规范性文件5件，主动公开',
    ),
  },
  {
    slug: 'text-mismatch-all-done',
    why: 'the text says that all are done, the table carries one into the next year',
    choice: { numbers: { ...someNumbers, 'granted/naturalPerson': 1, 'carriedForward/naturalPerson': 1 } },
    change: swapping(1, '均按期答复。', '所有申请均已办理完成。'),
    findings: [{ rule: 'text-mismatch', level: 'review', at: 'text:均已办理完成' }],
  },
  {
    slug: 'text-mismatch-all-due-silent',
    why: 'all that were due are done; one is not yet due',
    choice: { numbers: { ...someNumbers, 'granted/naturalPerson': 1, 'carriedForward/naturalPerson': 1 } },
    change: swapping(1, '均按期答复。', '均已按期办结，应办申请办结率100%。'),
  },
  {
    slug: 'text-mismatch-catalogue-silent',
    why: 'a catalogue sorts its documents by how they may be had',
    change: swapping(
      1,
      '2023年，我局主动公开',
      '信息公开目录中，依申请公开信息数59条，其中予以公开13条，不予公开46条。2023年，我局主动公开',
    ),
  },
  {
    slug: 'text-breakdown',
    why: '86 against 50 + 27 + 10',
    change: swapping(1, '通知公告26条', '通知公告27条'),
    findings: [{ rule: 'text-breakdown', level: 'review', at: 'text:86', expected: 87, actual: 86 }],
  },
  {
    slug: 'text-breakdown-silent',
    why: '其中 names one part of many',
    change: swapping(1, '86条，其中工作动态50条、通知公告26条、政策解读10条。', '86条，其中政策解读10条。'),
  },
  {
    slug: 'text-breakdown-claims',
    why: '分别为 claims the whole: 86 against 50 + 26 + 9',
    change: swapping(
      1,
      '其中工作动态50条、通知公告26条、政策解读10条',
      '分别为工作动态50条、通知公告26条、政策解读9条',
    ),
    findings: [{ rule: 'text-breakdown', level: 'review', at: 'text:86' }],
  },
  {
    slug: 'text-breakdown-brackets',
    why: 'parts in brackets refine the part before them, and the list goes on behind them',
    change: swapping(
      1,
      '其中工作动态50条、通知公告26条、政策解读10条',
      '其中工作动态50条（图片新闻20条、文字新闻30条）、“三公”经费等财政信息26条（预算14条、决算12条）、政策解读10条',
    ),
  },
  {
    slug: 'text-breakdown-partial',
    why: '其中 names nearly all: 86 against 50 + 26',
    change: swapping(1, '、政策解读10条', ''),
    findings: [{ rule: 'text-breakdown', level: 'hint', at: 'text:86' }],
  },
  {
    slug: 'text-share',
    why: '50 of 86 is 58.1 %, not 85.1 %',
    change: swapping(1, '其中工作动态50条、通知公告26条、政策解读10条', '其中工作动态50条，占85.1%'),
    findings: [{ rule: 'text-share', level: 'review', at: 'text:50条，占85.1%' }],
  },
  {
    slug: 'text-share-silent',
    why: '50 of 86 cut instead of rounded, a change against last year, and a share of a whole told elsewhere',
    change: swapping(
      1,
      '其中工作动态50条、通知公告26条、政策解读10条',
      '较上年增长12.5%，其中工作动态50条，占58.13%，占全县各部门总量的3%',
    ),
  },
  {
    slug: 'fee-statement',
    why: 'part six tells other things, and the template’s own words on fees are no statement',
    change: swapping(
      6,
      '本年度未收取信息处理费。',
      '本年度承办政协提案3件，均已按期办结。（收取信息处理费情况在此处报告。）',
    ),
    findings: [
      { rule: 'fee-statement', level: 'review', at: 'section:6' },
      { rule: 'template-text', level: 'review', at: 'text:在此处报告' },
    ],
  },
  {
    slug: 'fee-statement-none',
    why: 'part six is 无, which may mean the fee as well',
    change: swapping(6, '本年度未收取信息处理费。', '无。'),
    findings: [{ rule: 'fee-statement', level: 'hint', at: 'section:6' }],
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
    findings: [{ rule: 'fee-tariff', level: 'review', at: 'text:25元', actual: 25 }],
  },
  {
    slug: 'fee-tariff-case',
    why: '350 元 by the case is no multiple of 100',
    change: swapping(6, '本年度未收取信息处理费。', '本年度按件收取信息处理费350元。'),
    findings: [{ rule: 'fee-tariff', level: 'review', at: 'text:350元' }],
  },
  {
    slug: 'fee-tariff-silent',
    why: '130 元 is one',
    change: swapping(6, '本年度未收取信息处理费。', '依据国办函〔2020〕109号，本年度收取信息处理费130元。'),
  },
];
