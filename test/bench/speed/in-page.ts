/** The engine as the bench calls it, bundled and evaluated inside each page that is measured, as an extension's script is. */
import { inWords } from '../../../lib/check-document';
import { explain } from '../../../lib/diagnosis/explain';
import { examineReport } from '../../../lib/examine-report';
import { checkPage } from '../../../lib/page/check-page';
import { detectPage } from '../../../lib/page/detect';
import { readPage } from '../../../lib/page/read-page';
import { recogniseDocument } from '../../../lib/recognise-document';
import { runRules } from '../../../lib/rules/run';

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
  const walker = document.createTreeWalker(document.body);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    length += node.nodeType === 3 ? (node as Text).data.length : (node as Element).localName.length;
  }
  return length;
}

/** What each stage gets from the one before it, made once. */
function stages() {
  const { source } = readPage(document);
  const report = recogniseDocument(source);
  if (!report) return null;
  const outcomes = runRules(report, { today: options.today });
  const broken = [...new Set(outcomes.flatMap((each) => (each.status === 'broken' ? (each.check ?? []) : [])))];
  return { source, report, broken, examination: examineReport(report, source.title, options) };
}

let made: ReturnType<typeof stages> | undefined;
const ready = () => {
  made ??= stages();
  if (!made) throw new Error('no report');
  return made;
};

const subjects: Record<Subject, () => unknown> = {
  'body-text': () => document.body.textContent?.length,
  detect: () => detectPage(document),
  'detector-script': () => detector?.(chrome, Nobody),
  cells: readCells,
  walk,
  check: () => checkPage(document, options),
  read: () => readPage(document),
  recognise: () => recogniseDocument(ready().source),
  rules: () => runRules(ready().report, { today: options.today }),
  diagnosis: () => explain({ tables: ready().report.tables, broken: ready().broken }),
  words: () => inWords(ready().examination),
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
    const started = performance.now();
    for (let turn = 0; turn < times; turn += 1) kept.answer = call();
    return performance.now() - started;
  },
  cells: () => document.querySelectorAll('td, th').length,
  isReport: () => checkPage(document, options) !== null,
};

(globalThis as unknown as { speed: InPage }).speed = inPage;
