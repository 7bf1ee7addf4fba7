import type { Report, ReportHeading, ReportSection } from '../contract/report';
import { namesRowOfTable } from '../report/form-labels';
import { compact, compactOf } from '../text/normalise';
import type { Broken, Rule } from './types';

/** The heading that is out of order and why; its part and the heading before it, where known. */
export interface Facts {
  reason: 'repeated' | 'jump' | 'level' | 'order';
  heading: string;
  section: number | null;
  previous: string | null;
}

type Found = ReportSection & { heading: string; headingRef: number };

/**
 * The numbering of the six parts repeats or jumps, a part stands at the wrong level, or 一、二、… of another outline stands inside a
 * part. A lost number, a heading printed twice, and the gap that a missing part leaves are no fault of order.
 */
export const sectionOrderRule: Rule<'section-order', Facts> = {
  id: 'section-order',
  levels: ['review'],
  key: ({ reason, heading }) => [reason, heading],
  *check({ sections, headings }: Report) {
    const found = sections.filter(
      (section): section is Found => section.heading !== null && section.headingRef !== null,
    );
    const problem = wrongLevel(found) ?? wrongNumber(found) ?? wrongPlace(found, headings) ?? nested(found, headings);
    if (problem !== null) yield problem;
  },
};

function broken(
  reason: Facts['reason'],
  heading: Pick<ReportHeading, 'ref' | 'text'>,
  section: number | null,
  previous: string | null,
): Broken<Facts> {
  const words = { place: { text: heading.text }, ref: heading.ref };
  const place = section === null ? words : { place: { section }, ref: heading.ref };
  return {
    status: 'broken',
    level: 'review',
    where: [place],
    facts: { reason, heading: heading.text, section, previous },
  };
}

const asHeading = ({ headingRef, heading }: Found): Pick<ReportHeading, 'ref' | 'text'> => ({
  ref: headingRef,
  text: heading,
});

/** A part numbered （三） or 3. among parts numbered 一、. All six in another style are a style of their own. */
function wrongLevel(found: readonly Found[]): Broken<Facts> | null {
  const main = found.filter((section) => section.numbering === 'main');
  if (main.length < 2) return null;
  const stray = found.find((section) => section.numbering === 'sub' || section.numbering === 'item');
  if (stray === undefined) return null;
  const before = found.filter((section) => section.number < stray.number).at(-1);
  return broken('level', asHeading(stray), stray.number, before?.heading ?? null);
}

/** Printed numbers must rise by one, or by as many as there are parts missing between. */
function wrongNumber(found: readonly Found[]): Broken<Facts> | null {
  const numbered = found.filter((section) => section.numbering === 'main' && section.printedNumber !== null);
  for (const [index, section] of numbered.entries()) {
    const previous = numbered[index - 1];
    const printed = section.printedNumber ?? 0;
    if (previous === undefined) continue;
    const before = previous.printedNumber ?? 0;
    const step = printed - before;
    const distance = section.number - previous.number;
    if (step === distance || step === 1) continue;
    const reason = step === 0 ? 'repeated' : step < 0 ? 'order' : 'jump';
    // 五 where 四 is due, and 四 after it: the two are exchanged, and the first of them stands wrong.
    return broken(reason, asHeading(section), section.number, previous.heading);
  }
  return null;
}

/** A part whose heading stands before that of a part with a lower number. */
function wrongPlace(found: readonly Found[], headings: readonly ReportHeading[]): Broken<Facts> | null {
  const place = (section: Found): number =>
    headings.findIndex((heading) => heading.ref === section.headingRef && heading.text === section.heading);
  for (const [index, section] of found.entries()) {
    const previous = found[index - 1];
    if (previous === undefined || place(section) < 0 || place(previous) < 0) continue;
    if (place(section) < place(previous)) return broken('order', asHeading(section), section.number, previous.heading);
  }
  return null;
}

/** 一、二、… of another outline between the headings of the six parts, where numbers that the parts use come again. */
function nested(found: readonly Found[], headings: readonly ReportHeading[]): Broken<Facts> | null {
  const isPart = (heading: ReportHeading): boolean =>
    found.some((section) => section.headingRef === heading.ref && section.heading === heading.text);
  const first = headings.findIndex(isPart);
  const last = headings.findLastIndex(isPart);
  const used = new Set(found.filter((section) => section.numbering === 'main').map((section) => section.printedNumber));
  const strays = headings.filter(
    (heading, index) =>
      index > first &&
      index < last &&
      heading.numbering === 'main' &&
      heading.printedNumber !== null &&
      used.has(heading.printedNumber) &&
      !isPart(heading) &&
      !isEcho(heading, found) &&
      !namesRowOfTable(compactOf(heading).text),
  );
  // A single line that begins so may be a list in the text; an outline has at least two.
  const [stray] = strays;
  if (stray === undefined || strays.length < 2) return null;
  const before = headings.slice(0, headings.indexOf(stray)).filter(isPart).at(-1);
  return broken('repeated', stray, null, before?.text ?? null);
}

/** A heading printed twice (一、总体情况 一、总体情况), or a list of the parts. */
function isEcho(heading: ReportHeading, found: readonly Found[]): boolean {
  // A part named under its own number is a contents list or the heading again.
  if (heading.section !== null && heading.section === heading.printedNumber) return true;
  const plain = (text: string): string => compact(text).text;
  return found.some((section) => plain(section.heading) === plain(heading.text));
}
