// What somebody may do to a page that was right: tags, attributes and words put where they do not belong.
import fc from 'fast-check';

/** One thing done to a page; `at` picks the element among all that the page had at first. */
export interface Edit {
  kind: string;
  at: number;
  words: string;
}

type Act = (element: Element, at: number, words: string, elements: readonly Element[]) => void;

const containers = ['div', 'table', 'td', 'a', 'h2', 'details', 'form', 'tr', 'sup', 'pre', 'nav', 'template'];

const acts: Record<string, Act> = {
  delete: (element) => element.remove(),
  duplicate: (element) => element.after(element.cloneNode(true)),
  repeat: (element, at) => {
    for (let times = at % 5; times > 0; times -= 1) element.after(element.cloneNode(true));
  },
  move: (element, at, _, elements) => {
    const other = elements[(at * 7 + 3) % elements.length];
    if (other?.isConnected && !element.contains(other)) other.after(element);
  },
  into: (element, at, _, elements) => {
    const other = elements[(at * 5 + 1) % elements.length];
    if (other?.isConnected && !element.contains(other)) other.append(element);
  },
  exchange: (element, at, _, elements) => {
    const other = elements[(at * 3 + 2) % elements.length];
    if (!other?.isConnected || element.contains(other) || other.contains(element)) return;
    const place = element.ownerDocument.createComment('');
    element.replaceWith(place);
    other.replaceWith(element);
    place.replaceWith(other);
  },
  reverse: (element) => {
    for (const child of [...element.children].reverse()) element.append(child);
  },
  empty: (element) => element.replaceChildren(),
  span: (element, at, words) => {
    const size = words.length === 3 ? '1000000000' : String(words.length);
    element.setAttribute(at % 2 ? 'rowspan' : 'colspan', at % 5 === 0 ? words.slice(0, 20) : size);
  },
  hide: (element, at) => {
    const ways = [
      'display:none',
      'visibility:hidden',
      'visibility:collapse',
      'font-size:0',
      'opacity:0',
      'display:contents',
    ];
    element.setAttribute('style', ways[at % ways.length] as string);
  },
  name: (element, at) => {
    const names = [
      'body',
      'title',
      'documentElement',
      'firstChild',
      'textContent',
      'rows',
      'cells',
      'querySelectorAll',
    ];
    element.setAttribute(at % 2 ? 'name' : 'id', names[at % names.length] as string);
  },
  write: (element, _, words) => {
    if (element.children.length === 0) element.textContent = words;
  },
  add: (element, at, words) => {
    if (at % 2) element.append(words);
    else element.prepend(words);
  },
  wrap: (element, at) => {
    const around = element.ownerDocument.createElement(containers[at % containers.length] as string);
    element.replaceWith(around);
    around.append(element);
  },
  unwrap: (element) => element.replaceWith(...element.childNodes),
  rename: (element, at) => {
    const other = element.ownerDocument.createElement(containers[at % containers.length] as string);
    other.append(...element.childNodes);
    element.replaceWith(other);
  },
  shadow: (element, at) => {
    const root = element.attachShadow({ mode: at % 4 ? 'open' : 'closed' });
    if (at % 3 === 0) root.append(element.ownerDocument.createElement('slot'));
    else root.append(...element.childNodes);
  },
};

/** What somebody may write into a cell or a line. */
export const someWords = fc.oneof(
  fc.constantFrom(
    ...['', '0', '5', '-3', '1.5', '/', '—', '无', '5件', '0（无）', '１２', '1,234', '1e309', '12 34', '+7', '0.0'],
    ...[
      '总计',
      '其他',
      '一、总体情况',
      '（一）予以公开',
      '三、本年度办理结果',
      '自然人',
      '尚未审结',
      '第二十条第（一）项',
    ],
    ...['2019年', '2022年政府信息公开工作年度报告', '自2021年1月1日至2021年6月30日', '2023-01-31', '信息处理费'],
    ...[
      '未收到政府信息公开申请',
      '共收到政府信息公开申请12件，其中予以公开5件、不予公开3件。',
      '\u202e12\u202c',
      '九'.repeat(300),
    ],
    ...['__proto__', 'constructor', '9'.repeat(30), '2147483648', '0x10', '½', '\u0000', '\ud800', '<b>5</b>'],
  ),
  fc.nat(3000).map(String),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** From one edit to a dozen. */
export const someEdits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...Object.keys(acts)), at: fc.nat(100_000), words: someWords }),
  { minLength: 1, maxLength: 12 },
);

/** Does the edits, one after the other; what cannot be done to an element is left. */
export function applyEdits(document: Document, edits: readonly Edit[]): void {
  const elements = [...document.querySelectorAll('body, body *')];
  for (const { kind, at, words } of edits) {
    const element = elements[at % Math.max(1, elements.length)];
    if (!element?.isConnected) continue;
    try {
      acts[kind]?.(element, at, words, elements);
    } catch {
      // Not every element can stand everywhere.
    }
  }
}
