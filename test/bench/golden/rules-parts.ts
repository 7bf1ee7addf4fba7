/** For each rule about parts, years and periods one page that fires it and one that stays silent near the border. */
import type { Draft } from '../accuracy/model/make-report';
import { someNumbers } from './base';
import type { RuleSpec } from './spec';

/** Other words for the period; both the sentence and its copy in the preamble. */
const period =
  (words: string) =>
  (draft: Draft): void => {
    draft.preamble = draft.preamble.map((text) => (text === draft.period ? words : text));
    draft.period = words;
  };

export const partRules: readonly RuleSpec[] = [
  {
    slug: 'missing-section',
    why: 'part five is not there',
    change: (draft) => void draft.without.add(5),
    findings: [{ rule: 'missing-section', level: 'error', at: 'section:5' }],
  },
  {
    slug: 'missing-section-silent',
    why: 'part five under another name, part two without its heading but with its table',
    change: (draft) => {
      draft.headings[4] = '五、政府信息公开工作中的问题与下一步改进打算';
      draft.headings[0] = '一、政府信息公开工作的基本概况';
    },
  },
  {
    slug: 'missing-table',
    why: 'part four says only that there were no cases',
    choice: { numbers: { ...someNumbers, 'reconsideration.upheld': 0 } },
    change: (draft) => {
      for (const [id, { at }] of [...draft.cells]) if (at.table === 'cases') draft.cells.delete(id);
      delete draft.tables.cases;
      draft.text[4] = [{ type: 'para', text: '本年度未发生行政复议和行政诉讼。' }];
    },
    findings: [{ rule: 'missing-table', level: 'error', at: 'section:4' }],
  },
  {
    slug: 'missing-table-silent',
    why: 'table three in two parts whose second has lost its labels',
    layout: 'split-cut',
  },
  {
    slug: 'picture-table',
    why: 'a picture stands for table three',
    change: (draft) => {
      for (const [id, { at }] of [...draft.cells]) if (at.table === 'applications') draft.cells.delete(id);
      draft.tables.applications = { picture: '1705995746322.jpg' };
    },
    findings: [{ rule: 'picture-table', level: 'review', at: 'section:3' }],
  },
  {
    slug: 'picture-table-silent',
    why: 'a photograph beside the text, all tables are tables',
    change: (draft) => void draft.text[5]?.push({ type: 'para', text: '（图为培训现场）' }),
    layout: 'th',
  },
  {
    slug: 'section-order',
    why: 'part four is numbered 三、 again',
    change: (draft) => {
      draft.headings[3] = '三、政府信息公开行政复议、行政诉讼情况';
    },
    findings: [{ rule: 'section-order', level: 'review', at: 'section:4' }],
  },
  { slug: 'section-order-silent', why: 'headings without numbers are in order', layout: 'no-numbers' },
  {
    slug: 'year-mismatch',
    why: 'the period is last year’s; title, name and sentences say 2023',
    change: period('所列数据的统计期限为2022年1月1日至2022年12月31日。'),
    findings: [{ rule: 'year-mismatch', level: 'error', at: 'text:2022年', expected: 2023, actual: 2022 }],
  },
  {
    slug: 'year-mismatch-title',
    why: 'the title says 2022; period, name and sentences say 2023',
    change: (draft) => {
      draft.title = { lines: ['岚汀县水利局2022年政府信息公开工作年度报告'], hasYear: true };
      draft.chrome.documentTitle = '政府信息公开年报';
    },
    findings: [{ rule: 'year-mismatch', level: 'error', at: 'title', expected: 2023, actual: 2022 }],
  },
  {
    slug: 'year-mismatch-silent',
    why: 'other years everywhere, all of them right',
    change: (draft) => {
      draft.preamble.push(
        '联系邮箱：xxgk2021@example.cn，电话：0999-2022110。国办公开办函〔2021〕30号、国办函〔2020〕109号。',
      );
      draft.text[1]?.push(
        {
          type: 'para',
          text: '自2008年以来，按2019年修订的条例公开2022年度部门决算，较2022年增加12条。落实“十四五”（2021—2025年）规划。',
        },
        { type: 'para', text: '2022年收到政府信息公开申请9件，2023年收到4件。' },
      );
      draft.chrome.sidebar = [2020, 2021, 2022, 2023].map((year) => `岚汀县水利局${year}年政府信息公开工作年度报告`);
      draft.chrome.metadata = [
        ['索 引 号', '00248984X/2024-00227'],
        ['文 号', '岚水〔2024〕1号'],
      ];
    },
  },
  {
    slug: 'period-incomplete',
    why: 'the period ends on 30 November',
    change: period('所列数据的统计期限为2023年1月1日至2023年11月30日。'),
    findings: [{ rule: 'period-incomplete', level: 'review', at: 'text:11月30日' }],
  },
  {
    slug: 'period-incomplete-silent',
    why: 'the second year left out, dashes for 至',
    change: period('本报告数据统计时限：2023年1月1日——12月31日。'),
  },
];
