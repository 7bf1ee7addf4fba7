/** The draft page in English. */
import type { DocumentTexts } from '../../ui-types/document';

const WAY_OUT = 'Open it in Word or WPS, select all, copy and paste here, or save it as .docx.';

export const document: DocumentTexts = {
  title: 'Check a draft',
  intro: 'Check the Word draft of an annual report, its PDF or a copy of its text, before it is published.',
  privacy: 'Drafts are opened and checked on this machine, never uploaded, and gone when this page is closed',
  choose: 'Choose files',
  paste: 'Paste',
  pasteHere: 'Press Ctrl+V to paste',
  drop: 'Drop files here',
  dropNow: 'Let go to check',
  kinds:
    'Reads .docx, PDF, saved pages (.html, .mht), text files (.txt), and what is copied from Word, WPS, Excel or a web page.',
  drafts: 'Open drafts',
  draft: 'Draft',
  close: (name) => `Close “${name}”`,
  reading: (name) => `Reading “${name}” …`,
  pasted: (number) => (number === 1 ? 'Pasted text' : `Pasted text ${number}`),
  refused: {
    scan: {
      title: 'A scan or a PDF of pictures',
      text: 'It holds no text that could be read or checked; use the Word file that it was made from.',
    },
    'old-browser': {
      title: 'This browser is too old to read PDF files',
      text: 'Use a newer one, or select all in the PDF, copy and paste the text.',
    },
    doc: { title: 'The old formats .doc and .wps cannot be read', text: WAY_OUT },
    rtf: { title: 'RTF files cannot be read', text: WAY_OUT },
    ofd: {
      title: 'OFD files cannot be read',
      text: 'Use the Word or WPS file that it was made from, or select all in a reader, copy and paste here.',
    },
    sheet: {
      title: 'Workbooks cannot be read',
      text: 'Open it in Excel or WPS, select the table, copy and paste here.',
    },
    picture: {
      title: 'This is a picture',
      text: 'Numbers in pictures cannot be read or checked; use the Word draft or the web page.',
    },
    encrypted: {
      title: 'The file is encrypted',
      text: 'Remove its password in Word or WPS, save it and choose it again.',
    },
    empty: { title: 'The file is empty', text: 'There is nothing in it; is it the right file?' },
    other: { title: 'Files of this kind are not known', text: WAY_OUT },
    'too-large': {
      title: 'The file is too large',
      text: 'Is it the right file? You can also copy the report alone and paste it here.',
    },
    damaged: { title: 'The file is damaged and cannot be read', text: WAY_OUT },
  },
  keep: 'Keep in the ledger',
  keepHelp:
    'Keeps the check of this draft and the text of parts one, five and six on this machine, for the year to come',
  kept: (name) => `Kept in the ledger: ${name}`,
  notKept: {
    full: 'Not kept: there is no room left on the disk.',
    unavailable: 'Not kept: the browser offers no storage.',
    newer: 'Not kept: a later version of the extension has written the ledger. Please update.',
    private: 'Not kept: nothing is kept in private windows.',
    nobody: 'Not kept: the body was not recognised.',
  },
  blank: {
    title: 'A template, not filled in yet',
    text: 'This is the blank form of an annual report; its tables hold no numbers yet.',
  },
  notReport: {
    title: 'No annual report found',
    text: 'Neither a table nor a part of an annual report on the disclosure of government information was read; is it the right file, copied as a whole?',
  },
  failed: {
    title: 'The check was not finished',
    text: 'The draft is shown, but its check failed; choose or paste it again.',
  },
  sample: 'Sample report (made up)',
  notes: {
    sample:
      'This report is made up, and one of its numbers is wrong: the cell with a number on the left. The list on the right says what it should be and why; click a problem to go back to its cell.',
    'open-changes':
      'The draft has tracked changes that nobody has accepted yet; it is checked as if all were: insertions count, deletions do not.',
    incomplete: 'Not read to its end: the rest of the draft is not checked.',
    part: 'Only what was pasted is checked.',
    print:
      'The tables of the PDF were put together from its lines: missing rows and tables are not judged, and the document decides.',
    'print-lines':
      'At least one table of the PDF has no complete table lines and was read line by line: somebody must look at whatever is listed.',
  },
  earlier: 'Version before: ',
  noEarlier: 'none',
  progress: (solved, remaining, fresh) =>
    `Against the version before: ${solved} solved, ${remaining} remaining, ${fresh} new.`,
  solved: (headlines) => `Solved: ${headlines.join('; ')}`,
  fresh: 'New: ',
  comparison: {
    start: 'Compare with an open page',
    close: 'Close the comparison',
    choose: 'Which page?',
    none: 'No page with an annual report is open. Open the published report in another tab first.',
    gone: 'That page has been closed, or shows no report any more.',
    found: (title, count) =>
      count === 0
        ? `Compared with “${title}”: the same numbers, the same words.`
        : `Compared with “${title}”: ${count} ${count === 1 ? 'difference' : 'differences'}.`,
    more: (count) => `Show ${count} more`,
    opening: 'Title and opening',
    go: 'Show in the draft',
    page: 'Page',
    file: 'Draft',
    nothing: 'nothing',
    missing: {
      page: 'The page has no such table, or has it as a picture or a file.',
      file: 'This table was not found in the draft.',
    },
  },
  report: {
    privacy: 'Everything is checked on this machine; nothing is uploaded',
    marks: 'Marks in the draft',
    go: 'Show in the draft',
    cut: 'The draft is too large; only what was read is checked.',
    placeGone: 'This place is not to be found in the draft.',
    exportGone: 'Nothing to save: the draft has been closed.',
    tables: {
      missing: 'This table was not found in the draft.',
      gone: 'The tables cannot be read: the draft has been closed.',
      help: 'Click a cell (or press Enter) to see it in the draft; arrow keys move.',
      absent: 'The draft has no such cell',
    },
  },
};
