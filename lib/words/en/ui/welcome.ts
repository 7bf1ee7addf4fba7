/** The welcome page in English. */
import type { WelcomeTexts } from '../../ui-types/welcome';

export const welcome: WelcomeTexts = {
  title: 'Welcome to Nianbao Checkup',
  lead: 'Open an annual report on the disclosure of government information and see at once which number is wrong, what it should be, and on what basis.',
  tryIt: 'Try it',
  tryNote: 'Opens a made-up report and finds its wrong number. No network is needed.',
  privacy: 'Everything is checked on this machine: no server, no network, nothing is uploaded.',
  steps: 'How it works, in five pictures',
  pin: {
    title: 'Where the icon is, and how to pin it',
    text: 'The icon is in the toolbar of the browser; the number on it counts the errors. Where you do not see it, pin it:',
    picture: 'A toolbar: right of the address is the icon of the extension, with the number 1 on it',
    ways: [
      {
        browser: 'chromium',
        name: 'Chrome',
        text: 'Click the jigsaw piece (Extensions) at the right of the toolbar, then the pin beside 年报体检.',
      },
      {
        browser: 'chromium',
        name: 'Edge',
        text: 'Click the jigsaw piece (Extensions) at the right of the toolbar, then “Show in toolbar” beside 年报体检.',
      },
      {
        browser: 'chromium',
        name: '360 and others of this kind',
        text: 'Look for 年报体检 behind the button for extensions at the right of the toolbar; the menus differ by version.',
      },
      {
        browser: 'firefox',
        name: 'Firefox',
        text: 'Click the jigsaw piece (Extensions) at the right of the toolbar, then the gear beside 年报体检, and choose “Pin to Toolbar”.',
      },
    ],
  },
  page: {
    title: 'What happens on the page of a report',
    text: 'On government sites (gov.cn) a report is checked as soon as it opens, and wrong cells bear numbers. Point at a number to read about it; click the icon for the whole list, and a problem of the list to go to its cell. On other sites click the icon, then “Check this page”.',
    picture:
      'The page of a report: the wrong cell bears the number 1, and the words beside it say that it should be 12',
  },
  levels: {
    title: 'What “error”, “to verify” and “hint” mean',
    text: 'Only errors count on the icon. Whatever is in doubt is put at the lower level, and what cannot be worked out is listed as not checked.',
    picture: 'Three numbers: round for an error, square for an item to verify, a hollow ring for a hint',
    meanings: {
      error: 'Certain: the numbers contradict each other, or the rules are not met.',
      review: 'Very likely wrong; a person has to look.',
      hint: 'For information; nothing needs to be changed.',
    },
  },
  drafts: {
    title: 'Before it is published: drafts',
    text: 'Drop a Word file (.docx) or a PDF, or paste from Word or WPS: the problems are marked in the draft as in a page. Drop the corrected file again and read how many are solved.',
    picture: 'A Word file becomes a marked draft with a list of problems',
    open: 'Check a draft',
  },
  workbench: {
    title: 'Many reports: the workbench',
    text: 'Click the icon on a page that lists reports and choose the workbench, or paste addresses. They are opened and checked one by one; the result is a table that you can save, take notes from, and turn into a circular.',
    picture: 'The table of the workbench: a unit and its number of errors in each row',
    open: 'Open the workbench',
  },
  access: {
    title: 'Two permissions for the extension',
    government: {
      title: 'Reading government sites (gov.cn)',
      text: 'Then reports are checked as soon as you open them.',
      ask: 'Allow government sites',
      granted: 'Allowed',
      refused:
        'The browser did not get your consent; you can click once more. Without it, click the icon and “Check this page” each time.',
    },
    files: {
      title: 'Reading pages saved on this machine',
      text: 'Then saved reports (file:// addresses) are checked as soon as you open them, too. Leave it where you do not need it.',
      ask: 'Allow saved pages',
      granted: 'Allowed',
      refused:
        'The browser did not allow it. You can still open a file, click the icon and “Check this page”, or open it as a draft.',
    },
    fileSwitch:
      'Newer versions of Firefox have a switch besides: open about:addons, click 年报体检 and switch on “Access local files on your computer” under Permissions. Where a file is not checked as it opens, the switch is still off.',
  },
  fileSwitch: {
    title: 'Reading pages saved on this machine',
    off: 'The browser does not let extensions ask for this: click the button below and switch on “Allow access to file URLs” on the page that opens. Leave it where you do not need it.',
    on: 'Allowed. Open a file, click the icon, then “Check this page”.',
    open: 'Open the details of the extension',
  },
  keep: {
    title: 'Keep the reports that you open in the ledger?',
    text: 'The ledger keeps results by unit and year on this machine, so that next year’s report can be held against this year’s. You can change it in the settings at any time.',
    yes: 'Keep them',
    no: 'Do not keep them',
    kept: 'Chosen: keep them',
    notKept: 'Chosen: do not keep them',
    failed: 'The browser did not keep this choice; please try again in the settings.',
  },
  news: (version) => `What is new in ${version}`,
  settings: 'Settings',
  help: 'The rules and the form explained',
  labels: {
    name: 'Nianbao Checkup',
    granted: 'granted',
    person: 'persons',
    total: 'total',
    bubble: '21 should be 12',
    file: 'report.docx',
    units: ['Forestry', 'Water', 'Education'],
    done: 'checked',
    checking: 'opening',
  },
};
