/** What a reader of documents gives, whatever it has read. */
import type { RefusalKind } from '../source/refusal';

/** Something about the draft that the person should know and that no rule of the form says. */
export type DraftNote =
  /** Insertions and deletions that nobody has accepted yet: inserted words are read, deleted ones are not. */
  | 'open-changes'
  /** The reader could not go on: what stands behind that place is missing. */
  | 'incomplete';

/** A document drawn as elements, for the page reader to read. */
export interface Drawn {
  content: Node;
  /** Style sheets of the document as text; they go into `adoptedStyleSheets` of the tree that holds the content. */
  styles: string[];
  /** The title that the document itself carries beside its text (`<title>` of a saved page); '' where it has none. */
  title: string;
  notes: DraftNote[];
  /** The part of the content that holds its words, where the rest only shows them; all of it without. */
  read?: HTMLElement;
  /** Set for a PDF: tables were put together from its ruling lines, though not always all of them, or none was (`print-lines`). */
  origin?: 'print' | 'print-lines';
  /** Gives up what was kept for drawing, when the draft is closed. */
  release?(): void;
}

/** Thrown by a reader that refuses a file. */
export class Refused extends Error {
  constructor(readonly reason: RefusalKind) {
    super(reason);
  }
}
