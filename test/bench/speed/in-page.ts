/** The engine as the bench calls it, bundled and evaluated inside each page that is measured, as an extension's script is. */
import { checkPage } from '../../../lib';
import type { Evidence } from '../../../lib/check/evidence';
import { examineReport } from '../../../lib/check/examine-report';
import { recogniseDocument } from '../../../lib/check/recognise-document';
import type { Report } from '../../../lib/contract/report';
import { detectPage } from '../../../lib/page/detect';
import { readPage } from '../../../lib/page/read/read-page';
import { runRules } from '../../../lib/rules/run';
import type { SourceDocument } from '../../../lib/source/source-document';
import { explain } from '../../../lib/sums/diagnosis/explain';
import { inWords } from '../../../lib/view/page-check';

/** What can be measured in a page. */
export type Subject =
  | 'body-text'
  | 'detect'
  | 'detector-script'
  | 'cells'
  | 'walk'
  | 'check'
  | 'read'
  | 'recognise'
  | 'rules'
  | 'diagnosis'
  | 'words';

/** A page's own end of the bench. */
export interface InPage {
  /** Makes a built content script a subject. It is compiled once, and finds nobody to tell and no event to wait for. */
  takeScript(text: string): void;
  /** Calls a subject so many times; the milliseconds it took. */
  run(subject: Subject, times: number): number;
  /** How many cells the page has. */
  cells(): number;
  /** True where the check takes the page for a report. */
  isReport(): boolean;
}

const options = { url: 'http://www.example.gov.cn/report.html', today: '2026-11-20' };

function readCells(): number {
  let length = 0;
  for (const cell of document.querySelectorAll('td, th')) length += (cell.textContent ?? '').length;
  return length;
}

/** The least that any reader does: every node once, and every text. */
function walk(): number {
  let length = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    length += node.nodeType === 3 ? (node as Text).data.length : (node as Element).localName.length;
  }
  return length;
}

/** What goes into a stage. */
interface Input {
  source: SourceDocument;
  report: Report | null;
  evidence: Evidence | null;
  broken: string[];
}

/** What the stage gets from the one before it. */
function inputFor(subject: Subject, source: SourceDocument): Input {
  const input: Input = { source, report: null, evidence: null, broken: [] };
  if (subject === 'recognise') return input;
  const report = recogniseDocument(source);
  if (!report) throw new Error('no report');
  input.report = report;
  if (subject === 'rules') return input;
  const outcomes = runRules(report, { today: options.today });
  input.broken = [...new Set(outcomes.flatMap((each) => (each.status === 'broken' ? (each.check ?? []) : [])))];
  if (subject === 'words') input.evidence = examineReport(report, source.title, options);
  return input;
}

/** Stages that keep what they made with their input: each call gets a fresh one. The texts recur, as on a page that is read again. */
const FRESH: readonly Subject[] = ['recognise', 'rules'];
const STAGES: readonly Subject[] = [...FRESH, 'diagnosis', 'words'];

/** The inputs of so many calls; one for all where nothing is kept with it, none for what starts from the page. */
function inputsFor(subject: Subject, count: number): Input[] {
  if (!STAGES.includes(subject)) return [];
  const { source } = readPage(document);
  if (!FRESH.includes(subject)) return new Array<Input>(count).fill(inputFor(subject, source));
  const json = JSON.stringify(source);
  return Array.from({ length: count }, () => inputFor(subject, JSON.parse(json)));
}

const subjects: Record<Subject, (input: Input) => unknown> = {
  'body-text': () => document.body.textContent?.length,
  detect: () => detectPage(document),
  'detector-script': () => detector?.(chrome, Nobody),
  cells: readCells,
  walk,
  check: () => checkPage(document, options),
  read: () => readPage(document),
  recognise: ({ source }) => recogniseDocument(source),
  rules: ({ report }) => report && runRules(report, { today: options.today }),
  diagnosis: ({ report, broken }) => report && explain({ tables: report.tables, broken }),
  words: ({ evidence }) => evidence && inWords(evidence),
};

let detector: ((chrome: object, observer: unknown) => unknown) | undefined;
/** Stands in for what the script would leave in the page at every call. */
class Nobody {
  observe(): void {}
  disconnect(): void {}
}
const chrome = { runtime: { id: 'bench', sendMessage: async () => undefined } };

/** Where answers go, so that no call can be left out. */
const kept: { answer: unknown } = { answer: null };

const inPage: InPage = {
  takeScript(text) {
    detector = new Function('chrome', 'MutationObserver', `return ${text}`) as typeof detector;
    window.addEventListener = () => {};
    Object.defineProperty(window, 'navigation', { value: undefined });
  },
  run(subject, times) {
    const call = subjects[subject];
    const inputs = inputsFor(subject, times);
    const started = performance.now();
    for (let turn = 0; turn < times; turn += 1) kept.answer = call(inputs[turn] as Input);
    return performance.now() - started;
  },
  cells: () => document.querySelectorAll('td, th').length,
  isReport: () => checkPage(document, options) !== null,
};

(globalThis as unknown as { speed: InPage }).speed = inPage;
