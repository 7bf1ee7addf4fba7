/** For each rule about the report as a whole one page that fires it and one that stays silent near the border. */
import type { Draft } from '../accuracy/model/make-report';
import { county, type RuleSpec, street, swapping, town } from './spec';

const school = {
  kind: 'department',
  name: '岚汀县第一中学',
  own: '我校',
  noun: '校',
  region: '岚汀县',
  makesRegulations: false,
} as const;
const NO_SUPERVISION = '明确分管领导，配备两名工作人员，做好监督保障。';
const SUPERVISION = '将政务公开纳入工作考核，接受社会评议，全年未发生责任追究情形。';

/** Another title, on the page and on its tab. */
const titled =
  (title: string) =>
  (draft: Draft): void => {
    draft.title = { ...draft.title, lines: [title] };
    draft.chrome.documentTitle = title;
  };

/** Prints another heading over part `section`. */
const heading =
  (section: number, text: string) =>
  (draft: Draft): void => {
    draft.headings[section - 1] = text;
  };

/** All five topics, and nothing of anyone in particular. */
const GENERIC = [
  '单位高度重视政府信息公开工作，主动公开各类政府信息，及时回应社会关切，认真办理依申请公开，依法依规答复申请人。',
  '规范政府信息管理，严格保密审查；加强平台建设，办好门户网站专栏；做好监督保障，将有关工作纳入考核，组织业务培训。',
];

export const reportRules: readonly RuleSpec[] = [
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
    findings: [{ rule: 'late-publication', level: 'review', expected: '2024-01-31', actual: '2024-02-01' }],
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
    findings: [{ rule: 'late-publication', level: 'hint', actual: '2024-04-20' }],
  },
  {
    slug: 'late-publication-updated',
    why: 'published in time, and the page updated in February: the update stands first',
    change: (draft) => {
      draft.chrome.meta = '更新时间：2024-02-20 发布时间：2024-01-20';
    },
  },
  {
    slug: 'late-publication-school',
    why: 'a school in February: the law names no day for it',
    choice: { body: school, published: '2024-02-20' },
    bodyKind: 'unknown',
    findings: [{ rule: 'late-publication', level: 'hint' }],
  },
  {
    slug: 'empty-section-overview',
    why: 'part one holds a preamble alone',
    change: (draft) => {
      draft.text[1] = [
        { type: 'para', text: '根据《中华人民共和国政府信息公开条例》，现将我局2023年政府信息公开工作情况报告如下。' },
        { type: 'para', text: '本报告的电子版可在门户网站下载。' },
      ];
    },
    findings: [{ rule: 'empty-section', level: 'review', at: 'section:1' }],
  },
  {
    slug: 'altered-heading',
    why: '行政法复议 is no word',
    change: heading(4, '四、政府信息公开行政法复议、行政诉讼情况'),
    findings: [{ rule: 'altered-heading', level: 'review', at: 'section:4' }],
  },
  {
    slug: 'altered-heading-silent',
    why: 'other words, and words left out or added, are no slips',
    change: (draft) => {
      heading(2, '二、主动公开政府信息的情况')(draft);
      heading(3, '三、收到与处理政府信息公开申请情况')(draft);
      heading(4, '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况')(draft);
      heading(5, '五、存在的问题及改进措施')(draft);
      heading(6, '六、其它需要报告的事项')(draft);
    },
  },
  {
    slug: 'template-text',
    why: 'the template’s instruction was left above the text of part five',
    change: (draft) => {
      draft.text[5]?.unshift({ type: 'para', text: '（文字描述）' });
    },
    findings: [{ rule: 'template-text', level: 'review', at: 'text:文字描述' }],
  },
  {
    slug: 'template-text-silent',
    why: 'words of the template in a sentence of the report’s own',
    change: swapping(5, '解读形式不够丰富', '政策解读以文字描述为主，形式不够丰富'),
  },
  {
    slug: 'outdated-notice',
    why: 'a report for 2023 that rests on the notice of 2019, and on the regulations of 2007',
    change: (draft) => {
      draft.preamble.push(
        '本报告依据国办公开办函［2019］60号和《政府信息公开条例》（国务院令第492号）的要求，由局办公室编制。',
      );
    },
    findings: [
      { rule: 'outdated-notice', level: 'hint', at: 'text:60号' },
      { rule: 'outdated-notice', level: 'hint', at: 'text:492号' },
    ],
  },
  {
    slug: 'outdated-notice-silent',
    why: 'a report for 2020 rests on the notice of 2019',
    choice: { form: '2019', year: 2020 },
    change: (draft) => {
      draft.preamble.push('本报告依据国办公开办函〔2019〕60号和《政府信息公开条例》（国务院令第711号）编制。');
    },
  },
  {
    slug: 'generic-text',
    why: 'part one could stand in the report of anyone',
    change: (draft) => {
      draft.text[1] = GENERIC.map((text) => ({ type: 'para' as const, text }));
    },
    findings: [{ rule: 'generic-text', level: 'hint', at: 'section:1' }],
  },
  {
    slug: 'generic-text-silent',
    why: 'the same with the name of the place',
    change: (draft) => {
      draft.text[1] = [...GENERIC, '有关信息在岚汀县人民政府门户网站发布。'].map((text) => ({
        type: 'para' as const,
        text,
      }));
    },
  },
  {
    slug: 'no-improvement',
    why: 'part five names problems alone',
    change: (draft) => {
      draft.text[5] = [{ type: 'para', text: '一是解读形式不够丰富，图解、视频较少；二是业务培训不够经常。' }];
    },
    findings: [{ rule: 'no-improvement', level: 'hint', at: 'section:5' }],
  },
  {
    slug: 'no-improvement-silent',
    why: 'the improvements are told without the word',
    change: (draft) => {
      draft.text[5] = [
        { type: 'para', text: '解读形式不够丰富，业务培训不够经常。' },
        { type: 'para', text: '一是丰富解读形式，图解、视频并用；二是每季度组织一次培训。' },
      ];
    },
  },
  {
    slug: 'early-publication',
    why: 'dated in the year that it reports',
    choice: { published: '2023-12-20' },
    findings: [{ rule: 'early-publication', level: 'hint' }],
  },
  { slug: 'early-publication-silent', why: 'dated on New Year’s Day', choice: { published: '2024-01-01' } },
  {
    slug: 'report-name',
    why: 'a report on 政务公开 by its title, for whoever has switched the rule on',
    change: titled('岚汀县水利局2023年政务公开工作报告'),
    rulesOn: ['report-name'],
    findings: [{ rule: 'report-name', level: 'hint', at: 'title' }],
  },
  {
    slug: 'report-name-silent',
    why: 'the same without the rule, which is off until somebody wants it',
    change: titled('岚汀县水利局2023年政务公开工作报告'),
  },
];
