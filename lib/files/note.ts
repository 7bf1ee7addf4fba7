/** 整改意见: the text an inspector sends back to the unit, plain for a message and rich for Word or WeChat. */
import { type Problem, problemsInOrder } from '../check/problems';
import type { DiagnosisRecord, FindingRecord } from '../check/records';
import { verdictOf } from '../check/verdict';
import type { FormId, Level, PageCheck } from '../contract/page-check';
import type { NoteTemplate } from '../settings/schema';
import { fileTexts } from '../words/files';
import { digits } from '../words/formula';
import type { Language } from '../words/types';
import { wordingOf } from '../words/wording';
import { escapeHtml } from './escape-html';
import { type FileReport, standingOf } from './report';
import { rulesOffText } from './summary';

/** The same note twice. */
export interface Note {
  /** Lines parted by \n. */
  text: string;
  /** A fragment of paragraphs, without scripts and links; all words are escaped. */
  html: string;
}

/** One problem as the note tells it. */
export interface NoteItem {
  level: Level;
  /** What is wrong, in one or more sentences. */
  lead: string;
  /** Further lines beneath it: broken sums, possible repairs, basis. */
  lines: string[];
}

/** How a note is to be written. */
export interface NoteOptions {
  language: Language;
  /** What the office puts around it. */
  template: NoteTemplate;
}

/** A hint is not worth a letter where there is something to correct or to verify. */
const LEVELS: readonly Level[] = ['error', 'review'];
/** So many parts that could not be checked are named; the rest is counted. */
const MOST_UNCHECKED = 10;

/** The note on each of these reports, one behind the other. What was set aside is left out; a diagnosis stays while one of its findings does. */
export function rectificationNote(reports: readonly FileReport[], options: NoteOptions): Note {
  const notes = reports.map((report) => noteLines(report, options));
  return {
    text: notes.map((lines) => lines.map(asText).join('\n')).join('\n\n'),
    html: notes.flatMap((lines) => lines.map(asHtml)).join(''),
  };
}

/** The note on one report, line by line. */
export function noteLines(report: FileReport, { language, template }: NoteOptions): NoteLine[] {
  const { check } = report;
  const { body, year } = check.report;
  const words = fileTexts[language].note;
  const items = noteItems(report, language);
  const isOpen = verdictOf(standingOf(report)) === 'open';
  // A report without anything to say of it is one line, without head and foot.
  const isAside = report.dismissed.size > 0;
  const off = rulesOffText(check.rulesOff, language);
  const offLines: NoteLine[] = off === '' ? [] : [{ kind: 'plain', words: off }];
  if (items.length === 0 && !isOpen)
    return [{ kind: 'plain', words: words.clean(body, year, check.page.url, isAside) }, ...offLines];
  const serious = items.some(({ level }) => LEVELS.includes(level));
  const head: NoteLine[] = [{ kind: 'title', words: words.title(body, year, serious) }];
  if (template.addressee.trim() !== '') head.push({ kind: 'plain', words: words.addressee(template.addressee.trim()) });
  head.push({ kind: 'plain', words: words.page(check.page.url) });
  const closing = serious ? words.closing(template.deadline.trim()) : '';
  const foot: NoteLine[] = closing === '' ? [] : [{ kind: 'closing', words: closing }];
  if (template.signature.trim() !== '') foot.push({ kind: 'signature', words: template.signature.trim() });
  if (serious) return [...head, ...itemLines(items, LEVELS, check, language), ...foot];
  const opening: NoteLine[] = isOpen
    ? [{ kind: 'plain', words: words.incomplete }, ...uncheckedLines(check, language)]
    : [{ kind: 'plain', words: words.onlyHints }];
  return [...head, ...opening, ...offLines, ...itemLines(items, ['hint'], check, language), ...foot];
}

/** The problems of these levels, each level under its heading, numbered through. */
function itemLines(
  items: readonly NoteItem[],
  levels: readonly Level[],
  check: FileReport['check'],
  language: Language,
): NoteLine[] {
  const lines: NoteLine[] = [];
  let number = 0;
  for (const level of levels) {
    const own = items.filter((item) => item.level === level);
    if (own.length === 0) continue;
    lines.push({ kind: 'heading', words: fileTexts[language].note.headings[level] });
    for (const item of own) {
      number += 1;
      lines.push({ kind: 'item', words: `${number}. ${item.lead}` });
      lines.push(...item.lines.map((line): NoteLine => ({ kind: 'beneath', words: line })));
    }
    lines.push(...moreLines(check, level, language));
  }
  return lines;
}

