/**
 * A page as plain data: what a person reads on it, in reading order. Whoever makes one (live DOM, batch, .docx, .pdf)
 * has the only reader of that medium; everything behind it is pure.
 */

/** Names one node of the medium, so that a finding can lead back to it. Meaningless outside its own document. */
export type NodeRef = number;

/** One line of running text: what stands between two block borders or line breaks, white space collapsed as HTML does. */
export interface TextBlock {
  type: 'text';
  /** The closest element that holds the whole line. */
  ref: NodeRef;
  /** The words as a person reads them; never empty. */
  text: string;
  /** 1–6 for text inside h1–h6, else 0. */
  heading: number;
  /** True where only a line break (`<br>`) parts it from the line before it, so that both may be one paragraph. */
  continues: boolean;
  /** True inside a link (most of the line is link text): navigation and lists of other reports, seldom the report's own words. */
  link: boolean;
  /** True inside nav, header, footer or aside: page chrome by the page's own word. */
  chrome: boolean;
}

/** One cell as the markup states it. */
export interface RawCell {
  ref: NodeRef;
  /** Visible text; lines are parted by \n; '' for an empty cell. */
  text: string;
  /** The attribute's value by the HTML rules for parsing; 0 means "to the end of the row group". 1 for bad input. */
  rowspan: number;
  /** The attribute's value by the HTML rules for parsing, at least 1. */
  colspan: number;
  /** True for `th`. */
  header: boolean;
  /** The picture in the cell, where it holds one instead of text; null otherwise. */
  picture: NodeRef | null;
  /** True where most of its text is a link. */
  link: boolean;
}

/** One row of a table; `group` counts thead/tbody/tfoot, because no span crosses a group's border (HTML standard 4.9.12). */
export interface RawRow {
  ref: NodeRef;
  group: number;
  cells: RawCell[];
}

/** A table that holds no other data table, cells in source order, spans as written. Nested layout is already unfolded. */
export interface RawTable {
  type: 'table';
  ref: NodeRef;
  rows: RawRow[];
  /** Set where the page has plain lines instead of a table, so that blank cells cannot be seen. */
  flat?: true;
}

/** A picture that may stand for a table or, if small, for a heading. */
export interface PictureBlock {
  type: 'picture';
  ref: NodeRef;
  /** Alternative text or file name; '' where neither is known. */
  label: string;
  /** True where its stated size is too small for a table; a small picture without words is left out. */
  small: boolean;
  /** Set for an embedded document, a foreign frame or a drawing: something is shown there that nobody here can read. */
  embedded?: true;
}

/** A page inside the page, readable from here (same origin). */
export interface FrameBlock {
  type: 'frame';
  ref: NodeRef;
  blocks: SourceBlock[];
}

/**
 * Something of the page that nobody sees until it is opened: another tab, a fold, closed details. It is no part of what the page says;
 * it only tells that what is missing in sight may be there.
 */
export interface HiddenBlock {
  type: 'hidden';
  ref: NodeRef;
  /** Its words line by line, each cell of a table a line of its own; links and very long lines are cut. */
  lines: string[];
  /** How many pictures, frames and embedded documents it holds. */
  pictures: number;
  /**
   * What it would show, read like all else: only where it has the words of the statutory form, and what is in sight has them not and holds
   * something that cannot be read (a report shown as an embedded PDF, its text version in another tab).
   */
  content?: SourceBlock[];
}

/** One thing on the page, in reading order. */
export type SourceBlock = TextBlock | RawTable | PictureBlock | FrameBlock | HiddenBlock;

/** The whole page as read. */
export interface SourceDocument {
  /** The document's own title (`<title>`), as a person sees it on the tab. */
  title: string;
  /** The date of publication in the page's metadata (<meta name="PubDate">), as written; absent where there is none. */
  published?: string;
  blocks: SourceBlock[];
  /** Why the reading stopped early, or null where all was read. */
  tooLarge: 'nodes' | 'cells' | 'tables' | 'text' | 'depth' | null;
  /** Set where so much is hidden that not all of it was read: what is missing in sight may be there. */
  hiddenCut?: true;
  /**
   * `clipboard`: a person copied and pasted it, so that parts of the report may have been left out on purpose. `print`: a PDF, whose tables
   * were put together from its ruling lines; `print-lines`: one in which no table has any, so that all are lines of text.
   */
  origin?: 'clipboard' | 'print' | 'print-lines';
}
