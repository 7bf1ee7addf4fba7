/** English sentences about years, dates and the running text. */
import type { FormId } from '../../contract/page-check';
import type { Term } from '../../contract/report';
import type { FactsByRule } from '../../rules/index';
import { dateParts, digits, summand } from '../formula';
import type { Sentences } from '../types';
import { capital, cellName, listed, quoted, quotedWords, sectionTitle } from './names';

const YEAR_SOURCES: Record<FactsByRule['year-mismatch']['source'], string> = {
  title: 'title',
  heading: 'heading',
  period: 'reporting period',
  text: 'text',
};

const TOPICS: Record<FactsByRule['overview-topics']['missing'][number], string> = {
  disclosure: 'disclosure on own initiative (主动公开)',
  requests: 'disclosure on request (依申请公开)',
  management: 'management of government information (政府信息管理)',
  platform: 'platforms (平台建设)',
  supervision: 'supervision (监督保障)',
};

const ACCOUNTABILITY: Record<FactsByRule['accountability']['missing'][number], string> = {
  assessment: 'assessment (工作考核)',
  evaluation: 'public evaluation (社会评议)',
  accountability: 'accountability (责任追究)',
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** 2023-02-15 → 15 February 2023; anything else as it is. */
function day(iso: string): string {
  const parts = dateParts(iso);
  const month = parts ? MONTHS[parts.month - 1] : undefined;
  return parts && month ? `${parts.day} ${month} ${parts.year}` : iso;
}

/** What the table has: one cell with its value, or several that the words count together. */
function tableText(terms: readonly Term[], form: FormId | null): string {
  if (terms.length < 2) return terms.map(({ at, value }) => `${cellName(at, form)} is ${digits(value)}`).join('');
  const formula = terms.map(({ at, value }) => `${cellName(at, form)} ${summand(value)}`).join(' + ');
  return `${formula} = ${digits(terms.reduce((total, { value }) => total + value, 0))}`;
}

export const textSentences = {
  'year-mismatch': ({ source, quote, found, due, against }) => {
    const rest = against.slice(0, 3).map((other) => `the ${YEAR_SOURCES[other.source]} ${quotedWords(other.quote)}`);
    const basis = rest.length > 0 ? `by ${listed(rest, 3)} it is ${due}` : `the report is for ${due}`;
    return `The ${YEAR_SOURCES[source]} ${quotedWords(quote)} says ${found}, but ${basis}.`;
  },
  'period-incomplete': ({ quote, from, to }) => {
    const lacking = [from === null ? 'the first day' : null, to === null ? 'the last day' : null].filter(
      (part) => part !== null,
    );
    const missing = lacking.length > 0 ? `; it does not state ${lacking.join(' and ')}` : '';
    return `The reporting period ${quotedWords(quote)} is not the whole year from 1 January to 31 December${missing}.`;
  },
  'text-mismatch': ({ kind, quote, stated, table }, form) => {
    const values = tableText(table, form);
    if (kind === 'denied') return `The text says ${quotedWords(quote)}, but in the table ${values}.`;
    return `The text ${quotedWords(quote)} states ${digits(stated)}, but in the table ${values}.`;
  },
  'text-breakdown': ({ quote, total, parts, sum, open }) => {
    const formula = parts.map(({ value }) => digits(value)).join(' + ');
    const sums = parts.length > 1 ? `the parts are ${formula} = ${digits(sum)}` : `the part stated is ${digits(sum)}`;
    const note = open ? ' (the list may be incomplete)' : '';
    return `Text ${quotedWords(quote)}: ${sums}${note}, but the total says ${quoted(total.quote.trim() || digits(total.value))}.`;
  },
  'fee-statement': () =>
    'Part 6 (Other matters to be reported) says nothing of information-processing fees (信息处理费).',
  'fee-tariff': ({ quote, amount }) =>
    `The text ${quotedWords(quote)} gives information-processing fees of ${digits(amount)} yuan, which is no multiple of 10 yuan; the tariff allows nothing else.`,
  'overview-topics': ({ missing }) =>
    `Part 1 (General situation) says nothing of ${listed(
      missing.map((topic) => TOPICS[topic]),
      5,
    )}.`,
  accountability: ({ missing }) =>
    `The report of a government should give the results of ${listed(
      missing.map((part) => ACCOUNTABILITY[part]),
      3,
    )}; they were not found.`,
  'empty-section': ({ section, text }) =>
    text.trim() === ''
      ? `${capital(sectionTitle(section))} is empty.`
      : `${capital(sectionTitle(section))} says only ${quotedWords(text)}.`,
  'late-publication': ({ publishedOn, deadline }) =>
    `The page gives ${day(publishedOn)} as its date of publication, later than ${day(deadline)}.`,
} satisfies Partial<Sentences>;
