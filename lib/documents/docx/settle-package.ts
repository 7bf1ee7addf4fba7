/**
 * A .docx made fit for drawing: unpacked within limits, its text settled, everything left out that is no text, style or picture of the
 * document, and packed again without compression.
 */
import { zipSync } from 'fflate';
import { type DraftNote, Refused } from '../types';
import { unpack, type ZipEntry, zipEntries } from '../unzip';
import { writeNumbers } from './numbering';
import { settle } from './settle';
import { readStyles } from './styles';
import { attributeOf, childrenOf, parseXml, serialiseXml } from './xml';

/** The text of a report is some 300 KB of XML; so much is many times the longest. */
const LONGEST_PART = 16_000_000;
/** All XML of one document. */
const LONGEST_XML = 32_000_000;
/** All pictures of one document; those beyond it are not drawn. */
const LONGEST_PICTURES = 48_000_000;
/** Paragraphs and cells that are drawn at most: a report has some 600. */
const MOST_PIECES = 40_000;

const PIECE = /<(?:\w+:)?(?:p|tc)[\s/>]/g;

const PICTURE = /\.(?:png|jpe?g|gif|bmp|webp)$/i;
/** Parts that hold something to read, or what it looks like. */
const PART =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]*(?:document|header|footer|footnotes|endnotes|styles|numbering|settings|theme)[^/]*\.xml(?:\.rels)?|word\/theme\/[^/]+\.xml|word\/media\/[^/]+)$/i;
/** What the parts with text have as their root. */
const TEXT_ROOTS = ['document', 'hdr', 'ftr', 'footnotes', 'endnotes'];

/** A package without anything that is not drawn. */
export interface SettledPackage {
  /** A zip that a drawing library can be given. */
  zip: Uint8Array;
  notes: Set<DraftNote>;
}

/** Refuses what is too large or cannot be read. */
export function settlePackage(bytes: Uint8Array): SettledPackage {
  const files: Record<string, Uint8Array> = {};
  const parts = new Map<string, XMLDocument>();
  let xml = 0;
  let pictures = 0;
  let pieces = 0;
  for (const entry of zipEntries(bytes) ?? []) {
    if (!PART.test(entry.name)) continue;
    if (PICTURE.test(entry.name)) {
      const picture = unpack(bytes, entry, LONGEST_PICTURES - pictures);
      if (typeof picture === 'string') continue;
      pictures += picture.bytes.length;
      files[entry.name] = picture.bytes;
    } else if (/\.(?:xml|rels)$/i.test(entry.name)) {
      const text = textOf(bytes, entry, Math.min(LONGEST_PART, LONGEST_XML - xml));
      xml += text.length;
      // Counted before it is parsed: a tree of that size would hold the page already.
      pieces += text.match(PIECE)?.length ?? 0;
      if (pieces > MOST_PIECES) throw new Refused('too-large');
      const part = parseXml(text);
      if (part) parts.set(entry.name, part);
    }
  }
  const main = mainPart(parts);
  if (!main) throw new Refused('damaged');
  const styles = readStyles(partNamed(parts, 'styles'));
  const numbering = partNamed(parts, 'numbering');
  const notes = new Set<DraftNote>();
  for (const part of parts.values()) {
    if (part.documentElement.localName === 'Relationships') dropOutside(part);
    if (!TEXT_ROOTS.includes(part.documentElement.localName)) continue;
    for (const note of settle(part, styles.hidden)) notes.add(note);
    writeNumbers(part, numbering, styles);
  }
  for (const [name, part] of parts) {
    // Its labels are text by now, and a drawing that counts on its own would number everything again.
    if (part === numbering) continue;
    files[name] = new TextEncoder().encode(serialiseXml(part));
  }
  return { zip: zipSync(files, { level: 0 }), notes };
}

function textOf(bytes: Uint8Array, entry: ZipEntry, most: number): string {
  const unpacked = unpack(bytes, entry, most);
  if (unpacked === 'large') throw new Refused('too-large');
  if (unpacked === 'broken') throw new Refused('damaged');
  const [first, second] = unpacked.bytes;
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(wide).decode(unpacked.bytes);
}

function mainPart(parts: ReadonlyMap<string, XMLDocument>): XMLDocument | undefined {
  return [...parts.values()].find(({ documentElement }) => documentElement.localName === 'document');
}

function partNamed(parts: ReadonlyMap<string, XMLDocument>, root: string): XMLDocument | null {
  return [...parts.values()].find(({ documentElement }) => documentElement.localName === root) ?? null;
}

/** Pictures, templates and pages elsewhere are never asked for. */
function dropOutside(relationships: XMLDocument): void {
  for (const each of childrenOf(relationships.documentElement, 'Relationship')) {
    const outside = /external/i.test(attributeOf(each, 'TargetMode') ?? '');
    const foreign = /^(?:[a-z][\w+.-]*:|\/\/)/i.test(attributeOf(each, 'Target') ?? '');
    const embedded = /aFChunk|oleObject|attachedTemplate|package$|\/font$|numbering$|comments/i.test(
      attributeOf(each, 'Type') ?? '',
    );
    if (outside || foreign || embedded) each.remove();
  }
}
