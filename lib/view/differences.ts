/** Where page and file differ, as a person reads it. Pure. */
import type { Difference } from '../check/differences';
import type { CellPlace, FormId } from '../contract/page-check';
import { wordingOf } from '../words/wording';
import { compareTexts, type TextPart } from './compare-texts';
import type { Language } from './schema';

/** One difference. */
export interface DifferenceView {
  /** The cell, the table or the part of the report; null for title and preamble. */
  name: string | null;
  /** The cell, where it is one: there the person can go. */
  at: CellPlace | null;
  /** What each of them says; null where it says nothing of the kind. Of a table that one has not, the other says nothing here either. */
  page: string | null;
  file: string | null;
  /** For a table: which of the two has it not. */
  missing: 'page' | 'file' | null;
  /** Word by word from page (`gone`) to file (`new`), for a sentence that both have; null for everything else. */
  parts: TextPart[] | null;
}

/** The differences in words. `form` picks the labels. */
export function viewDifferences(
  differences: readonly Difference[],
  form: FormId | null,
  language: Language,
): DifferenceView[] {
  const words = wordingOf(language);
  return differences.map((difference): DifferenceView => {
    if (difference.kind === 'table') {
      const { table, missing } = difference;
      return { name: words.tableName(table), at: null, page: null, file: null, missing, parts: null };
    }
    const { page, file } = difference;
    if (difference.kind === 'cell')
      return { name: words.cellName(difference.at, form), at: difference.at, page, file, missing: null, parts: null };
    const { section } = difference;
    const name = section === 0 ? null : words.sectionName(section);
    const parts = page !== null && file !== null ? compareTexts(page, file) : null;
    return { name, at: null, page, file, missing: null, parts };
  });
}
