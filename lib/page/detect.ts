/** The first, cheap look at a page: could it be a report at all? */

/** ⚑ `no`: leave it alone; `maybe` and `yes`: worth reading. `clues` name what was seen. Never throws. */
export function detectPage(_document: Document): { verdict: 'no' | 'maybe' | 'yes'; clues: string[] } {
  return { verdict: 'no', clues: [] };
}
