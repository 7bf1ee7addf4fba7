// Whatever is done to a page: checkPage never throws, its answer is well formed and names only what is there, and the page stays as it was.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPage } from '../../../lib/index';
import { layouts } from '../../bench/accuracy/layouts/index';
import { makeDraft, toPage } from '../../bench/accuracy/model/make-report';
import { makeRng } from '../../bench/accuracy/random';
import { checked, open, options, withPage } from './answers';

const bounded = (numRuns: number, seconds: number) => ({
  seed: 20_261_122,
  numRuns,
  interruptAfterTimeLimit: seconds * 1_000,
});

/** A correct report with random consistent numbers, in one of the layouts that need no layout engine. */
function reportPage(seed: number): string {
  const rng = makeRng(`property/${seed}`);
  const usable = layouts.filter(({ id }) => !/frame/.test(id));
  return rng.pick(usable).render(toPage(makeDraft(rng.fork('draft'))), rng.fork('layout')).html;
}

describe('a correct report', () => {
  it('has no error, in any layout and with any numbers', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (seed) => {
        withPage(reportPage(seed), (document) => {
          const errors = checked(document)?.findings.filter(({ level }) => level === 'error') ?? [];
          expect(errors.map(({ message }) => message)).toEqual([]);
        });
      }),
      bounded(25, 12),
    );
  }, 60_000);

  it('is checked alike each time', () => {
    const document = open(reportPage(7));
    expect(checkPage(document, options)).toEqual(checkPage(document, options));
    expect(checkPage(open(reportPage(7)), options)).toEqual(checkPage(document, options));
  });
});

/** One thing that somebody may do to a page; `at` picks the node. */
type Edit = (elements: Element[], at: number, words: string) => void;

const edits: Record<string, Edit> = {
  delete: (elements, at) => pick(elements, at)?.remove(),
  duplicate: (elements, at) => {
    const element = pick(elements, at);
    element?.after(element.cloneNode(true));
  },
  move: (elements, at) => {
    const element = pick(elements, at);
    const other = pick(elements, at * 7 + 3);
    if (element && other && !element.contains(other)) other.after(element);
  },
  shuffle: (elements, at) => {
    const element = pick(elements, at);
    if (element) for (const child of [...element.children].reverse()) element.append(child);
  },
  span: (elements, at, words) => {
    pick(elements, at)?.setAttribute(at % 2 ? 'rowspan' : 'colspan', String(words.length === 3 ? 1e9 : words.length));
  },
  hide: (elements, at) => pick(elements, at)?.setAttribute('style', at % 2 ? 'display:none' : 'visibility:hidden'),
  write: (elements, at, words) => {
    const element = pick(elements, at);
    if (element && element.children.length === 0) element.textContent = words;
  },
  wrap: (elements, at) => {
    const element = pick(elements, at);
    if (!element || element === element.ownerDocument.documentElement) return;
    const around = element.ownerDocument.createElement(['div', 'table', 'td', 'a', 'h2', 'details'][at % 6] as string);
    element.replaceWith(around);
    around.append(element);
  },
  unwrap: (elements, at) => {
    const element = pick(elements, at);
    if (element && element !== element.ownerDocument.documentElement) element.replaceWith(...element.childNodes);
  },
};

function pick(elements: readonly Element[], at: number): Element | undefined {
  const element = elements[at % elements.length];
  return element?.isConnected ? element : undefined;
}

/** What somebody may write into a cell or a line. */
const someWords = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    '5',
    '-3',
    '1.5',
    '/',
    '—',
    '无',
    '5件',
    '0（无）',
    '１２',
    '1,234',
    '1e309',
    '总计',
    '其他',
    '一、总体情况',
    '（一）予以公开',
    '2019年',
    '2022年政府信息公开工作年度报告',
    '自2021年1月1日至2021年6月30日',
    '未收到政府信息公开申请',
    '三、本年度办理结果',
    '共收到政府信息公开申请12件，其中予以公开5件、不予公开3件。',
    '\u202e12\u202c',
    '九'.repeat(300),
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

const someEdits = fc.array(
  fc.record({ kind: fc.constantFrom(...Object.keys(edits)), at: fc.nat(100_000), words: someWords }),
  { minLength: 1, maxLength: 12 },
);

it('random edits of a correct report lead to an answer that names only what is there', () => {
  fc.assert(
    fc.property(fc.nat(30), someEdits, (seed, made) => {
      withPage(reportPage(seed), (document) => {
        const elements = [...document.querySelectorAll('body, body *')];
        for (const { kind, at, words } of made) {
          try {
            (edits[kind] as Edit)(elements, at, words);
          } catch {
            // Not every element can stand everywhere.
          }
        }
        checked(document);
      });
    }),
    bounded(60, 15),
  );
}, 60_000);

/** A random tree of the elements that reports are made of. */
const someMarkup = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, depthSize: 'small' },
    someWords.map((words) => words.replaceAll('<', '')),
    fc
      .tuple(
        fc.constantFrom(
          'div',
          'p',
          'table',
          'tr',
          'td',
          'th',
          'tbody',
          'thead',
          'span',
          'br',
          'a',
          'h2',
          'ul',
          'li',
          'form',
          'details',
          'sup',
          'img',
          'iframe',
          'input',
        ),
        fc.constantFrom(
          '',
          ' hidden',
          ' rowspan=0',
          ' colspan=3',
          ' rowspan=99999',
          ' style="display:none"',
          ' class=x',
          ' name=body',
          ' value=5',
        ),
        fc.array(tie('node'), { maxLength: 6 }),
      )
      .map(([tag, attribute, children]) => `<${tag}${attribute}>${children.join('')}</${tag}>`),
  ),
})).node;

it('random markup around the headings of a report leads to an answer as well', () => {
  const names = [
    '总体情况',
    '主动公开政府信息情况',
    '收到和处理政府信息公开申请情况',
    '政府信息公开行政复议、行政诉讼情况',
    '存在的主要问题及改进情况',
    '其他需要报告的事项',
  ];
  fc.assert(
    fc.property(fc.array(someMarkup, { minLength: 6, maxLength: 6 }), (parts) => {
      const body = parts.map((part, index) => `<p>${'一二三四五六'[index]}、${names[index]}</p>${part}`).join('');
      withPage(
        `<!doctype html><title>某县2022年政府信息公开工作年度报告</title><body><p>某县教育局2022年政府信息公开工作年度报告</p>${body}`,
        checked,
      );
    }),
    bounded(120, 12),
  );
}, 60_000);
