/**
 * Brings a part of a Word document into the shape that a reader sees on paper: deleted and hidden text gone, inserted text plain, fields as
 * their results, text boxes behind their paragraph, no wrapper around anything.
 */
import type { DraftNote } from '../types';
import { renewPictures } from './old-pictures';
import type { HiddenStyles } from './styles';
import { attributeOf, childOf, childrenOf, descendantsOf, isOn, pathOf, propertyOf, unwrap, W } from './xml';

/** What nobody reads: deleted and moved-away text, marks for editors, what a field computes from, foreign files, comments. */
const UNREAD = [
  'del',
  'moveFrom',
  'moveFromRangeStart',
  'moveFromRangeEnd',
  'moveToRangeStart',
  'moveToRangeEnd',
  'instrText',
  'delInstrText',
  'delText',
  'fldChar',
  'altChunk',
  'bookmarkStart',
  'bookmarkEnd',
  'commentRangeStart',
  'commentRangeEnd',
  'commentReference',
  'annotationRef',
  'proofErr',
  'permStart',
  'permEnd',
  'softHyphen',
  'object',
];
/** What stands around text and is none itself. */
const WRAPPERS = ['ins', 'moveTo', 'hyperlink', 'smartTag', 'customXml', 'fldSimple', 'dir', 'bdo', 'ruby', 'rubyBase'];
/** Notes of an editing program about its own properties. */
const PROPERTIES = ['smartTagPr', 'customXmlPr', 'rubyPr', 'rt', 'sdtPr', 'sdtEndPr'];

/** Settles the part in place. Gives what the person should know of it. */
export function settle(part: XMLDocument, hidden: HiddenStyles): Set<DraftNote> {
  const notes = new Set<DraftNote>();
  const root = part.documentElement;
  if (hasOpenChanges(root)) notes.add('open-changes');
  chooseAlternatives(root);
  joinDeletedMarks(root);
  // In running heads they are watermarks and signs.
  if (!['hdr', 'ftr'].includes(root.localName)) renewPictures(root);
  for (const row of descendantsOf(root, 'tr')) {
    const properties = childOf(row, 'trPr');
    if (childOf(properties, 'del') || isOn(childOf(properties, 'hidden'))) row.remove();
  }
  for (const cell of descendantsOf(root, 'tc')) if (pathOf(cell, 'tcPr', 'cellDel')) cell.remove();
  for (const element of descendantsOf(root, ...UNREAD)) element.remove();
  for (const element of descendantsOf(root, ...PROPERTIES)) element.remove();
  for (const element of descendantsOf(root, ...WRAPPERS)) if (!isMark(element)) unwrap(element);
  for (const element of descendantsOf(root, 'sdt')) unwrap(element);
  for (const element of descendantsOf(root, 'sdtContent')) unwrap(element);
  for (const run of descendantsOf(root, 'r')) if (isHidden(run, hidden)) run.remove();
  for (const hyphen of descendantsOf(root, 'noBreakHyphen')) hyphen.replaceWith(textElement(part, '-'));
  freeTextBoxes(root);
  for (const row of descendantsOf(root, 'tr')) {
    mergeSideways(row);
    fillStart(row);
  }
  return notes;
}

/** A text element with these words. */
export function textElement(part: XMLDocument, words: string): Element {
  const text = part.createElementNS(W, 'w:t');
  text.setAttribute('xml:space', 'preserve');
  text.textContent = words;
  return text;
}

function hasOpenChanges(root: Element): boolean {
  return descendantsOf(root, 'ins', 'del', 'moveFrom', 'moveTo').length > 0;
}

/** An insertion noted among properties says that a row or a paragraph's end was inserted; it holds nothing. */
function isMark({ parentElement }: Element): boolean {
  return /Pr$/.test(parentElement?.localName ?? '');
}

