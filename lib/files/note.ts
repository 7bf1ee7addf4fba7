/** 整改意见: the text an inspector sends back to the unit, plain for a message and rich for Word or WeChat. */
import { type Problem, problemsInOrder } from '../check/problems';
import type { DiagnosisRecord, FindingRecord } from '../check/records';
import { verdictOf } from '../check/verdict';
import type { FormId, Level, PageCheck, Place } from '../contract/page-check';
import { sectionOfTable } from '../form/tables';
import { fileTexts } from '../words/files';
import { digits } from '../words/formula';
import type { Language } from '../words/types';
import { wordingOf } from '../words/wording';
import { escapeHtml } from './escape-html';
import { type FileReport, standingOf } from './report';
import { summaryText } from './summary';

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

/** A hint is not worth a letter. */
const LEVELS: readonly Level[] = ['error', 'review'];

/** The note on each of these reports, one behind the other. What was set aside is left out; a diagnosis stays while one of its findings does. */
export function rectificationNote(reports: readonly FileReport[], language: Language): Note {
  const notes = reports.map((report) => linesOf(report, language));
  return {
    text: notes.map((lines) => lines.map(asText).join('\n')).join('\n\n'),
    html: notes.flatMap((lines) => lines.map(asHtml)).join(''),
  };
}

function linesOf(report: FileReport, language: Language): Line[] {
  const { check } = report;
  const words = fileTexts[language].note;
  const items = noteItems(report, language);
  const groups = LEVELS.map((level) => ({
    level,
    heading: words.headings[level],
    items: items.filter((item) => item.level === level),
  }));
  const lines: Line[] = [
    { kind: 'title', words: words.title(check.report.body, check.report.year) },
    { kind: 'plain', words: words.page(check.page.url) },
  ];
  let number = 0;
  for (const { level, heading, items: own } of groups.filter((group) => group.items.length > 0)) {
    lines.push({ kind: 'heading', words: heading });
    for (const item of own) {
      number += 1;
      lines.push({ kind: 'item', words: `${number}. ${item.lead}` });
      lines.push(...item.lines.map((line): Line => ({ kind: 'beneath', words: line })));
    }
    lines.push(...moreLines(check, level, language));
  }
  const nothing = verdictOf(standingOf(report)) === 'open' ? words.incomplete : words.nothing;
  lines.push({ kind: 'closing', words: number === 0 ? nothing(summaryFor(report, language)) : words.closing });
  return lines;
}

/** Which rules have found more of this level than is told. */
function moreLines({ unchecked, report }: FileReport['check'], level: Level, language: Language): Line[] {
  const words = wordingOf(language);
  return unchecked.flatMap(({ check, why }): Line[] => {
    if (why.code !== 'more' || why.level !== level) return [];
    const name = words.checkName(check, report.form);
    return [
      { kind: 'plain', words: `${name}${fileTexts[language].note.colon}${words.unclearReason(why, report.form)}` },
    ];
  });
}

/** What was checked; not a word of it where something was set aside: the numbers would speak of what the note does not. */
function summaryFor(report: FileReport, language: Language): string {
  return report.dismissed.size > 0 ? '' : summaryText(report, language);
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
    const place = leadOf(only.cells[0]?.at, language);
    return { level: 'error', lead: `${place}${note.join(changes)}${cause}${note.stop}`, lines: [...sums, ...basis] };
  }
  const repairs = explanations.map((each, index) => note.repair(index + 1, words.explanationText(each, form)));
  const place = leadOf(left[0].spots[0]?.place, language);
  return { level: 'error', lead: `${place}${note.unclear(left.length)}`, lines: [...sums, ...repairs, ...basis] };
}

function singleItem(finding: FindingRecord, report: PageCheck['report'], language: Language): NoteItem {
  const words = wordingOf(language);
  const sentence = words.sentence(finding, report.form);
  const part = words.namesPart(finding.rule) ? '' : leadOf(finding.spots[0]?.place, language);
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

/** The name of the part of the report that a place stands in, as the beginning of a line; empty where the place belongs to none. */
function leadOf(place: Place | undefined, language: Language): string {
  if (place === undefined || 'title' in place || 'text' in place) return '';
  const section = 'section' in place ? place.section : sectionOfTable(place.table);
  return `${wordingOf(language).sectionName(section)}${fileTexts[language].note.colon}`;
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
