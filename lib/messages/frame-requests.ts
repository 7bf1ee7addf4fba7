/**
 * What pages of the extension may ask the inspector of a frame, and how each question is checked on arrival. By hand and not with the schema
 * library: this runs in the page, where the library would weigh more than all the rest.
 */
import type { CellPlace } from '../contract/page-check';
import { isTableName } from '../form/tables';
import type { Language, Pointer, ReportView } from '../view/schema';
import { languageTags } from '../words/ui/language-tag';
import type { CheckedReport } from './checked-page';

/** What a frame answers when asked for its check. `failed`: there is a report, and checking it came to nothing. */
export type FrameView = { state: 'none' | 'failed' } | { state: 'report'; views: ReportView[]; marksShown: boolean };

/** What each question is answered with. */
export interface FrameReplies {
  view: FrameView;
  evidence: { evidence: CheckedReport['evidence'][] };
  source: { source: string };
  show: { found: boolean; number: number | null };
  hint: Record<string, never>;
  marks: { shown: boolean };
  /** `visited`: this frame was the one visited last. */
  step: { number: number | null; visited: boolean };
  'look-again': Record<string, never>;
}

type Fields = Record<string, unknown>;

const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null ? (value as Fields) : null;
const isIndex = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && Object.hasOwn(languageTags, value);

const isDirection = (value: unknown): value is 'next' | 'previous' => value === 'next' || value === 'previous';

/** How a step goes through a frame's problems; see `toFrame.step`. */
export type StepWay = 'around' | 'further' | 'enter';
const isWay = (value: unknown): value is StepWay => value === 'around' || value === 'further' || value === 'enter';

function readCell(value: unknown): CellPlace | null {
  const { table, row, column } = fieldsOf(value) ?? {};
  if (typeof row !== 'string' || typeof column !== 'string') return null;
  return isTableName(table) ? { table, row, column } : null;
}

function readPointer(value: unknown): Pointer | null {
  const { finding, unchecked, place, cell } = fieldsOf(value) ?? {};
  if (cell !== undefined) {
    const at = readCell(cell);
    return at && { cell: at };
  }
  if (!isIndex(place)) return null;
  if (typeof finding === 'string') return { finding, place };
  return isIndex(unchecked) ? { unchecked, place } : null;
}

/** Makes a check of a function that gives null for what is wrong. */
function by<T>(read: (fields: Fields) => T | null) {
  return {
    safeParse(body: unknown): { success: true; data: T } | { success: false } {
      const fields = fieldsOf(body);
      const data = fields && read(fields);
      return data === null ? { success: false } : { success: true, data };
    },
  };
}

/** The questions. Only pages of the extension may ask them. */
export const toFrame = {
  /** The check as a person reads it, in one language. `fresh` reads and checks the page again first. */
  view: {
    from: 'extension',
    request: by(({ language, fresh }) =>
      isLanguage(language) && typeof fresh === 'boolean' ? { language, fresh } : null,
    ),
  },
  /** Read and check the page again: something was set aside of it, or restored. What it was, pages are not told. */
  'look-again': { from: 'extension', request: by(() => ({})) },
  /** The checks of all its reports with their evidence, for tables and exports; none where the frame shows no report. */
  evidence: { from: 'extension', request: by(() => ({})) },
  /** The page as read, as JSON text, for comparing it with the file that it was made from; '' where it shows no report. */
  source: { from: 'extension', request: by(() => ({})) },
  /** Scroll to a place and light it; `found` is false where the page has it no longer. `number`: the problem it belongs to. */
  show: {
    from: 'extension',
    request: by(({ report, at }) => {
      const pointer = readPointer(at);
      return isIndex(report) && pointer ? { report, at: pointer } : null;
    }),
  },
  /** Light a place without moving the page (a row of the list is under the pointer); null puts the light out. */
  hint: {
    from: 'extension',
    request: by(({ report, at }) => {
      const pointer = readPointer(at);
      return isIndex(report) && (at === null || pointer) ? { report, at: pointer } : null;
    }),
  },
  /** Switch the marks on or off. */
  marks: { from: 'extension', request: by(({ shown }) => (typeof shown === 'boolean' ? { shown } : null)) },
  /**
   * Go on to the next or the previous problem; null where there is none. Within this frame round and round (`around`), only as long as
   * this frame is the one that was visited last and has more (`further`), or from its first or last problem (`enter`). `report`: within that
   * report alone; null: through all of the frame.
   */
  step: {
    from: 'extension',
    request: by(({ direction, way, report }) =>
      isDirection(direction) && isWay(way) && (report === null || isIndex(report)) ? { direction, way, report } : null,
    ),
  },
} as const;

/** The question of a name, as checked. */
export type FrameRequest<Name extends keyof typeof toFrame> = Extract<
  ReturnType<(typeof toFrame)[Name]['request']['safeParse']>,
  { success: true }
>['data'];
