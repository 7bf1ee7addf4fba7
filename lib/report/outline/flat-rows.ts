/** A row of a table that stands on the page as one line: its labels, then its numbers, parted by white space. */
import { labelCore } from '../../table/labels';
import { readCellValue } from '../../text/numbers';
import { formLabels, isFormLabel } from '../form-labels';

/** The longest label of the form with its group, and a number for each of its columns; a longer line is prose. */
const LONGEST = 160;

/** So many values after words that are no label are a row whose label was torn, and not the end of a sentence. */
const FEWEST_BEHIND_WORDS = 3;
/** Fewer values alone on a line may be a page number between its dashes (— 3 —). */
const FEWEST_ALONE = 5;

/** True for the words of a cell with a number, or with a mark where one should be. */
export function isValueText(text: string): boolean {
  const { kind } = readCellValue(text);
  return kind === 'number' || kind === 'placeholder';
}

/** True for words that are a label of the form, or of a group of its lines. */
export function isLabelText(text: string): boolean {
  const core = labelCore(text);
  return isFormLabel(core) || formLabels.linesNear(core).length > 0;
}

/** True where a line may be a row, or a value by itself: it ends with a number or a mark for none. */
export function endsInValue(line: string): boolean {
  if (line.length > LONGEST) return false;
  return isValueText(line.slice(line.search(/\S+\s*$/)));
}

/**
 * The cells of a line that is a row of a table, or the labels of a header: labels of the form (or other words in front of several
 * values), then nothing but values. Null for a line that is one cell, and for any other words.
 */
export function splitRow(line: string): string[] | null {
  if (line.length > LONGEST) return null;
  const words = line.split(/\s+/).filter((word) => word !== '');
  const values = words.length - 1 - words.findLastIndex((word) => !isValueText(word));
  const front = words.slice(0, words.length - values);
  if (words.length < 2 || (front.length === 0 && values < FEWEST_ALONE)) return null;
  const labels = labelsOf(front) ?? (values >= FEWEST_BEHIND_WORDS ? [front.join(' ')] : null);
  return labels && [...labels, ...words.slice(words.length - values)];
}

/** Words put together to labels, which may have spaces of their own; null where some are part of none. */
function labelsOf(words: readonly string[]): string[] | null {
  // From each word on, the labels up to the last word.
  const from: (string[] | null)[] = [...words.map(() => null), []];
  for (let start = words.length - 1; start >= 0; start -= 1) {
    for (let end = start + 1; end <= words.length && from[start] === null; end += 1) {
      const rest = from[end];
      const label = words.slice(start, end).join(' ');
      if (rest && isLabelText(label)) from[start] = [label, ...rest];
    }
  }
  return from[0] ?? null;
}
