/** How alike the running texts of two reports are, part by part. Pure. */

import type { ProseLine, Sketch } from '../contract/earlier-report';
import { withoutPreamble } from '../prose/preamble';
import { checksum } from '../text/checksum';
import { KEPT_PARTS } from './kept-prose';
import { unitCore } from './unit';

/** A part with fewer runs of its own says too little to be a copy: of another body's text, and of the same body's in another year. */
const LEAST_RUNS = { others: 120, own: 60 };
/**
 * From this share on two parts are nearly equal. Among 80,000 pairs of made-up reports of different bodies, which share most of their phrases, the
 * most alike come to 0.71; a text of last year with its numbers and one sentence in ten changed stays above 0.8.
 */
const NEARLY_EQUAL = 0.8;
/** So many characters make a run: about two words, so that common words alone do not make texts alike. */
const RUN = 5;
/** So many runs of a part stand for all of them in a sketch: enough to tell 0.6 from 0.8. */
const SKETCHED = 48;
/** From this share of equal numbers on two sketches are worth a comparison of the texts. */
const WORTH_COMPARING = 0.6;

/** What reports of any two bodies say in nearly the same words: that nothing came in, that nothing was charged, what the work rests on. */
const SET_PHRASE =
  /(?:未|没有?|无|不)(?:收到|接到|收取|发生|出现|产生|涉及|存在|有|因)|(?:收到|受理|办理|接收)[^,。;]{0,24}0[件条宗份]|无其他|信息处理费|条例|国办|通知|依据|根据/;
/** The number of a sub-heading. */
const NUMBERING = /^(?:[((]?[一二三四五六七八九十\d]{1,3}[))、.])+/;

/**
 * The words of one part as they are compared: without white space, punctuation, numbering, the body's name and set phrases. Every number is #: a
 * text in which only the numbers are new is still the same text.
 */
function ownWords(prose: readonly ProseLine[], section: number, body: string | null): string {
  const name = body === null ? '' : unitCore(body);
  return prose
    .filter((line) => line.section === section)
    .flatMap((line) =>
      withoutPreamble(line)
        .replace(NUMBERING, '')
        .split(/(?<=[。;])/),
    )
    .filter((sentence) => !SET_PHRASE.test(sentence))
    .map((sentence) => (name.length < 3 ? sentence : sentence.replaceAll(name, '')))
    .join('')
    .replace(/\d+(?:\.\d+)?/g, '#')
    .replace(/[^\p{L}#]/gu, '');
}

/** The running text of a report in the shape in which texts are compared: by part, its short runs of characters as numbers. */
export type TextRuns = ReadonlyMap<number, ReadonlySet<number>>;

/** The runs of every part that has enough words of its own. `body` as printed; null where the report names none. */
export function runsOf(prose: readonly ProseLine[], body: string | null): TextRuns {
  const bySection = new Map<number, Set<number>>();
  for (const section of KEPT_PARTS) {
    const words = ownWords(prose, section, body);
    if (words.length < LEAST_RUNS.own) continue;
    const runs = new Set<number>();
    for (let at = 0; at + RUN <= words.length; at += 1) runs.add(checksum(words.slice(at, at + RUN)));
    bySection.set(section, runs);
  }
  return bySection;
}

/** A part that two reports tell in nearly the same words. */
export interface EqualPart {
  section: number;
  /** The share of runs that both have among all that either has, in whole percent, cut. */
  percent: number;
}

/**
 * The parts that two reports tell in nearly the same words, in their order.
 * @param whose `own` where both are of the same body: then a shorter part counts, too
 */
export function nearlyEqualParts(one: TextRuns, other: TextRuns, whose: keyof typeof LEAST_RUNS): EqualPart[] {
  return [...one].flatMap(([section, runs]) => {
    if (runs.size < LEAST_RUNS[whose]) return [];
    const share = shareOf(runs, other.get(section) ?? new Set());
    return share >= NEARLY_EQUAL ? [{ section, percent: Math.floor(share * 100) }] : [];
  });
}

function shareOf(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let both = 0;
  for (const run of one) if (other.has(run)) both += 1;
  return both / (one.size + other.size - both);
}

/** The smallest runs of each part: by them a text finds its like among thousands without being read again. */
export function sketchOf(runs: TextRuns): Sketch {
  return [...runs].map(([section, all]) => ({ section, runs: [...all].sort((a, b) => a - b).slice(0, SKETCHED) }));
}

/** True where the texts behind two sketches may be nearly equal. */
export function mayBeEqual(one: Sketch, other: Sketch): boolean {
  return one.some(({ section, runs }) => {
    const others = other.find((part) => part.section === section)?.runs ?? [];
    // The smallest runs of both texts together are a fair sample of all their runs.
    const sample = [...new Set([...runs, ...others])].sort((a, b) => a - b).slice(0, SKETCHED);
    const both = sample.filter((run) => runs.includes(run) && others.includes(run)).length;
    return sample.length > 0 && both / sample.length >= WORTH_COMPARING;
  });
}
