/** An index of labels, from a printed label to the lines that it names. The caller gives the labels and the lines. */
import { remember } from '../text/remember';
import { labelCore, similarity } from './labels';

/** A line of a form with every label that may name it, and the labels of the groups that it stands in. */
export interface LabelledLine<Line> {
  line: Line;
  labels: readonly string[];
  groups: readonly string[];
}

/** Finds lines by labels as printed. All functions but `readCore` take the core of a label (`labelCore`). */
export interface LabelIndex<Line> {
  /** Every line that has a label with that core; empty where none has. */
  linesByCore(core: string): readonly Line[];
  /**
   * As `linesByCore`; where no label has that core, the lines of the one label that is clearly most like it: a character mistyped, the end
   * of a long label cut off. Empty where two different labels are equally like it.
   */
  linesNear(core: string): readonly Line[];
  /** True for the core of a label that groups lines (三、本年度办理结果, 法人或其他组织). */
  isGroup(core: string): boolean;
  /**
   * The core of a printed label; of a label that joins groups and item in one cell (三、本年度办理结果-（六）其他处理-3.其他) the core of
   * the item, if that is a known label.
   */
  readCore(printed: string): string;
}

/** Two labels that are less alike than this (0–1) are taken for different ones. */
const LIKENESS = 0.75;
/** Shorter labels differ from each other by one character (行政处罚, 行政强制): for them only the exact core counts. */
const SHORTEST = 5;
/** Longer texts are no labels. */
const LONGEST = 60;

/** Where one cell joins a group's label and its item's: between them stand a dash, a colon, a space or the item's numbering. */
const JOINTS =
  /[-—–>＞/|｜：:\s]+|(?=[（(][一二三四五六七八][)）])|(?<![\d一二三四五六七八九十])(?=\d{1,2}[.、．](?!\d))/;

/** Builds the index; a line without a label of its own is found by none. */
export function indexLabels<Line>(lines: readonly LabelledLine<Line>[]): LabelIndex<Line> {
  const byCore = new Map<string, Line[]>();
  const groups = new Set<string>();
  for (const { line, labels, groups: around } of lines) {
    for (const label of labels) {
      const core = labelCore(label);
      if (core !== '') append(byCore, core, line);
    }
    for (const label of around) groups.add(labelCore(label));
  }
  const byCharacter = new Map<string, string[]>();
  for (const core of byCore.keys()) for (const char of new Set(core)) append(byCharacter, char, core);

  const linesByCore = (core: string): readonly Line[] => byCore.get(core) ?? [];
  const isGroup = (core: string): boolean => groups.has(core);
  return {
    linesByCore,
    isGroup,
    linesNear: remember((core) => {
      const sameWords = byCore.get(core);
      if (sameWords) return sameWords;
      return core.length < SHORTEST || core.length > LONGEST ? [] : findNear(core, byCore, byCharacter);
    }),
    readCore(printed) {
      const core = labelCore(printed);
      if (core.length < 3 || byCore.has(core) || groups.has(core)) return core;
      const pieces = printed.trim().split(JOINTS);
      // The pieces before the last must be labels as well: a remark in brackets behind a label is no item of it.
      const last = labelCore(pieces.at(-1) ?? '');
      const before = labelCore(pieces.slice(0, -1).at(-1) ?? '');
      return pieces.length > 1 && byCore.has(last) && groups.has(before) ? last : core;
    },
  };
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const found = map.get(key);
  if (found) found.push(value);
  else map.set(key, [value]);
}

/** The lines of the one label most like the core; empty where none is like it, or two are equally. */
function findNear<Line>(
  core: string,
  byCore: ReadonlyMap<string, readonly Line[]>,
  byCharacter: ReadonlyMap<string, readonly string[]>,
): readonly Line[] {
  let best: readonly Line[] = [];
  let likeness = 0;
  for (const [known, shared] of sharedCharacters(core, byCharacter)) {
    const begins = known.length > core.length && known.startsWith(core);
    // Two labels that share few characters cannot be alike, so most of them need no comparison.
    if (!begins && (2 * shared) / (known.length + core.length) < LIKENESS) continue;
    const alike = begins ? 0.95 : similarity(core, known);
    if (alike < LIKENESS || alike < likeness) continue;
    best = alike === likeness ? [] : (byCore.get(known) ?? []);
    likeness = alike;
  }
  return best;
}

/** How many of the core's characters each known label has; labels that share none are left out. */
function sharedCharacters(core: string, byCharacter: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const shared = new Map<string, number>();
  for (const char of core) {
    for (const known of byCharacter.get(char) ?? []) shared.set(known, (shared.get(known) ?? 0) + 1);
  }
  return shared;
}
