/** From paragraphs to statements: sentence → words and numbers in order → what each number counts. */
import type { Paragraph } from '../contract/report';
import { compactOf, quote } from '../text/normalise';
import type { Examples } from '../text/pattern';
import { findQuantities, type Quantity, quantitiesOf } from '../text/quantities';
import { clauseStarts, type Piece, sentencesOf } from '../text/sentences';
import { mayClaimCompletion, readCompletion } from './completion';
import { readDenials } from './denials';
import { knownWordsIn } from './lexicon';
import { countsMore } from './scope';
import type { LocalStatement, Statement } from './statement';
import { isMeant, type Surroundings } from './surroundings';
import { Times } from './times';
import { Walk } from './walk';

/** A paragraph, or its heading, that is about applications. */
const ABOUT_APPLICATIONS = /依申请|公开[^,。]{0,8}申请/;
export const ABOUT_APPLICATIONS_EXAMPLES: Examples = {
  pattern: ABOUT_APPLICATIONS,
  means: ['依申请公开情况', '政府信息公开申请办理'],
  not: ['行政许可申请', '主动公开情况。受理申请'],
};
/** Characters without one of which a sentence denies nothing. */
const MAY_DENY = /[未没无零]|(?<![\d.])0(?![\d.])/;
export const MAY_DENY_EXAMPLES: Examples = {
  pattern: MAY_DENY,
  means: ['未收到申请', '没有发生', '无', '零报告'],
  not: ['收到申请', '依法公开'],
};
/** A sentence that is about the disclosure of information. */
const ABOUT_DISCLOSURE = /信息公开|依申请公开|政务公开/;
export const ABOUT_DISCLOSURE_EXAMPLES: Examples = {
  pattern: ABOUT_DISCLOSURE,
  means: ['因政府信息公开被申请行政复议', '依申请公开工作', '政务公开'],
  not: ['办理行政复议案件3件', '信息化建设'],
};
/** A paragraph that begins with a number of its own starts a new matter, whatever the line above it says. */
const OWN_NUMBER = /^(?:[(]?[一二三四五六七八九十\d]{1,2}[)、.]|[一二三四五六]是)/;
export const OWN_NUMBER_EXAMPLES: Examples = {
  pattern: OWN_NUMBER,
  means: ['(三)政府信息管理。', '3.平台建设', '二是加强'],
  not: ['2023年', '一年来', '全年'],
};
/** The heading that a paragraph begins with, or words before a colon. */
const LABEL =
  /^(?:[(]?[一二三四五六七八九十\d]{1,2}[)、.])[^,;:]{2,24}[。:]|^(?!予以|部分|不予|同意|其中)[^,;。:\d]{2,16}:/;
export const LABEL_EXAMPLES: Examples = {
  pattern: LABEL,
  means: ['(二)依申请公开。', '依申请公开情况:2023年', '3.监督保障:'],
  not: ['收到申请3件,其中:', '2023年收到申请:', '予以公开:18件'],
};
/** A label above results goes on with what was spoken of: 答复结果为：予以公开5件. */
const OF_RESULTS =
  /^(?:政府信息公开|依申请公开|申请|其|按|的)*(?:答复|办理|处理)(?:结果|情况|类型)(?:分|为|是|如下|看|来看)*[:。]/;
export const OF_RESULTS_EXAMPLES: Examples = {
  pattern: OF_RESULTS,
  means: ['答复结果为:', '申请办理情况:', '按处理类型分:'],
  not: ['建议提案办理:', '政府信息管理情况:', '行政许可事项办理情况:'],
};
/** A catalogue that sorts documents: 主动公开类320条, 依申请公开信息数59条. */
const SORTS_DOCUMENTS =
  /(?:依申请公开|主动公开)(?:政府)?信息数|(?:依申请|主动)公开(?:类|目录)|公开属性|信息公开目录|主动公开(?:的|政府|信息)*[\d,]+[件条篇][,、;]依申请公开/;
export const SORTS_DOCUMENTS_EXAMPLES: Examples = {
  pattern: SORTS_DOCUMENTS,
  means: ['依申请公开信息数59条', '主动公开类320条', '公开属性为依申请公开', '主动公开90件、依申请公开20件'],
  not: ['依申请公开申请数59件', '主动公开政府信息320条,收到依申请公开2件', '依申请公开情况'],
};
/** A heading above the cases about disclosure. */
const HEADS_CASES = /信息公开.{0,12}(?:复议|诉讼)/;
export const HEADS_CASES_EXAMPLES: Examples = {
  pattern: HEADS_CASES,
  means: ['政府信息公开行政复议、行政诉讼情况', '因政府信息公开工作被申请行政复议'],
  not: ['行政复议工作情况', '政府信息公开申请情况'],
};
/** Brackets that name the ways of applying and no number: 申请(含网络、信件)38件. */
const ASIDES = /\((?:含|包括|包含)[^()\d]*\)/g;
export const ASIDES_EXAMPLES: Examples = {
  pattern: ASIDES,
  means: ['申请(含网络、信件)38件', '(包括当面申请)'],
  not: ['(含上年结转2件)', '(网上)'],
};

/**
 * The statements of the running text about this report's year, read sentence by sentence as they are asked for. Sections five and
 * six look back and ahead, so they state nothing.
 */
