/** Problems that a person sets aside, in English. */
import type { DismissalSettingsTexts, DismissalTexts } from '../../ui-types/dismissals';
import { reasonNames } from '../vocabulary';

/** Around setting a problem aside in popup and panel. */
export const dismissals: DismissalTexts = {
  setAside: 'Set aside',
  setAsideItem: (number) => `Set aside item ${number}`,
  setAsideHelp: 'For what needs no action: no longer listed, marked or counted, and restored at any time',
  reason: 'Why it is set aside',
  reasons: reasonNames,
  words: 'Explanation (optional)',
  wordsWanted: 'Explanation (required)',
  chooseReason: 'Choose a reason.',
  giveWords: 'Write an explanation.',
  confirm: 'OK',
  cancel: 'Cancel',
  done: (headline) => `Set aside: ${headline}. It can be restored at the end of the list`,
  notDone: {
    full: 'Not set aside: the browser’s store is full. Restore or remove something that is set aside first.',
    newer: 'Not set aside: a later version of the extension has kept the list of this page. Update the extension.',
    unavailable: 'Not set aside: the browser did not keep the change. Try again later.',
    private:
      'Not set aside: it would leave a record on this computer, and a private window leaves none. Use a normal window.',
  },
  also: (count) => `${count} more set aside`,
  verdictReview: (count) => `No open errors; ${count} to verify`,
  verdictHints: (count) => `No open errors; ${count} ${count === 1 ? 'hint' : 'hints'}`,
  verdictClean: 'No open problems',
  fold: (count, changed) => `Set aside (${count})${changed === 0 ? '' : `, ${changed} changed since`}`,
  meaning:
    'Not listed, marked or counted, and left out of the corrections; the exported list keeps them and says so. They come back when a value changes.',
  changed: (count) => `Changed since (${count})`,
  changedMeaning:
    'Since these were set aside a value has changed, or the problem is gone; what is still wrong is listed again.',
  states: {
    damaged: 'Some of what was set aside could not be read and has no effect.',
    newer: 'A later version of the extension has kept what was set aside of this page; it has no effect here.',
    unavailable: 'The browser keeps nothing; no problem can be set aside.',
  },
  day: (at) => new Date(at).toLocaleDateString('en', { dateStyle: 'medium' }),
  restore: 'Restore',
  restored: (headline) => `Restored: ${headline}`,
  remove: 'Remove',
  removed: (headline) => `Removed from what is set aside: ${headline}`,
  notRestored: {
    full: 'Not restored: the browser did not keep the change. Try again later.',
    newer: 'Not restored: a later version of the extension has kept the list of this page. Update the extension.',
    unavailable: 'Not restored: the browser did not keep the change. Try again later.',
  },
};

/** Around the list of them in the settings. */
export const dismissalSettings: DismissalSettingsTexts = {
  title: 'Problems set aside',
  note: 'Kept on this computer only. What is restored is listed again on its page.',
  none: 'Nothing is set aside.',
  unavailable: 'The browser keeps nothing; no problem can be set aside.',
  count: (problems) => `${problems} set aside`,
  report: (body, year) => `${body}${year === null ? '' : `, ${year}`}`,
  day: dismissals.day,
  problems: 'Show them',
  reasons: reasonNames,
  states: {
    damaged: 'Some of it could not be read and has no effect.',
    newer: 'Kept by a later version of the extension; it has no effect here.',
  },
  restore: 'Restore',
  restorePage: (name) => `Restore all problems of this page: ${name}`,
  restoreAll: 'Restore all',
  sure: (pages) =>
    `Everything set aside on ${pages} ${pages === 1 ? 'page' : 'pages'} will be restored, and the reasons given will be deleted. This cannot be undone.`,
  yes: 'Restore all',
  no: 'Cancel',
  restored: 'Restored',
  notRestored: 'Not restored: the browser did not keep the change. Try again later.',
};
