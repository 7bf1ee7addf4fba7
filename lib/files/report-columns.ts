/** The columns of the wide CSV in front of the numbers: what the report is, and how well it could be read. */
import type { ReportColumn } from '../words/file-texts';

/** What such a column holds: `count` is a number to reckon with, `codes` are codes of cells parted by spaces. */
export type ReportMeasure = 'text' | 'year' | 'date' | 'time' | 'count' | 'codes';

/** What every such column holds, under its heading, in the order of the file. */
export const reportMeasures: Readonly<Record<ReportColumn, ReportMeasure>> = {
  unit: 'text',
  unit_kind: 'text',
  year: 'year',
  form: 'text',
  published_on: 'date',
  page_title: 'text',
  url: 'text',
  checked_at: 'time',
  extension_version: 'text',
  errors: 'count',
  reviews: 'count',
  hints: 'count',
  sums_held: 'count',
  sums_broken: 'count',
  sums_unchecked: 'count',
  sums_all: 'count',
  unchecked: 'count',
  rules_off: 'count',
  cells_found: 'count',
  cells_proven: 'count',
  cells_unknown: 'count',
  proven_cells: 'codes',
  sums_computed: 'count',
  unit_level: 'text',
};

/** The headings in the order of the file. */
export const REPORT_COLUMNS = Object.keys(reportMeasures) as ReportColumn[];
