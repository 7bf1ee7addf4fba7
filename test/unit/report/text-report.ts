/** Test helper: a report from plain lines, cut into sections by their usual headings, without any table. */

import type { Paragraph, Report, ReportHeading, ReportSection } from '../../../lib/contract/report';
import { type IdentityInput, readIdentity } from '../../../lib/report/identity/identity';
import type { SourceBlock, SourceDocument, TextBlock } from '../../../lib/source/source-document';

const NAMES = ['总体', '主动公开', '收到和处理', '复议', '存在的', '其他需要'];
const MAIN = /^\s*([一二三四五六])\s*、/;

/** A line of text; `link`, `chrome` and `heading` as the reader would set them. */
export function line(text: string, flags: Partial<TextBlock> = {}): Omit<TextBlock, 'ref'> {
  return { type: 'text', text, heading: 0, continues: false, link: false, chrome: false, ...flags };
}

type Line = string | Omit<TextBlock, 'ref'> | Pick<Extract<SourceBlock, { type: 'table' }>, 'type' | 'rows'>;

/** What readIdentity is given for a page of these lines. */
export function identityInput(lines: readonly Line[], title = ''): IdentityInput {
  const blocks = lines.map(
    (entry, index) => ({ ...(typeof entry === 'string' ? line(entry) : entry), ref: index + 1 }) as SourceBlock,
  );
  const source: SourceDocument = { title, blocks, tooLarge: null };
  const sections: ReportSection[] = NAMES.map((_, index) => ({
    number: index + 1,
    heading: null,
    headingRef: null,
    found: false,
    printedNumber: null,
    numbering: 'none',
  }));
  const paragraphs: Paragraph[] = [];
  let current = 0;
  blocks.forEach((block, index) => {
    if (block.type !== 'text') return;
    const number = MAIN.exec(block.text)?.[1];
    const section = number === undefined ? -1 : '一二三四五六'.indexOf(number);
    if (section >= 0 && section >= current && block.text.includes(NAMES[section] ?? '') && block.text.length < 40) {
      current = section + 1;
      sections[section] = {
        number: current,
        heading: block.text,
        headingRef: block.ref,
        found: true,
        printedNumber: current,
        numbering: 'main',
      };
      return;
    }
    if (block.link || block.chrome) return;
    paragraphs.push({ section: current, ref: block.ref, text: block.text, block: index });
  });
  return { source, sections, paragraphs, reportEnd: blocks.length };
}

/** The identity of a page of these lines. */
export function identify(lines: readonly Line[], title = ''): ReturnType<typeof readIdentity> {
  return readIdentity(identityInput(lines, title));
}

/** A report of these lines without tables, for rules that look at text; `extra` overrides. */
export function textReport(lines: readonly Line[], title = '', extra: Partial<Report> = {}): Report {
  const input = identityInput(lines, title);
  const headings: ReportHeading[] = input.sections.flatMap((section) =>
    section.headingRef === null
      ? []
      : [
          {
            ref: section.headingRef,
            text: section.heading ?? '',
            section: section.number,
            printedNumber: section.printedNumber,
            numbering: section.numbering,
          },
        ],
  );
  return {
    identity: readIdentity(input),
    form: null,
    sections: input.sections,
    headings,
    paragraphs: input.paragraphs,
    tables: { disclosure: null, applications: null, cases: null },
    pictures: { disclosure: [], applications: [], cases: [] },
    embedded: { disclosure: [], applications: [], cases: [] },
    unread: [],
    hiddenParts: { parts: [], tables: [] },
    cut: false,
    hiddenCut: false,
    extent: 'whole',
    ...extra,
  };
}
