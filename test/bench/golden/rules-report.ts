/** For each rule about the report as a whole one page that fires it and one that stays silent near the border. */
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
];
