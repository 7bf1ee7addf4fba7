/** 整改意见: the text an inspector sends back to the unit, plain for a message and rich for Word or WeChat. */
import type { FindingDetail, UncheckedDetail } from '../check/examination';
import { sawNotAll } from '../check/incomplete';
import { problemsInOrder } from '../check/problems';
import type { Diagnosis, Level, PageCheck, Place, RuleId } from '../contract/page-check';
import { sectionOfTable } from '../form/tables';
import { digits } from '../words/formula';
import { noteWords } from '../words/note-words';
import type { Language } from '../words/types';
import { wordingOf } from '../words/wording';
import { summaryText } from './summary';

/** What goes into the note. */
export interface NoteOptions {
  /** Default zh. */
  language?: Language;
  /** Default error and review: a hint is not worth a letter. */
  levels?: readonly Level[];
  /** Indexes of findings that were set aside; a diagnosis stays while one of its findings does. */
  skip?: ReadonlySet<number>;
  /** Rules that were switched off; named where the note says that nothing was found. */
  rulesOff?: readonly RuleId[];
  /** `reasons[i]` belongs to `unchecked[i]`: what was not read decides whether the note may say that nothing was found. */
  reasons?: readonly Pick<UncheckedDetail, 'why'>[];
  /** The part of the report that `findings[i]` stands in: problems have the order, and so the numbers, of the list. */
  sections?: readonly number[];
}

/** The same note twice. */
export interface Note {
  /** Lines parted by \n. */
  text: string;
  /** A fragment of paragraphs, without scripts and links; all words are escaped. */
  html: string;
}

interface Item {
  level: Level;
  /** What is wrong, in one or more sentences. */
  lead: string;
  /** Further lines beneath it: broken sums, possible repairs, basis. */
  lines: string[];
}

/** The note on a check; `details[i]` belongs to `findings[i]` (without them the Chinese message stands in). */
export function rectificationNote(
  check: PageCheck,
  details: readonly Pick<FindingDetail, 'rule' | 'facts'>[],
  options: NoteOptions = {},
): Note {
  const language = options.language ?? 'zh';
  const levels = options.levels ?? ['error', 'review'];
  const words = noteWords[language];
  const items = noteItems(check, details, language, options).filter(({ level }) => levels.includes(level));
  const groups = (['error', 'review', 'hint'] as const).map((level) => ({
    heading: words.headings[level],
    items: items.filter((item) => item.level === level),
  }));
  const lines: Line[] = [
    { kind: 'title', words: words.title(check.report.body, check.report.year) },
    { kind: 'plain', words: words.page(check.page.url) },
  ];
  let number = 0;
  for (const { heading, items: own } of groups.filter((group) => group.items.length > 0)) {
    lines.push({ kind: 'heading', words: heading });
    for (const item of own) {
      number += 1;
      lines.push({ kind: 'item', words: `${number}. ${item.lead}` });
      lines.push(...item.lines.map((line): Line => ({ kind: 'beneath', words: line })));
    }
  }
  const nothing = sawNotAll({ check, details, ...options }) ? words.incomplete : words.nothing;
  lines.push({ kind: 'closing', words: number === 0 ? nothing(summaryFor(check, options)) : words.closing });
  return { text: lines.map(asText).join('\n'), html: lines.map(asHtml).join('') };
}

/** What was checked; not a word of it where something was set aside: the numbers would speak of what the note does not. */
function summaryFor(check: PageCheck, { language = 'zh', rulesOff = [], skip }: NoteOptions): string {
  return skip && skip.size > 0 ? '' : summaryText(check, language, { rulesOff });
}

function noteItems(
  check: PageCheck,
  details: readonly Pick<FindingDetail, 'rule' | 'facts'>[],
  language: Language,
  { skip, sections }: NoteOptions,
): Item[] {
  return problemsInOrder(check, sections).flatMap((problem) => {
    const left = problem.filter((index) => !skip?.has(index));
    if (left.length === 0) return [];
    const diagnosis = check.diagnoses.find(({ findings }) => findings[0] === problem[0]);
    return diagnosis
      ? diagnosisItem(check, details, diagnosis, left, language)
      : singleItem(check, details, left[0] as number, language);
  });
}

