/** The words of the page that explains the columns of the files. */

import type { DataColumn } from '../file-heads';

/** Everything one language needs. */
export interface DictionaryTexts {
  title: string;
  intro: string;
  long: string;
  wide: string;
  wideNote: string;
  cells: string;
  cellsNote: string;
  findings: string;
  findingsNote: string;
  /** Heads of the tables. */
  column: string;
  meaning: string;
  /** What the columns of the long CSV mean. */
  dataMeanings: Record<DataColumn, string>;
  /** What the columns of 问题清单 mean, in their order. */
  findingMeanings: readonly string[];
}
