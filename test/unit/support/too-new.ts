/**
 * What is newer than the oldest browsers that we are made for, with the versions of Chromium and Firefox that brought it (MDN's table of
 * compatibility). Names that our own code or zod uses for other things (error, union, difference, take) are left to the type check, whose
 * library has none of these built-ins.
 */

/** Its name in code, a pattern that finds it, and where it came. */
export interface TooNew {
  name: string;
  pattern: RegExp;
  chrome: number;
  firefox: number;
}

const members = (versions: string, names: string): TooNew[] => {
  const [chrome = 0, firefox = 0] = versions.split(' ').map(Number);
  return names.split(' ').map((name) => ({ name, pattern: new RegExp(`\\.${name}\\b`), chrome, firefox }));
};
const written = (chrome: number, firefox: number, name: string, pattern: RegExp): TooNew => {
  return { name, pattern, chrome, firefox };
};

/** Built-ins of the language and of browsers. */
export const TOO_NEW_IN_CODE: readonly TooNew[] = [
  ...members('110 115', 'toSorted toReversed toSpliced'),
  ...members('110 109', 'setBadgeTextColor'),
  ...members('111 119', 'isWellFormed toWellFormed'),
  ...members('114 125', 'showPopover hidePopover togglePopover'),
  ...members('114 122', 'transferToFixedLength'),
  ...members('117 119', 'groupBy'),
  ...members('119 121', 'withResolvers'),
  ...members('120 115', 'canParse'),
  ...members('121 115', 'fromAsync'),
  ...members('122 127', 'isSubsetOf isSupersetOf isDisjointFrom symmetricDifference'),
  ...members('129 136', 'DurationFormat'),
  ...members('133 144', 'moveBefore'),
  ...members('140 133', 'fromBase64 fromHex setFromBase64 setFromHex'),
  ...members('145 144', 'getOrInsert getOrInsertComputed'),
  ...members('147 137', 'sumPrecise'),
  ...members('124 123', 'setHTMLUnsafe'),
  written(116, 124, 'AbortSignal.any', /\bAbortSignal\.any\b/),
  written(116, 0, 'sidePanel.open', /\bsidePanel\?*\.open\b/),
  written(119, 128, 'matchOriginAsFallback', /\bmatchOriginAsFallback\b/),
  written(122, 131, 'methods of iterators', /\.(?:values|keys|entries)\(\)\s*\.(?!next\b)\w|\bIterator\.\w/),
  written(128, 134, 'Promise.try', /\bPromise\.try\b/),
  written(136, 134, 'RegExp.escape', /\bRegExp\.escape\b/),
];

/** Style sheets: functions, properties, selectors, rules. */
export const TOO_NEW_IN_STYLE: readonly TooNew[] = [
  written(111, 113, 'color-mix()', /\bcolor-mix\(/),
  written(111, 113, 'oklch() and its kin', /\b(?:oklch|oklab|lch|lab|color)\(/),
  written(111, 113, ':nth-child(… of …)', /:nth-(?:last-)?child\([^)]*\bof\b/),
  written(111, 108, 'sin() and its kin', /\b(?:sin|cos|tan|atan2)\(/),
  written(113, 112, 'linear()', /\blinear\(/),
  written(114, 121, 'text-wrap', /\btext-wrap\b/),
  written(114, 125, ':popover-open', /:popover-open\b/),
  written(117, 129, '@starting-style', /@starting-style\b/),
  written(117, 129, 'transition-behavior', /\btransition-behavior\b|\ballow-discrete\b/),
  written(117, 71, 'subgrid', /\bsubgrid\b/),
  written(118, 146, '@scope', /@scope\b/),
  written(119, 88, ':user-invalid', /:user-(?:in)?valid\b/),
  written(120, 49, ':dir()', /:dir\(/),
  written(120, 117, 'nested rules', /[{;}]\s*&/),
  written(120, 53, 'mask', /[{;\s]mask(?:-\w+)?\s*:/),
  written(121, 64, 'scrollbar-width', /\bscrollbar-(?:width|color)\b/),
  written(123, 120, 'light-dark()', /\blight-dark\(/),
  written(123, 152, 'field-sizing', /\bfield-sizing\b/),
  written(125, 118, 'round()', /\b(?:round|rem|mod)\(/),
  written(125, 147, 'anchors', /(?<!-)\banchor(?:-name|-size)?\s*[:(]|\bposition-anchor\b/),
];

/** Where one of them stands all the same: it is asked for before use, or an older browser passes over it and nothing is lost. */
export const ALLOWED_TOO_NEW: Readonly<Record<string, string>> = {
  'entrypoints/background/badge.ts: setBadgeTextColor': 'called only where it is there',
  'entrypoints/background/sites.ts: matchOriginAsFallback': 'tried, and left out where the browser refuses it',
  'entrypoints/detector.content.ts: matchOriginAsFallback': 'in the manifest: older browsers pass over the key',
  'lib/browser/open-panel.ts: sidePanel.open': 'asked for before the button is shown',
  'assets/styles/controls.css: color-mix()': 'within @supports, after a plain colour',
  'assets/styles/drop.css: color-mix()': 'within @supports, after a plain colour',
  'assets/styles/report.css: scrollbar-width': 'the usual scroll bar instead of a thin one',
  'assets/styles/tables.css: scrollbar-width': 'the usual scroll bar instead of a thin one',
  'assets/styles/tab.css: text-wrap': 'lines of unequal length',
  'assets/styles/tables.css: text-wrap': 'lines of unequal length',
};
