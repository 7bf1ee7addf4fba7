// What holds for the answer to any page whatever. Knows neither Node nor a test runner: it runs in jsdom and inside real browsers.

import type { CheckOptions } from '../../lib/check/examination';
import { parsedDataCsv } from '../../lib/files/csv';
import { exportFileName } from '../../lib/files/file-name';
import { findingsCsv } from '../../lib/files/findings-csv';
import { exportJson } from '../../lib/files/json';
import { rectificationNote } from '../../lib/files/note';
import { wideCsv } from '../../lib/files/wide';
import { checkPage, detectPage, type PageCheck, PageCheckSchema } from '../../lib/index';
import { readPage } from '../../lib/page/read/read-page';
import { DEFAULT_SETTINGS } from '../../lib/settings/schema';
import type { SourceBlock } from '../../lib/source/source-document';
import { explain } from '../../lib/sums/diagnosis/explain';
import { buildView } from '../../lib/view/build';
import { checkDocument } from '../../lib/view/page-check';
import { type Inspection, inspectPage } from '../unit/support/inspect-page';
import { strayPlaces } from './places';

/** What every page is asked with. */
export const options: CheckOptions = { url: 'http://www.example.gov.cn/', today: '2026-11-20' };

/** The answer to one page. */
export interface Verdict {
  /** Every law that it breaks, one line each; [] where all is well. */
  breaches: string[];
  isReport: boolean;
  /** Milliseconds of the first check. */
  time: number;
}

