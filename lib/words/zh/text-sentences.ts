/** Chinese sentences about years, dates and the running text. */

import type { FormId } from '../../contract/page-check';
import type { Term } from '../../contract/report';
import type { FactsByRule } from '../../rules/index';
import { dateParts, digits, summand } from '../formula';
import type { Sentences } from '../types';
import { cellName, quoted, quotedWords, sectionTitle } from './names';

const YEAR_SOURCES: Record<FactsByRule['year-mismatch']['source'], string> = {
  title: '标题',
  heading: '小标题',
  period: '统计期限',
  text: '正文',
};

const TOPICS: Record<FactsByRule['overview-topics']['missing'][number], string> = {
  disclosure: '主动公开',
  requests: '依申请公开',
  management: '政府信息管理',
  platform: '政府信息公开平台建设',
  supervision: '监督保障',
};

const ACCOUNTABILITY: Record<FactsByRule['accountability']['missing'][number], string> = {
  assessment: '工作考核',
  evaluation: '社会评议',
  accountability: '责任追究',
};

/** 2023-02-15 → 2023年2月15日; anything else as it is. */
function day(iso: string): string {
  const parts = dateParts(iso);
  return parts ? `${parts.year}年${parts.month}月${parts.day}日` : iso;
}

/** What the table has: one cell with its value, or several that the words count together. */
function tableText(terms: readonly Term[], form: FormId | null): string {
  if (terms.length < 2) return terms.map(({ at, value }) => `${cellName(at, form)}为 ${digits(value)}`).join('');
  const formula = terms.map(({ at, value }) => `${cellName(at, form)} ${summand(value)}`).join(' + ');
  return `${formula} = ${digits(terms.reduce((total, { value }) => total + value, 0))}`;
}

export const textSentences = {
  'year-mismatch': ({ source, quote, found, due, against }) => {
    const rest = against.map((other) => `${YEAR_SOURCES[other.source]}${quotedWords(other.quote)}`);
    const basis = rest.length > 0 ? `${rest.slice(0, 3).join('、')}所示的` : '本报告年度';
    return `${YEAR_SOURCES[source]}${quotedWords(quote)}所示年度为${found}年，与${basis}${due}年不一致。`;
  },
  'period-incomplete': ({ quote, from, to }) => {
    const lacking = [from === null ? '起始日期' : null, to === null ? '截止日期' : null].filter(
      (part) => part !== null,
    );
    const missing = lacking.length > 0 ? `，未写明${lacking.join('和')}` : '';
    return `统计期限${quotedWords(quote)}不是1月1日至12月31日的完整年度${missing}。`;
  },
  'text-mismatch': ({ kind, quote, stated, table }, form) => {
    const values = tableText(table, form);
    if (kind === 'denied') return `正文写明${quotedWords(quote)}，而表中${values}。`;
    return `正文${quotedWords(quote)}所写数量为 ${digits(stated)}，而表中${values}，两者不一致。`;
  },
  'text-breakdown': ({ quote, total, parts, sum, open }) => {
    const formula = parts.map(({ value }) => digits(value)).join(' + ');
    const sums = parts.length > 1 ? `${formula} = ${digits(sum)}` : `所列分项为 ${digits(sum)}`;
    const note = open ? '（所列可能不是全部）' : '';
    return `正文${quotedWords(quote)}：分项 ${sums}${note}，总数写为${quoted(total.quote.trim() || digits(total.value))}，两者不一致。`;
  },
  'fee-statement': () => '第六部分“其他需要报告的事项”未说明收取信息处理费的情况。',
  'fee-tariff': ({ quote, amount }) =>
    `正文${quotedWords(quote)}所写信息处理费 ${digits(amount)} 元不是 10 元的整数倍，与按件、按量收费标准不符。`,
  'overview-topics': ({ missing }) =>
    `第一部分“总体情况”未见${missing.map((topic) => TOPICS[topic]).join('、')}方面的内容。`,
  accountability: ({ missing }) =>
    `政府的年度报告未见${missing.map((part) => ACCOUNTABILITY[part]).join('、')}结果情况。`,
  'empty-section': ({ section, text }) =>
    text.trim() === ''
      ? `${sectionTitle(section)}没有内容。`
      : `${sectionTitle(section)}仅写${quotedWords(text)}，没有实质内容。`,
  'late-publication': ({ publishedOn, deadline }) => `页面所示发布日期为${day(publishedOn)}，晚于${day(deadline)}。`,
} satisfies Partial<Sentences>;
