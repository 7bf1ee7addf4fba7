/** The legal basis of a rule, where there is one. States which provision; never a quotation. */

import type { BodyKind, FormId, PageCheck, RuleId } from '../contract/page-check';
import { formById } from '../form/look-up';
import type { Language } from './types';

/** A provision that a finding rests on. */
export interface Basis {
  /** The act or notice, with its number: 《中华人民共和国政府信息公开条例》（2019年修订）. */
  name: string;
  /** The provision within it: 第四十九条. Empty where the act as a whole is meant. */
  article: string;
}

type Words = Record<Language, Basis>;

// Numbers and wording of the articles cited here were compared, in November 2026, with the full texts of the regulations of 2019 and of the
// Legislation Law as amended on 13 March 2023 in the public collection LawRefBook/Laws (行政法规/政府信息公开条例(2019-04-03).md,
// 宪法相关法/立法法(2023-03-13).md), 第四十九条 also with a government's copy (jxln.gov.cn), the tariff with xinhui.gov.cn's list of fees, and
// 第五十条第四项 with the text of 国办公开办函〔2021〕30号, which cites it. 立法法第九十一条、第九十三条 were 第八十条、第八十二条 before 2023.
const REGULATIONS = {
  zh: '《中华人民共和国政府信息公开条例》（2019年修订）',
  en: 'Regulations on the Disclosure of Government Information (政府信息公开条例, revised 2019)',
} as const;

const deadline: Words = {
  zh: {
    name: REGULATIONS.zh,
    article: '第四十九条',
  },
  en: {
    name: REGULATIONS.en,
    article: 'Article 49',
  },
};

const content: Words = {
  zh: { name: REGULATIONS.zh, article: '第五十条' },
  en: { name: REGULATIONS.en, article: 'Article 50' },
};

const problems: Words = {
  zh: {
    name: REGULATIONS.zh,
    article: '第五十条第四项',
  },
  en: {
    name: REGULATIONS.en,
    article: 'Article 50 (4)',
  },
};

const tariff: Words = {
  zh: {
    name: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
    article: '第四条、第五条',
  },
  en: {
    name: 'Measures on Information-Processing Fees (国办函〔2020〕109号)',
    article: 'Articles 4 and 5',
  },
};

const legislation: Words = {
  zh: {
    name: '《中华人民共和国立法法》（2023年修正）',
    article: '第九十一条、第九十三条',
  },
  en: {
    name: 'Legislation Law (立法法, amended 2023)',
    article: 'Articles 91 and 93',
  },
};

/** The notice that prescribes a form; `part` is the part of the form that matters. */
function notice(form: FormId, part: Record<Language, string>): Words {
  const { notice: number, noticeTitle } = formById(form);
  return {
    zh: { name: `${noticeTitle.zh}（${number}）`, article: part.zh },
    en: { name: `${noticeTitle.en} (${number})`, article: part.en },
  };
}

const NO_PART = { zh: '', en: '' };

/** What a finding is about, as far as its basis depends on it. */
interface About {
  /** The part of the report. */
  section?: number;
  bodyKind?: BodyKind;
}

type Source = Words | ((form: FormId, about: About) => Words | null) | null;

const format = (form: FormId): Words => notice(form, NO_PART);

const sources: Record<RuleId, Source> = {
  'row-total': format,
  'result-total': format,
  balance: (form) => notice(form, { zh: '第三部分表格', en: 'table of part 3' }),
  'case-total': format,
  // 条例第五十条 names what parts two to six say; 总体情况 is the form's own.
  'missing-section': (form, { section }) => (section === 1 ? format(form) : content),
  'missing-table': format,
  'picture-table': null,
  'missing-row': format,
  // The tables follow the wrong form; the basis is the notice of the other one.
  'wrong-form': (form) => format(form === '2021' ? '2019' : '2021'),
  'invalid-count': null,
  'not-a-number': null,
  'blank-cell': null,
  'placeholder-cell': null,
  'malformed-table': format,
  'altered-label': format,
  'section-order': null,
  'year-mismatch': null,
  'period-incomplete': null,
  'text-mismatch': null,
  'text-breakdown': null,
  'fee-statement': () => notice('2021', { zh: '“其他需要报告的事项”', en: '“Other matters to be reported”' }),
  'fee-tariff': tariff,
  'fee-unit': (form) => (form === '2021' ? notice('2021', { zh: '第二部分表格', en: 'table of part 2' }) : null),
  'regulation-authority': legislation,
  'stock-bound': null,
  'carry-bound': null,
  'overview-topics': (form) =>
    form === '2021' ? notice('2021', { zh: '“总体情况”', en: '“General situation”' }) : null,
  accountability: problems,
  'empty-section': problems,
  // The law names no day for townships and 街道办.
  'late-publication': (_, { bodyKind }) => (bodyKind === 'township' || bodyKind === 'office' ? null : deadline),
};

/** The legal basis of a rule, or null where it rests on none; `form` decides which notice (the one in force for null). */
export function basisOf(rule: RuleId, language: Language, form: FormId | null = null, about: About = {}): Basis | null {
  const source = sources[rule];
  const words =
    typeof source === 'function' ? source(form ?? (rule === 'wrong-form' ? '2019' : '2021'), about) : source;
  return words === null ? null : words[language];
}

/** The basis in one line: name and article; null where there is none. */
export function basisLine(
  rule: RuleId,
  language: Language,
  form: FormId | null = null,
  about: About = {},
): string | null {
  const basis = basisOf(rule, language, form, about);
  if (basis === null) return null;
  if (basis.article === '') return basis.name;
  return language === 'zh' ? `${basis.name}${basis.article}` : `${basis.name}, ${basis.article}`;
}

/** The basis of the finding with this index, in one line: of what it is about, and of the body that it concerns; null where there is none. */
export function findingBasis({ findings, report }: PageCheck, index: number, language: Language): string | null {
  const finding = findings[index];
  if (finding === undefined) return null;
  const [place] = finding.where;
  const section = place && 'section' in place ? { section: place.section } : {};
  return basisLine(finding.rule, language, report.form, { ...section, bodyKind: report.bodyKind });
}