/** Checks a page and all that holds for every answer. */
export function judge(document: Document): Verdict {
  const found: string[] = [];
  const demand = (holds: boolean, law: () => string) => {
    if (!holds) found.push(law());
  };
  const attempt = <T>(what: string, act: () => T): T | null => {
    try {
      return act();
    } catch (error) {
      found.push(`${what} throws: ${String((error as Error)?.stack ?? error).slice(0, 600)}`);
      return null;
    }
  };
  const markup = () => document.documentElement?.outerHTML;

  const before = markup();
  const detection = attempt('detectPage', () => detectPage(document));
  // What the browser takes to lay the page out is no time of ours.
  document.documentElement?.getBoundingClientRect();
  const started = performance.now();
  const check = attempt('checkPage', () => checkPage(document, options));
  const time = performance.now() - started;
  demand(markup() === before, () => 'the page is another one after the check');
  demand(same(detection, detectPage(document)), () => 'detectPage answers otherwise the second time');
  demand(same(check, checkPage(document, options)), () => 'checkPage answers otherwise the second time');

  // The public face answers null where its inside throws; here nothing may throw at all.
  const reading = attempt('the reader', () => readPage(document));
  if (reading)
    attempt('the check', () => checkDocument({ ...reading.source, blocks: flat(reading.source.blocks) }, options));
  if (reading) {
    const lost = refsOf(reading.source.blocks).filter((ref) => !isIn(document, reading.anchors.get(ref)));
    demand(lost.length === 0, () => `references that lead nowhere: ${lost.slice(0, 5).join(', ')}`);
  }
  const inspection = attempt('the inspection', () => inspectPage(document, options));
  demand(
    (inspection === null) === (check === null),
    () => 'checkPage and the inspection disagree on whether this is a report',
  );
  if (check === null || inspection === null) return { breaches: found, isReport: false, time };

  const shape = PageCheckSchema.safeParse(check);
  demand(shape.success, () => `the answer has not its shape: ${String(shape.error).slice(0, 400)}`);
  found.push(...strayPlaces(check, document).map((place) => `a place that is nowhere: ${place}`));
  found.push(...wrongDiagnoses(check));
  for (const { check: name, why } of inspection.evidence.unchecked)
    demand(why.code !== 'rule-failed', () => `${name} failed: ${JSON.stringify(why)}`);
  attempt('the diagnosis', () => explain({ tables: inspection.report.tables, broken: brokenSums(inspection) }));
  attempt('the way back into the page', () => found.push(...wrongTargets(inspection, document)));
  found.push(...wordless(inspection, check, attempt));
  return { breaches: found, isReport: true, time };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The content of frames in their place. */
function flat(blocks: readonly SourceBlock[]): SourceBlock[] {
  return blocks.flatMap((block) => (block.type === 'frame' ? flat(block.blocks) : [block]));
}

function refsOf(blocks: readonly SourceBlock[]): number[] {
  return blocks.flatMap((block) => {
    if (block.type === 'frame') return [block.ref, ...refsOf(block.blocks)];
    if (block.type !== 'table') return [block.ref];
    const cells = block.rows.flatMap((row) => [
      row.ref,
      ...row.cells.flatMap(({ ref, picture }) => [ref, picture ?? ref]),
    ]);
    return [block.ref, ...cells];
  });
}

/** In the document, in one of its shadow trees, or in a frame of it. */
function isIn(document: Document, element: Element | null): boolean {
  if (!element?.isConnected) return false;
  const own = element.ownerDocument;
  if (own === document) return true;
  const frame = own.defaultView?.frameElement;
  return frame ? isIn(document, frame) : false;
}

function wrongDiagnoses({ diagnoses, findings, report }: PageCheck): string[] {
  return diagnoses.flatMap(({ findings: explained, explanations, unique }, number) => {
    const found: string[] = [];
    const say = (law: string) => void found.push(`diagnosis ${number}: ${law}`);
    if (explained.some((index) => findings[index] === undefined)) say('explains a finding that there is not');
    if (explanations.length === 0 || unique !== (explanations.length === 1)) say('is unique and is not');
    for (const { at, from, to } of explanations.flatMap(({ cells }) => cells)) {
      if (!Number.isInteger(to) || to < 0) say(`wants ${to} in a cell`);
      const cell = report.tables[at.table]?.[at.row]?.[at.column];
      if ((cell?.value ?? null) !== from) say(`takes ${JSON.stringify(at)} for ${from}, and it is ${cell?.value}`);
    }
    return found;
  });
}

function brokenSums({ evidence }: Inspection): string[] {
  return evidence.findings.flatMap(({ sum }) => sum ?? []);
}

/** Every way from a finding into the page ends at something that is in the page, or says that it does not. */
function wrongTargets({ evidence, locateFinding, locateUnchecked }: Inspection, document: Document): string[] {
  const targets = [
    ...evidence.findings.flatMap(({ key, spots }) => spots.map((_, place) => locateFinding(key, place))),
    ...evidence.unchecked.flatMap(({ spots }, entry) => spots.map((_, place) => locateUnchecked(entry, place))),
  ];
  return targets.flatMap((target) => {
    if (target === null) return [];
    const element = target.kind === 'gap' ? target.before : target.element;
    return isIn(document, element) ? [] : [`a mark of kind ${target.kind} is to stand outside of the page`];
  });
}

/** A value that was forgotten on its way into a sentence. */
const FORGOTTEN = /undefined|\bNaN\b|\[object|\bnull\b/;

/** Sentences, files and names of files can be made of any answer. */
function wordless(
  inspection: Inspection,
  check: PageCheck,
  attempt: <T>(what: string, act: () => T) => T | null,
): string[] {
  const evidence = inspection.evidence;
  const sentences = (['zh', 'en'] as const).flatMap((language) => {
    const view = attempt(`the words (${language})`, () => buildView(evidence, language));
    return [
      ...(view?.items ?? []).flatMap(({ headline, findings, explanations }) => [
        headline,
        ...findings.map(({ sentence }) => sentence),
        ...explanations.map(({ sentence }) => sentence),
      ]),
      ...(view?.unchecked ?? []).map(({ reason }) => reason),
    ];
  });
  const reports = [{ check: evidence, checkedAt: '2026-11-20T00:00:00Z', dismissed: new Map() }];
  const made = { language: 'zh' as const, bom: true, extensionVersion: '1' };
  attempt('the data as CSV', () => parsedDataCsv(reports, made));
  attempt('the wide CSV', () => wideCsv(reports, made));
  attempt('the list of problems', () => findingsCsv(reports, made));
  attempt('the JSON', () => exportJson(reports, made));
  attempt('the note', () => rectificationNote(reports, { language: 'zh', template: DEFAULT_SETTINGS.noteTemplate }));
  attempt('the name of a file', () => exportFileName([check.report], 'xlsx'));
  // Such words may stand on the page itself.
  const own = JSON.stringify(check.report);
  return sentences
    .filter((sentence) => sentence === '' || (FORGOTTEN.test(sentence) && !FORGOTTEN.test(own)))
    .map((sentence) => `a sentence that says nothing: ${JSON.stringify(sentence)}`);
}