/** Of two ways to draw the same thing one is kept: the newer one, whose text boxes are plain to find. */
function chooseAlternatives(root: Element): void {
  for (const alternatives of descendantsOf(root, 'AlternateContent')) {
    const kept = childOf(alternatives, 'Choice') ?? childOf(alternatives, 'Fallback');
    for (const child of [...alternatives.children]) if (child !== kept) child.remove();
    if (kept) unwrap(kept);
    unwrap(alternatives);
  }
}

/** Where the end of a paragraph was deleted, its words belong to the next one. */
function joinDeletedMarks(root: Element): void {
  for (const paragraph of descendantsOf(root, 'p')) {
    const mark = pathOf(paragraph, 'pPr', 'rPr');
    if (!childOf(mark, 'del') && !childOf(mark, 'moveFrom')) continue;
    const next = paragraph.nextElementSibling;
    if (next?.localName !== 'p') continue;
    const own = [...paragraph.children].filter(({ localName }) => localName !== 'pPr');
    const properties = childOf(next, 'pPr');
    if (properties) properties.after(...own);
    else next.prepend(...own);
    paragraph.remove();
  }
}

function isHidden(run: Element, hidden: HiddenStyles): boolean {
  const properties = childOf(run, 'rPr');
  const own = childOf(properties, 'vanish');
  if (own) return isOn(own);
  const style = propertyOf(properties, 'rStyle');
  if (style !== null && hidden.has(style)) return true;
  const paragraph = closest(run, 'p');
  const paragraphStyle = propertyOf(childOf(paragraph, 'pPr'), 'pStyle');
  return paragraphStyle !== null && hidden.has(paragraphStyle);
}

/** The paragraphs and tables of a text box stand behind the paragraph that it is tied to. */
function freeTextBoxes(root: Element): void {
  for (const box of descendantsOf(root, 'txbxContent')) {
    const paragraph = closest(box, 'p');
    const holder = closest(box, 'drawing') ?? closest(box, 'pict');
    if (paragraph) paragraph.after(...box.children);
    holder?.remove();
  }
}

/** Cells merged in the old way: each of them is there, and all but the first say that they continue it. */
function mergeSideways(row: Element): void {
  let first: Element | null = null;
  for (const cell of childrenOf(row, 'tc')) {
    const merge = pathOf(cell, 'tcPr', 'hMerge');
    if (!merge || !first || attributeOf(merge, 'val') === 'restart') {
      first = merge ? cell : null;
      continue;
    }
    setWidth(first, widthOf(first) + widthOf(cell));
    cell.remove();
  }
}

/** The columns that a cell covers. */
function widthOf(cell: Element): number {
  const width = Number(propertyOf(childOf(cell, 'tcPr'), 'gridSpan') ?? 1);
  return width > 0 && width < 100 ? width : 1;
}

function setWidth(cell: Element, width: number): void {
  const part = cell.ownerDocument;
  const properties = childOf(cell, 'tcPr') ?? part.createElementNS(W, 'w:tcPr');
  if (!properties.parentNode) cell.prepend(properties);
  childOf(properties, 'gridSpan')?.remove();
  const span = part.createElementNS(W, 'w:gridSpan');
  span.setAttributeNS(W, 'w:val', String(width));
  properties.append(span);
}

/** A row that begins further right: an empty cell keeps its place, so that what stands in it keeps its column. */
function fillStart(row: Element): void {
  const properties = childOf(row, 'trPr');
  const before = childOf(properties, 'gridBefore');
  const width = Number(attributeOf(before, 'val') ?? 0);
  before?.remove();
  childOf(properties, 'gridAfter')?.remove();
  const [first] = childrenOf(row, 'tc');
  if (!first || !(width > 0 && width < 100)) return;
  const part = row.ownerDocument;
  const cell = part.createElementNS(W, 'w:tc');
  cell.append(part.createElementNS(W, 'w:p'));
  setWidth(cell, width);
  first.before(cell);
}

function closest(element: Element, name: string): Element | null {
  for (let above = element.parentElement; above; above = above.parentElement)
    if (above.localName === name) return above;
  return null;
}
