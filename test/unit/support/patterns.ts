/** How often patterns go back to try again: the work of regular expressions, counted and not timed, so that a test says the same on any machine. */
import { setFlagsFromString } from 'node:v8';
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** A pattern that went back more often than it may. */
export interface Struggle {
  /** As it stands in the code. */
  pattern: string;
  /** Characters of the text that it was given, and the beginning of that text. */
  length: number;
  text: string;
}

/** V8 takes no larger limit. */
const MOST = 2 ** 30 - 1;
/** Shorter texts are left alone: no pattern can do much there. */
const SHORT = 200;

setFlagsFromString('--allow-natives-syntax');
/** A function of V8 for its own tests: a pattern that gives up, and answers null, when it has gone back more than `limit` times. */
const withLimit = new Function(
  'source',
  'flags',
  'limit',
  'return %NewRegExpWithBacktrackLimit(source, flags, limit)',
) as (source: string, flags: string, limit: number) => RegExp;

/**
 * Every pattern that goes back more than `perCharacter` times for each character of the text it is given, while `act` runs. A pattern that
 * is tried again from every character of a long run does: its number grows with the square of the length.
 */
export function strugglesOf(perCharacter: number, act: () => unknown): Struggle[] {
  const struggles: Struggle[] = [];
  const native = RegExp.prototype.exec;
  const bounded = new Map<string, RegExp>();
  const boundedFor = ({ source, flags }: RegExp, limit: number): RegExp => {
    const key = `${limit}/${flags}/${source}`;
    const known = bounded.get(key) ?? withLimit(withAnEnd(source, flags), flags, limit);
    bounded.set(key, known);
    return known;
  };
  RegExp.prototype.exec = function (this: RegExp, given: string): RegExpExecArray | null {
    const text = String(given);
    if (text.length < SHORT) return native.call(this, text);
    const own = boundedFor(this, Math.min(MOST, perCharacter * 2 ** Math.ceil(Math.log2(text.length))) | 0);
    own.lastIndex = this.lastIndex;
    const found = native.call(own, text);
    if (found === null) {
      struggles.push({ pattern: String(this), length: text.length, text: text.slice(0, 40) });
      return native.call(this, text);
    }
    const missed = found.pop() !== undefined;
    if (this.global || this.sticky) this.lastIndex = missed ? 0 : own.lastIndex;
    return missed ? null : found;
  };
  try {
    act();
  } finally {
    RegExp.prototype.exec = native;
  }
  return struggles;
}

const parser = new RegExpParser();

/**
 * The same pattern with one more group at its end, which matches where all else has failed: null then always means that the limit was
 * reached. Repeated characters get an alternative that never matches, since V8 does not count the steps of a loop over single characters.
 */
function withAnEnd(source: string, flags: string): string {
  const inserted: { at: number; text: string }[] = [];
  const pattern = parser.parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  visitRegExpAST(pattern, {
    onQuantifierEnter: ({ element, max }: AST.Quantifier) => {
      if (max < 2 || element.type === 'CapturingGroup') return;
      inserted.push({ at: element.start, text: '(?:' }, { at: element.end, text: '|[])' });
    },
  });
  let counted = source;
  for (const { at, text } of inserted.sort((a, b) => b.at - a.at))
    counted = counted.slice(0, at) + text + counted.slice(at);
  return flags.includes('y') ? `(?:${counted})|()` : `(?:${counted})|(?![^])()`;
}
