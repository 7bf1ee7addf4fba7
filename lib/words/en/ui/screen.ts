/** Popup and side panel in English. */
import type { UiTexts } from '../../ui-types/screen';
import { dismissals } from './dismissals';
import { verdict } from './verdict';

export const screen: UiTexts = {
  inFiles: (names) =>
    `The report of this page may be in ${names.map((name) => `“${name}”`).join(', ')}. Download it, then drop it on the page for drafts to check it.`,
  name: 'Nianbao Checkup',
  privacy: 'Everything is checked on this computer; nothing is uploaded',
  openLedger: 'Years of this body',
  lastYear: (year) => `This page links to the report of ${year}, which is not in the ledger yet.`,
  compareLastYear: 'Compare with last year',
  readingLastYear: 'Reading last year’s report; this page is checked again after that.',
  lastYearFailed:
    'Last year’s report is not being read. Please try again; if it still fails, see what the page for checking many reports says.',
  year: (year) => `Report year ${year}`,
  form: (form) => `${form} form`,
  noBody: 'Publishing body not recognised',
  noYear: 'Year not recognised',
  noForm: 'No statutory table read',
  levels: { error: 'Errors', review: 'To verify', hint: 'Hints' },
  levelMeanings: {
    error: 'Certain: the numbers contradict each other, or the rules are not met',
    review: 'Very likely wrong; a person has to look',
    hint: 'For information',
  },
  filter: 'Filter by level',
  filteredOut: 'Nothing at the chosen level.',
  whole: 'The report as a whole',
  verdictErrors: (count) => `${count} ${count === 1 ? 'error' : 'errors'} found`,
  verdictReview: (count) => `No errors; ${count} to verify`,
  verdictHints: (count) => `No errors; ${count} ${count === 1 ? 'hint' : 'hints'}`,
  verdictClean: 'No problems found',
  proven: (count) => `${count} blank ${count === 1 ? 'cell' : 'cells'} to be computed from the totals`,
  go: 'Show in the page',
  item: (number) => `Item ${number}: `,
  repairOne: 'Suggested correction (the only smallest change after which every sum holds)',
  repairMany: (count) =>
    `${count} possibilities, each of which would make every sum hold; more than one number may be wrong as well. Compare them with the register of requests`,
  explanation: (index) => `Possibility ${index}`,
  from: 'now',
  to: 'should be',
  toIf: 'if changed to',
  blank: 'blank',
  cause: 'Possible cause: ',
  brokenSums: (count) => `${count} ${count === 1 ? 'sum fails' : 'sums fail'}`,
  sum: 'Sum',
  left: 'Sum of the parts',
  right: 'Stated',
  difference: 'Difference',
  zeros: (count) => `${count} more, all 0`,
  updated: (version) => `Updated to version ${version}.`,
  whatIsNew: 'What is new',
  fineSo: 'Got it',
  basis: 'Basis: ',
  explain: 'The rule explained',
  unchecked: (count) => `Could not be checked (${count})`,
  uncheckedMeaning:
    'These could not be decided, for want of data or other reasons. They count neither as passed nor as wrong.',
  pictures: 'A table is published as a picture; its numbers cannot be read or checked.',
  stale:
    'Out of date: the page was loaded again, and this is the result from before that. Click the toolbar button to check again.',
  cut: 'The page is too large; only the part that was read has been checked.',
  marks: 'Marks',
  recheck: 'Check again',
  rechecked: 'Checked again',
  previous: 'Previous',
  next: 'Next',
  withKey: (name, key) =>
    key === null
      ? `${name} (no key assigned; set one under keyboard shortcuts on the browser’s extensions page)`
      : `${name} (${key})`,
  position: (current, all) => `${current ?? '–'} / ${all}`,
  exportCsv: 'Export CSV',
  moreExports: 'Other formats',
  exports: {
    sheet: 'Sheet (a page to print)',
    findings: 'Problems (CSV)',
    xlsx: 'Data and problems (Excel workbook)',
    'data-long': 'Data: one row per cell (CSV)',
    'data-wide': 'Wide table: one row per report (CSV)',
    codebook: 'Code book of the wide table (CSV)',
    json: 'Everything (JSON)',
  },
  dictionary: 'What the columns mean',
  copyNote: 'Copy note',
  copyNoteHelp: 'Copies errors and what is to be verified (or that nothing was found), for a message or a document',
  noteCopied: (report) => `Corrections copied (${report}); paste them anywhere`,
  noteFailed: 'Not copied: the browser did not allow the use of the clipboard.',
  exporting: 'Exporting…',
  exported: (file, report) => `Saved: ${file} (${report})`,
  reportName: (body, year) => [body ?? 'body not recognised', ...(year === null ? [] : [year])].join(' '),
  reportCount: (count) => `${count} ${count === 1 ? 'report' : 'reports'}`,
  exportGone: 'Cannot export: the page was closed or shows something else now. Open the report again.',
  exportFailed: 'Cannot export: the browser did not save the file.',
  placeGone: 'The page has changed and this place is gone. Check again.',
  inspect: 'Check this page',
  inspecting: 'Checking…',
  traces: ({ title, parts, tables }) => {
    const found = [
      ...(title ? ['a title'] : []),
      ...(parts > 0 ? [`headings of ${parts} of 6 parts`] : []),
      ...(tables > 0 ? [`${tables} of 3 tables`] : []),
    ];
    return found.length === 0
      ? 'Neither a title nor parts nor tables of a report were found.'
      : `Found: ${found.join(', ')}.`;
  },
  settings: 'Settings',
  openPanel: 'Open in the side panel',
  openDrafts: 'Check a draft',
  openWorkbench: 'Check many reports',
  reportLinks: (count) =>
    count === 1 ? 'Check the report that this page links to' : `Check the ${count} reports that this page links to`,
  panelFailed: 'The side panel did not open: the browser did not allow it.',
  waiting: 'Reading…',
  views: {
    label: 'Ways to look at the report',
    problems: (count) => (count === 0 ? 'Problems' : `Problems ${count}`),
    tables: 'Tables',
  },
  tables: {
    missing: 'This table was not found in the page.',
    picture: 'This table is published as a picture; its numbers cannot be read.',
    gone: 'The tables cannot be read: the page was closed or shows something else now.',
    help: 'Click a cell (or press Enter) to see it in the page; the arrow keys move.',
    legend: 'Legend',
    meanings: {
      number: 'number',
      blank: 'blank',
      proven: 'blank, computed from the totals',
      placeholder: 'placeholder',
      text: 'words',
      absent: 'no such cell in the page',
      main: 'has a problem, numbered as in the list',
      part: 'takes part in a sum that fails',
    },
    proven: (value) => `computed from the totals: ${value}`,
    problem: (number, level, main) =>
      main ? `problem ${number} (${level})` : `takes part in problem ${number} (${level})`,
  },
  rulesOff: (count) => `${count} ${count === 1 ? 'rule is' : 'rules are'} switched off and not checked.`,
  noAccess:
    'The browser does not let the extension look at government sites (gov.cn), so no report is checked by itself.',
  allowAccess: 'Allow',
  addSite: 'Always check this site…',
  nth: (position) => `No. ${position}`,
  reports: (count) => `${count} annual reports on this page`,
  aside: dismissals,
  verdict: verdict,
  notices: {
    'not-report': {
      title: 'No annual report text found on this page',
      text: 'Reports (政府信息公开工作年度报告) published as an attachment (PDF, Word) or as pictures cannot be checked yet; if there is a web version, open that.',
    },
    checked: {
      title: 'Checked: no annual report on this page',
      text: 'Where the report is an attachment (PDF, Word) or a picture, open the attachment with “Check a draft”, or open its web version. If the page has only just finished loading, check it again.',
    },
    loading: { title: 'The page is loading', text: 'It will be checked as soon as it is there.' },
    'other-site': {
      title: 'This page has not been checked',
      text: 'By itself the extension works on government sites (gov.cn) only. If this page is an annual report, you can check this one page.',
    },
    'not-allowed': {
      title: 'The browser does not allow checks here',
      text: 'Pages of the browser itself, extension stores and PDF viewers are closed to extensions; what opens pages saved on this computer stands in the settings.',
    },
    welcome: {
      title: 'Welcome to Nianbao Checkup',
      text: 'Open an annual report (政府信息公开工作年度报告) on a government site (gov.cn): it is checked at once. One that is not published yet is checked below as a draft. This page belongs to the browser, a store or a PDF viewer, which are closed to extensions; what opens pages saved on this computer stands in the settings.',
    },
    outdated: { title: 'The extension was updated', text: 'Reload this page, then check again.' },
    failed: {
      title: 'The check did not finish',
      text: 'This page looks like an annual report, but checking it came to nothing. Try again.',
    },
    unseen: {
      title: 'The side panel cannot see this page',
      text: 'By itself the extension looks at government sites (gov.cn) and at sites you have added. A page of another site is checked when you click the Nianbao Checkup button in the toolbar; pages of the browser itself and extension stores cannot be checked.',
    },
    'page-gone': { title: 'The page has gone', text: 'The report was closed or replaced by something else.' },
  },
};
