/** What the reader has to know of Word's styles: which of them hide their text, and which number their paragraphs. */
import { attributeOf, childOf, childrenOf, isOn, pathOf, propertyOf } from './xml';

/** The ids of styles whose text is hidden. */
export type HiddenStyles = ReadonlySet<string>;

/** A list that a paragraph belongs to. */
export interface ListPlace {
  /** The number of the list (`w:numId`); '0' takes a paragraph out of its style's list. */
  list: string;
  /** Its level, from 0. */
  level: number;
}

/** The styles of a document. */
export interface Styles {
  hidden: HiddenStyles;
  /** The lists of paragraph styles, inherited ones included. */
  lists: ReadonlyMap<string, ListPlace>;
  /** The style of paragraphs that name none; null where there is none. */
  plain: string | null;
}

/** Styles may build on each other; a chain that is longer, or that bites its own tail, is cut. */
const LONGEST_CHAIN = 20;

/** Reads the part that holds the styles; null for a document without one. */
export function readStyles(part: XMLDocument | null): Styles {
  const styles = part ? childrenOf(part.documentElement, 'style') : [];
  const byId = new Map(styles.map((style) => [attributeOf(style, 'styleId') ?? '', style]));
  const chainOf = (style: Element): Element[] => {
    const chain: Element[] = [];
    for (
      let each: Element | undefined = style;
      each && chain.length < LONGEST_CHAIN;
      each = byId.get(propertyOf(each, 'basedOn') ?? '')
    )
      chain.push(each);
    return chain;
  };
  const hidden = new Set<string>();
  const lists = new Map<string, ListPlace>();
  for (const [id, style] of byId) {
    const chain = chainOf(style);
    const vanish = chain.map((each) => pathOf(each, 'rPr', 'vanish')).find((found) => found !== null);
    if (vanish && isOn(vanish)) hidden.add(id);
    const place = chain.reduceRight<ListPlace | null>((above, each) => listOf(childOf(each, 'pPr'), above), null);
    if (place) lists.set(id, place);
  }
  const plain = styles.find((style) => attributeOf(style, 'type') === 'paragraph' && isDefault(style));
  return { hidden, lists, plain: plain ? attributeOf(plain, 'styleId') : null };
}

function isDefault(style: Element): boolean {
  return /^(?:1|true|on)$/i.test(attributeOf(style, 'default') ?? '');
}

/**
 * The list that paragraph properties name; parts of it that they leave out come from the style.
 * @param above the list of the style that they build on
 */
export function listOf(properties: Element | null, above: ListPlace | null): ListPlace | null {
  const numbering = childOf(properties, 'numPr');
  if (!numbering) return above;
  const list = propertyOf(numbering, 'numId') ?? above?.list;
  const level = Number(propertyOf(numbering, 'ilvl') ?? above?.level ?? 0);
  return list === undefined || !Number.isInteger(level) || level < 0 || level > 8 ? null : { list, level };
}