export function* readStatements(paragraphs: Iterable<Paragraph>, year: number | null): Generator<Statement> {
  let heading = '';
  for (const paragraph of paragraphs) {
    if (paragraph.section > 4) continue;
    const line = compactOf(paragraph);
    const sentences = sentencesOf(line);
    const topicAt = topicsOf(
      sentences,
      ABOUT_APPLICATIONS.test(heading) && !OWN_NUMBER.test(line.text) ? 'applications' : null,
    );
    const requests = paragraph.section === 3 || ABOUT_APPLICATIONS.test(heading + line.text);
    const headsCases = HEADS_CASES.test(heading);
    // A short line without a full stop heads the paragraphs behind it.
    if (line.text.length <= 30) heading = line.text;
    for (const [index, sentence] of sentences.entries()) {
      const around: Surroundings = {
        requests,
        cases: paragraph.section === 4,
        headsCases,
        get topic() {
          return topicAt(index);
        },
        year,
      };
      for (const { start, end, ...statement } of readSentence(sentence.text, around, quantitiesOf(sentence)))
        yield {
          ...statement,
          quote: quote(paragraph.text, line, sentence.start + start, sentence.start + end),
          ref: paragraph.ref,
          section: paragraph.section,
        };
    }
  }
}

/** See `Surroundings.topic`. */
type Topic = NonNullable<Surroundings['topic']> | null;

/**
 * What each sentence of a paragraph goes on about: the heading that it begins with, or what was named last before it. Most sentences name
 * what they count: it is worked out only where one is asked for.
 * @param first what the paragraph's first sentence goes on about
 */
function topicsOf(sentences: readonly Piece[], first: Topic): (index: number) => Topic {
  const known = new Map<number, Topic>();
  return (index) => {
    for (let at = index; ; at -= 1) {
      const topic = known.has(at) ? known.get(at) : topicBegun(sentences, at, first);
      if (topic === undefined) continue;
      for (let later = at; later <= index; later += 1) known.set(later, topic);
      return topic;
    }
  };
}

/** What the sentence goes on about by its own heading or by the sentence before it; undefined where both leave it as it was. */
function topicBegun(sentences: readonly Piece[], at: number, first: Topic): Topic | undefined {
  const label = LABEL.exec(sentences[at]?.text ?? '')?.[0];
  if (label !== undefined && !OF_RESULTS.test(label)) return ABOUT_APPLICATIONS.test(label) ? 'applications' : null;
  return at === 0 ? first : topicNamed(sentences[at - 1]?.text ?? '');
}

/** The subject named last in a sentence; undefined where it names none. */
function topicNamed(sentence: string): Topic | undefined {
  const last = knownWordsIn(sentence).findLast(
    ({ word, bareApplication }) => word.kind === 'subject' && !bareApplication,
  );
  if (last?.word.kind !== 'subject') return undefined;
  return last.word.name === 'applications' ? 'applications' : null;
}

/** The statements of one compacted sentence. */
export function readSentence(
  sentence: string,
  around: Surroundings,
  numbers: readonly Quantity[] = findQuantities(sentence),
): LocalStatement[] {
  const quantities = numbers.filter((quantity) => quantity.kind === 'count');
  // Without a number and without a word that denies there is nothing to state.
  if (quantities.length === 0 && !MAY_DENY.test(sentence) && !mayClaimCompletion(sentence)) return [];
  // 依申请公开信息数59条，其中不予公开46条: a catalogue sorts its documents by how they may be had.
  if (SORTS_DOCUMENTS.test(sentence)) return [];
  const dismissals = [...sentence.matchAll(ASIDES)];
  const words = knownWordsIn(sentence).filter(
    (word) =>
      !quantities.some((quantity) => word.start < quantity.end && quantity.start < word.end) &&
      !dismissals.some(({ index, 0: { length } }) => word.start > index && word.start < index + length) &&
      isMeant(word, sentence, around),
  );
  if (!words.some((word) => word.word.kind === 'subject' || word.word.kind === 'action')) return [];
  const disclosed = around.cases || ABOUT_DISCLOSURE.test(sentence);
  const clauses = clauseStarts(sentence);
  const times = new Times(sentence, words, around.year, clauses);
  const walk = new Walk(sentence, words, around, clauses, times);
  const counted = quantities.flatMap((quantity) => walk.read(quantity));
  // Behind 收到申请3件 a denial of applications is one of the rest.
  const isOtherTime = (position: number): boolean => times.isOther(position);
  const denied = readDenials(sentence, words, clauses, around, isOtherTime).filter(
    (denial) =>
      denial.action !== 'received' || !counted.some((other) => other.subject === denial.subject && other.value > 0),
  );
  const done = readCompletion(sentence, words, clauses, around, isOtherTime);
  const open = [...counted, ...denied].some(({ action }) => action === 'left-open');
  const headed = around.headsCases === true;
  return [...counted, ...denied, ...(done === null || open ? [] : [done])].flatMap((told) => {
    const { subject, value, end, sure } = told;
    if (subject !== 'reconsideration' && subject !== 'litigation') return told;
    // Where there were none at all, there were none about disclosure.
    const meant = disclosed || ((headed || around.requests) && value === 0);
    return meant && !countsMore(sentence.slice(end)) ? { ...told, sure: sure && (disclosed || headed) } : [];
  });
}
