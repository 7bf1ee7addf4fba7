/** Compares a printed label with a label of the form: the same, nearly the same, or another meaning. */
import { squash } from '../text/normalise';
import { remember } from '../text/remember';

/** The core of a label, by which labels are compared: without numbering, punctuation and remarks in brackets. */
export const labelCore: (printed: string) => string = remember(findCore);

function findCore(printed: string): string {
  const text = squash(printed);
  const body = text.replace(
    /^(?:\(?(?:[一二三四五六七八九十]{1,3}|\d{1,2})\)?[、.,:)]|\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\))+/,
    '',
  );
  const core = stripMarks(body.replace(/\([^()]*\)?/g, ''));
  // A label that is all numbering or all remark ("(七)", "(本列数据的…)") is compared as it stands.
  return core === '' ? stripMarks(text) : core;
}

function stripMarks(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** How alike two label cores are, 0–1: twice the longest common subsequence over both lengths. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  if (a === '' || b === '') return 0;
  return (2 * commonLength(a, b)) / (a.length + b.length);
}

/** Length of the longest common subsequence. Labels are short; longer input is cut to 80 characters. */
function commonLength(first: string, second: string): number {
  const a = first.slice(0, 80);
  const b = second.slice(0, 80);
  let previous = new Uint8Array(b.length + 1);
  let current = new Uint8Array(b.length + 1);
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j < b.length; j += 1) {
      current[j + 1] =
        a[i] === b[j] ? (previous[j] as number) + 1 : Math.max(previous[j + 1] as number, current[j] as number);
    }
    [previous, current] = [current, previous];
  }
  return previous[b.length] as number;
}

/** Words that stand for each other in these labels without changing them. */
const SAME_WORDS: readonly [RegExp, string][] = [
  [/其它/g, '其他'],
  [/总数量|数量|总数|件数|个数/g, '数'],
  [/合计|共计|小计/g, '总计'],
  [/制定/g, '制发'],
  [/和|与|及|或者|或|的/g, ''],
];

const harmonise = remember((core) => {
  let text = core;
  for (const [pattern, word] of SAME_WORDS) text = text.replace(pattern, word);
  return text;
});

/** True where every character of `part` stands in `whole` in the same order. */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const char of part) {
    at = whole.indexOf(char, at);
    if (at < 0) return false;
    at += 1;
  }
  return true;
}

/**
 * True where a printed label means something else than the form's, because characters were replaced. A label that only lost characters (本年新 for
 * 本年新制作数量, where an editor dropped the second line) or only gained some (本年度制发件数) still means the same.
 */
export function isAltered(printed: string, expected: string): boolean {
  if (printed === expected) return false;
  const found = harmonise(labelCore(printed));
  const due = harmonise(labelCore(expected));
  return !isWithin(found, due) && !isWithin(due, found);
}
