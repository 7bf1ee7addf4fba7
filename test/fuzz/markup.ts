// Random trees of the elements that reports are made of, and of some that they should never be made of.
import fc from 'fast-check';
import { forms } from '../../lib/form';
import { someWords } from './edits';

const tags = [
  ...[
    'div',
    'p',
    'table',
    'tr',
    'td',
    'th',
    'tbody',
    'thead',
    'tfoot',
    'caption',
    'colgroup',
    'span',
    'br',
    'a',
    'h2',
    'ul',
  ],
  ...[
    'li',
    'form',
    'details',
    'summary',
    'sup',
    'img',
    'iframe',
    'input',
    'select',
    'svg',
    'math',
    'template',
    'slot',
    'pre',
  ],
  ...['nav', 'object', 'frameset', 'noscript', 'button', 'dl', 'dd', 'center', 'font', 'marquee', 'x-report'],
];

const attributes = [
  ...['', '', '', ' hidden', ' rowspan=0', ' colspan=3', ' rowspan=2', ' rowspan=400', ' colspan=90', ' class=x'],
  ...[
    ' style="display:none"',
    ' style="display:contents"',
    ' style="position:absolute"',
    ' style="display:table-cell"',
  ],
  ...[' name=body', ' id=title', ' value=5', ' aria-hidden=true', ' open', ' href=#', ' dir=rtl', ' contenteditable'],
];

/** Words of the forms: what makes a heap of cells look like a table of a report. */
const labels = [
  ...new Set(
    forms.flatMap(({ tables }) =>
      tables.flatMap(({ bands }) =>
        bands.flatMap(({ rows, columns }) => [...rows, ...columns].flatMap(({ path }) => path)),
      ),
    ),
  ),
];

const text = fc.oneof({ arbitrary: someWords, weight: 3 }, { arbitrary: fc.constantFrom(...labels), weight: 2 });

/** A random tree as markup; unclosed and misplaced tags are what the parser makes of them. */
export const someMarkup: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, depthSize: 'small' },
    text.map((words) => words.replaceAll('<', '&lt;')),
    fc
      .tuple(
        fc.constantFrom(...tags),
        fc.constantFrom(...attributes),
        fc.array(tie('node'), { maxLength: 6 }),
        fc.nat(12),
      )
      .map(
        ([tag, attribute, children, close]) =>
          `<${tag}${attribute}>${children.join('')}${close === 0 ? '' : `</${tag}>`}`,
      ),
  ),
})).node;

/** A table of labels and numbers, in any shape. */
export const someTable: fc.Arbitrary<string> = fc
  .array(fc.array(fc.tuple(text, fc.constantFrom(...attributes)), { maxLength: 9 }), { minLength: 1, maxLength: 14 })
  .map((rows) => {
    const cell = ([words, attribute]: [string, string]) => `<td${attribute}>${words.replaceAll('<', '&lt;')}</td>`;
    return `<table>${rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('')}</table>`;
  });

const names = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];

/** A page that says it is a report, with anything at all between its headings. */
export const someReport: fc.Arbitrary<string> = fc
  .array(fc.array(fc.oneof(someMarkup, someTable), { maxLength: 3 }), { minLength: 6, maxLength: 6 })
  .map((parts) => {
    const body = parts.map((part, index) => `<p>${'一二三四五六'[index]}、${names[index]}</p>${part.join('')}`);
    const title = '某县教育局2022年政府信息公开工作年度报告';
    return `<!doctype html><title>${title}</title><body><p>${title}</p>${body.join('')}`;
  });
