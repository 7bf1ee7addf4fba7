/** Words that are struck out: a draft printed with its changes shows what was deleted, and a person does not read it. */
import type { Rulings, Words } from './types';

/** A strike ends about where its words end, in pixels; a line of a table goes on. */
const BEYOND = 6;

/** The words without the characters that have a short line through their middle. */
export function withoutStruck(words: readonly Words[], { across }: Rulings): Words[] {
  return words.flatMap((word) => {
    const { text, left, right, top, bottom } = word;
    const height = bottom - top;
    const strikes = across.filter(
      ({ at, from, to }) =>
        at > top + height * 0.4 && at < bottom - height * 0.25 && from > left - BEYOND && to < right + BEYOND,
    );
    if (strikes.length === 0) return [word];
    // Digits are as wide as each other, and so are Chinese characters.
    const signs = [...text];
    const width = (right - left) / signs.length;
    const kept = signs.flatMap((sign, index) => {
      const middle = left + (index + 0.5) * width;
      return strikes.some(({ from, to }) => from < middle && middle < to) ? [] : [{ sign, index }];
    });
    const first = kept[0]?.index;
    const last = kept.at(-1)?.index;
    if (first === undefined || last === undefined) return [];
    const box = { left: left + first * width, right: left + (last + 1) * width, top, bottom };
    return [{ ...box, text: kept.map(({ sign }) => sign).join('') }];
  });
}
