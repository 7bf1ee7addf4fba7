/** Why a file cannot be read as a document: by what it is, or by what is wrong with it. */
export type RefusalKind =
  /** The old format of Word or WPS. */
  | 'doc'
  | 'rtf'
  | 'ofd'
  /** Old and new workbooks alike. */
  | 'sheet'
  | 'picture'
  /** An office file behind a password. */
  | 'encrypted'
  | 'empty'
  /** A kind of file that nobody here knows. */
  | 'other'
  | 'too-large'
  | 'damaged'
  /** A PDF without a text layer. */
  | 'scan'
  /** The browser cannot run what reads a PDF. */
  | 'old-browser';
