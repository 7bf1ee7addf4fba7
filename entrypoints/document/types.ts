/** A draft on its way: as it comes into the page, and as the page keeps it while it is open. */
import type { ComparisonState, DraftNoteKind, DraftState } from '../../components/document/types';
import type { PageReading } from '../../lib/page/read/read-page';
import type { Progress } from '../../lib/view/progress';
import type { CheckedDraft } from './check-draft';
import type { PlacedDraft } from './place-draft';

/** A file as a drop, the picker or the clipboard gives it. */
export interface DraftFile {
  name: string;
  size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What the clipboard holds as text. */
export interface DraftPaste {
  html: string;
  text: string;
}

/** A draft that is open. */
export interface Draft {
  /** Counted up while the page is open. */
  id: number;
  /** The name of the file; of a paste what the page calls it. */
  name: string;
  /** True where it came from the clipboard: only what was copied is judged. */
  pasted: boolean;
  state: DraftState;
  /** Where it stands in the page; null while it is drawn, and where that failed. */
  placed: PlacedDraft | null;
  /** What was read of it, with the ways back; null where nothing was. */
  reading: PageReading | null;
  notes: readonly DraftNoteKind[];
  /** Null where it is no report. */
  checked: CheckedDraft | null;
  /** The open draft that the person has named as its earlier version. */
  follows: number | null;
  /** Against the version before; null for the first. */
  progress: Progress | null;
  /** Against a page in another tab; null where nobody has asked for it. */
  comparison: ComparisonState | null;
}