/** What could not be checked, and why. */
function uncheckedLines({ unchecked, report }: FileReport['check'], language: Language): NoteLine[] {
  const words = wordingOf(language);
  const { colon, more } = fileTexts[language].note;
  const told = unchecked.slice(0, MOST_UNCHECKED).map(({ check, why }): NoteLine => {
    const reason = words.unclearReason(why, report.form);
    return { kind: 'beneath', words: `${words.checkName(check, report.form)}${colon}${reason}` };
  });
  const left = unchecked.length - told.length;
  if (left > 0) told.push({ kind: 'beneath', words: more(left) });
  return told;
}

/** Which rules have found more of this level than is told. */
function moreLines({ unchecked, report }: FileReport['check'], level: Level, language: Language): NoteLine[] {
  const words = wordingOf(language);
  return unchecked.flatMap(({ check, why }): NoteLine[] => {
    if (why.code !== 'more' || why.level !== level) return [];
    const name = words.checkName(check, report.form);
    return [
      { kind: 'plain', words: `${name}${fileTexts[language].note.colon}${words.unclearReason(why, report.form)}` },
    ];
  });
}

/** The problems to be written about, by their findings that were not set aside. */
export function noteItems({ check, dismissed }: FileReport, language: Language): NoteItem[] {
  return problemsInOrder(check).flatMap(({ findings, diagnosis }) => {
    const [first, ...others] = findings.filter(({ key }) => !dismissed.has(key));
    if (!first) return [];
    return diagnosis
      ? diagnosisItem(diagnosis, [first, ...others], check.report, language)
      : singleItem(first, check.report, language);
  });
}

function diagnosisItem(
  { explanations, unique }: DiagnosisRecord,
  left: Problem['findings'],
  report: PageCheck['report'],
  language: Language,
): NoteItem {
  const { form } = report;
  const words = wordingOf(language);
  const note = fileTexts[language].note;
  const [only] = explanations;
  const sums = left.map((finding) => words.sentence(finding, form));
  const basis = basisLines(left[0], form, language);
  if (unique && only) {
    const changes = only.cells.map(({ at, from, to }) =>
      note.change(words.cellName(at, form), from === null ? null : digits(from), digits(to)),
    );
    const cause = only.cause === undefined ? '' : note.cause(words.causeName(only.cause));
    const place = partOf(left[0], language);
    return { level: 'error', lead: `${place}${note.join(changes)}${cause}${note.stop}`, lines: [...sums, ...basis] };
  }
  const repairs = explanations.map((each, index) => note.repair(index + 1, words.explanationText(each, form)));
  const place = partOf(left[0], language);
  return { level: 'error', lead: `${place}${note.unclear(left.length)}`, lines: [...sums, ...repairs, ...basis] };
}

function singleItem(finding: FindingRecord, report: PageCheck['report'], language: Language): NoteItem {
  const words = wordingOf(language);
  const sentence = words.sentence(finding, report.form);
  const part = words.namesPart(finding.rule) ? '' : partOf(finding, language);
  return {
    level: finding.level,
    lead: fileTexts[language].note.lead(part, sentence, words.adviceOn(finding, report.form)),
    lines: basisLines(finding, report.form, language),
  };
}

function basisLines(finding: FindingRecord, form: FormId | null, language: Language): string[] {
  const basis = wordingOf(language).basisOf(finding, form);
  return basis === null ? [] : [fileTexts[language].note.basis(basis)];
}

/** The part of the report that a problem stands in, as the beginning of a line; the report as a whole where it stands in none. */
function partOf({ section }: FindingRecord, language: Language): string {
  const { colon, whole } = fileTexts[language].note;
  return `${section === 0 ? whole : wordingOf(language).sectionName(section)}${colon}`;
}

/** One line of a note: what it is, and its words. */
export interface NoteLine {
  kind: 'title' | 'heading' | 'item' | 'beneath' | 'plain' | 'closing' | 'signature';
  words: string;
}

function asText({ kind, words }: NoteLine): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (kind === 'heading' || kind === 'closing' || kind === 'signature') return `\n${line}`;
  return kind === 'beneath' ? `   ${line}` : line;
}

function asHtml({ kind, words }: NoteLine): string {
  const inner = escapeHtml(words.replace(/\s+/g, ' ').trim());
  if (kind === 'title' || kind === 'heading') return `<p><strong>${inner}</strong></p>`;
  if (kind === 'signature') return `<p style="text-align:right">${inner}</p>`;
  return kind === 'beneath' ? `<p style="margin-left:2em">${inner}</p>` : `<p>${inner}</p>`;
}