function diagnosisItem(
  check: PageCheck,
  details: readonly Pick<FindingDetail, 'rule' | 'facts'>[],
  diagnosis: Diagnosis,
  left: readonly number[],
  language: Language,
): Item {
  const { form } = check.report;
  const words = wordingOf(language);
  const note = noteWords[language];
  const first = left[0] ?? 0;
  const [only] = diagnosis.explanations;
  const sums = left.map((index) => sentenceOf(check, details, index, language));
  const basis = basisLines(check, details, first, language);
  if (diagnosis.unique && only) {
    const changes = only.cells.map(({ at, from, to }) =>
      note.change(words.cellName(at, form), from === null ? null : digits(from), digits(to)),
    );
    const cause = only.cause === undefined ? '' : note.cause(words.causeName(only.cause));
    const place = sectionOf(only.cells[0]?.at, language);
    return { level: 'error', lead: `${place}${note.join(changes)}${cause}${note.stop}`, lines: [...sums, ...basis] };
  }
  const repairs = diagnosis.explanations.map((each, index) =>
    note.repair(index + 1, words.explanationText(each, form)),
  );
  const place = sectionOf(check.findings[first]?.where[0], language);
  return { level: 'error', lead: `${place}${note.unclear(left.length)}`, lines: [...sums, ...repairs, ...basis] };
}

function singleItem(
  check: PageCheck,
  details: readonly Pick<FindingDetail, 'rule' | 'facts'>[],
  index: number,
  language: Language,
): Item {
  const finding = check.findings[index] as PageCheck['findings'][number];
  const sentence = sentenceOf(check, details, index, language);
  // A sentence that names its part already needs no part in front.
  const place = sentence.startsWith('第') || language === 'en' ? '' : sectionOf(finding.where[0], language);
  const detail = details[index];
  const words = wordingOf(language);
  const advice = detail ? words.adviceOn(detail) : words.ruleAdvice(finding.rule);
  return {
    level: finding.level,
    lead: `${place}${sentence}${language === 'en' ? ' ' : ''}${advice}`,
    lines: basisLines(check, details, index, language),
  };
}

function sentenceOf(
  check: PageCheck,
  details: readonly Pick<FindingDetail, 'rule' | 'facts'>[],
  index: number,
  language: Language,
): string {
  const detail = details[index];
  return detail ? wordingOf(language).sentence(detail, check.report.form) : (check.findings[index]?.message ?? '');
}

function basisLines(
  check: PageCheck,
  details: readonly Pick<FindingDetail, 'rule' | 'facts'>[],
  index: number,
  language: Language,
): string[] {
  const { form } = check.report;
  const finding = check.findings[index] as PageCheck['findings'][number];
  const detail = details[index];
  const words = wordingOf(language);
  const basis = detail ? words.basisOf(detail, form) : words.ruleBasis(finding.rule, form);
  return basis === null ? [] : [noteWords[language].basis(basis)];
}

/** The part of the report a place stands in, as a lead; empty where the place belongs to none. */
function sectionOf(place: Place | undefined, language: Language): string {
  if (place === undefined || 'title' in place || 'text' in place) return '';
  const section = 'section' in place ? place.section : sectionOfTable(place.table);
  return `${wordingOf(language).sectionName(section)}${noteWords[language].colon}`;
}

interface Line {
  kind: 'title' | 'heading' | 'item' | 'beneath' | 'plain' | 'closing';
  words: string;
}

function asText({ kind, words }: Line): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (kind === 'heading' || kind === 'closing') return `\n${line}`;
  return kind === 'beneath' ? `   ${line}` : line;
}

function asHtml({ kind, words }: Line): string {
  const inner = escapeHtml(words.replace(/\s+/g, ' ').trim());
  if (kind === 'title' || kind === 'heading') return `<p><strong>${inner}</strong></p>`;
  return kind === 'beneath' ? `<p style="margin-left:2em">${inner}</p>` : `<p>${inner}</p>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Words as HTML text; safe in attributes too. Controls that no document may hold are dropped. */
function escapeHtml(words: string): string {
  return words.replace(/\p{Cc}/gu, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
