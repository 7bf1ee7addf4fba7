/** What the languages share: finding the words of a rule and the name of a thing, and the parts of a check's id. */

import type { FindingDetail } from '../check/examination';
import type { BodyKind, Cause, CellKind, FormId, Level, RuleId } from '../contract/page-check';
import type { Reason } from '../dismissals/schema';
import { formById, newestForm } from '../form/look-up';
import type { Form, FormLine } from '../form/types';
import type { AllRuleWords, Basis, RuleWords, Wording } from './types';

/** What a language says about findings and rules. */
type RuleWording = Pick<Wording, 'sentence' | 'adviceOn' | 'basisOf' | 'ruleName' | 'ruleMeaning' | 'ruleBasis'>;

/** What is said about findings and rules, from the words of the rules; `cite` puts a basis into one line. */
export function ruleWording(all: AllRuleWords, cite: (basis: Basis) => string): RuleWording {
  // The pair of rule and facts is one of `FindingDetail`, which the compiler cannot follow.
  const wordsOf = (rule: RuleId) => all[rule] as RuleWords<FindingDetail['facts']>;
  const basis = (rule: RuleId, form: FormId | null, facts: FindingDetail['facts'] | null) => {
    const found = wordsOf(rule).basis?.(formFor(form), facts) ?? null;
    return found === null ? null : cite(found);
  };
  return {
    sentence: ({ rule, facts }, form) => wordsOf(rule).sentence(facts, form),
    adviceOn: ({ rule, facts }, form) => wordsOf(rule).advice(facts, formFor(form)),
    basisOf: ({ rule, facts }, form) => basis(rule, form, facts),
    ruleName: (rule) => wordsOf(rule).name,
    ruleMeaning: (rule) => wordsOf(rule).meaning,
    ruleBasis: (rule, form) => basis(rule, form, null),
  };
}

/** The functions of `names.ts` that stand in `Wording` as they are, and the one for lines. */
type LanguageNames = Pick<
  Wording,
  'cellName' | 'placeName' | 'sectionName' | 'tableName' | 'tablePlace' | 'blockParts' | 'formName'
> & {
  /** The label of a row or column; `key` stands for a line that the form does not have. */
  lineLabel(line: FormLine | undefined, key: string): string;
};

/** The lists of `vocabulary.ts`: one name for each value that a check can have. */
interface Vocabulary {
  reasonNames: Record<Reason, string>;
  causeNames: Record<Cause, string>;
  levelNames: Record<Level, string>;
  kindNames: Record<CellKind, string>;
  bodyKindNames: Record<BodyKind, string>;
}

/** What a language calls the things of a report. */
type NamesWording = Pick<
  Wording,
  keyof LanguageNames | 'namesPart' | 'reasonName' | 'causeName' | 'levelName' | 'kindName' | 'bodyKindName'
>;

/** What a language calls the things of a report, from its names, its lists, and the words of its rules. */
export function namesWording(names: LanguageNames, lists: Vocabulary, rules: AllRuleWords): NamesWording {
  return {
    cellName: names.cellName,
    placeName: names.placeName,
    sectionName: names.sectionName,
    tableName: names.tableName,
    tablePlace: names.tablePlace,
    blockParts: names.blockParts,
    formName: names.formName,
    lineLabel: (line) => names.lineLabel(line, line.key),
    namesPart: (rule) => rules[rule].namesPart ?? false,
    reasonName: (reason) => lists.reasonNames[reason],
    causeName: (cause) => lists.causeNames[cause],
    levelName: (level) => lists.levelNames[level],
    kindName: (kind) => lists.kindNames[kind],
    bodyKindName: (kind) => lists.bodyKindNames[kind],
  };
}

/** `row-total:granted` → rule and line; a rule's own id has an empty line. */
export function splitCheckId(checkId: string): { rule: string; line: string } {
  const colon = checkId.indexOf(':');
  return colon < 0 ? { rule: checkId, line: '' } : { rule: checkId.slice(0, colon), line: checkId.slice(colon + 1) };
}

/** The form that the tables follow; the one in force where there are none. */
function formFor(form: FormId | null): Form {
  return form === null ? newestForm : formById(form);
}
