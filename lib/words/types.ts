/** What a language has to be able to say about a check. One folder per language implements it whole. */
import type { FindingDetail } from '../check/examination';
import type {
  BodyKind,
  Cause,
  CellKind,
  CellPlace,
  Explanation,
  FormId,
  Level,
  Place,
  RuleId,
  TableName,
} from '../contract/page-check';
import type { Term } from '../contract/report';
import type { Reason } from '../dismissals/schema';
import type { Form, FormLine } from '../form/types';
import type { UncheckedReason } from '../rules/facts';
import type { FactsByRule } from '../rules/index';

export type { Language } from './languages';

/** A provision that a finding rests on. */
export interface Basis {
  /** The act or notice, with its number: 《中华人民共和国政府信息公开条例》（2019年修订）. */
  name: string;
  /** The provision within it: 第四十九条. Empty where the act as a whole is meant. */
  article: string;
}

/** All that a language says about one rule. `facts` is the evidence of a finding. */
export interface RuleWords<Facts> {
  /** A short title for its findings. */
  name: string;
  /** What the rule looks at, without a verdict: the name of a check that could not be made. */
  check: string;
  /** What the rule looks at, one sentence: in the settings a person decides without a finding before the eyes. */
  meaning: string;
  /** One whole sentence about a finding, with its numbers and its full stop. */
  sentence(facts: Facts, form: FormId | null): string;
  /** True where the sentence begins with the part of the report, so that a letter need not put it in front. */
  namesPart?: true;
  /** What to do, one sentence. `form` is the one that the tables follow, or the one in force. */
  advice(facts: Facts, form: Form): string;
  /** The provision that the rule rests on; absent or null where there is none. `facts` is null where any finding of the rule is meant. */
  basis?(form: Form, facts: Facts | null): Basis | null;
}

/** The words of every rule: one without words does not compile. */
export type AllRuleWords = { readonly [Id in RuleId]: RuleWords<FactsByRule[Id]> };

/** Everything one language says. `form` picks the labels where the two forms differ; null takes the newest that fits. */
export interface Wording {
  /** One whole sentence with its numbers, full stop included. */
  sentence(detail: Pick<FindingDetail, 'rule' | 'facts'>, form: FormId | null): string;
  /** Why a check could not be made: one whole sentence. */
  unclearReason(reason: UncheckedReason, form: FormId | null): string;
  /** The name of a check, without a verdict: of a sum by its line, else of what the rule looks at. An unknown id is returned as it is. */
  checkName(checkId: string, form: FormId | null): string;
  /** A cell by row and column, as in “（七）总计”行“自然人”列. */
  cellName(at: CellPlace, form: FormId | null): string;
  /** Any place, the part of the report included. */
  placeName(place: Place, form: FormId | null): string;
  /** The statutory heading of a part, 1–6. */
  sectionName(section: number): string;
  /** What a table is called here: its content. The form gives it no name. */
  tableName(table: TableName): string;
  /** The table by the part it stands in, short. */
  tablePlace(table: TableName): string;
  /** A short title for a rule. */
  ruleName(rule: RuleId): string;
  /** What to do about this very finding, one sentence: by the part or the cells concerned. */
  adviceOn(detail: Pick<FindingDetail, 'rule' | 'facts'>, form: FormId | null): string;
  /** True where the rule's sentence begins with the part of the report. */
  namesPart(rule: RuleId): boolean;
  /** What the rule looks at, one sentence. */
  ruleMeaning(rule: RuleId): string;
  /** The legal basis of this very finding in one line, or null where there is none; `form` decides which notice. */
  basisOf(detail: Pick<FindingDetail, 'rule' | 'facts'>, form: FormId | null): string | null;
  /** The legal basis of the rule in one line, or null where it rests on none. */
  ruleBasis(rule: RuleId, form: FormId | null): string | null;
  /** A row or column of the form by itself. */
  lineLabel(line: FormLine): string;
  /** A column of table four: its block, and its outcome within it. */
  blockParts(line: FormLine): { block: string; outcome: string };
  /** Whether labels alone say too little, so that the groups that a line stands in must be shown beside it. */
  grouped: boolean;
  /** The summands of one sum, in their order, each as short as may be. */
  termNames(terms: readonly Term[], form: FormId | null): string[];
  /** One line for a diagnosis: how many numbers would have to change, how many sums fail, in how many ways. */
  diagnosisHeadline(counts: { cells: number; sums: number; ways: number }): string;
  /** Why a problem was set aside. */
  reasonName(reason: Reason): string;
  /** A likely cause, in a few words; it is a possibility, never a statement. */
  causeName(cause: Cause): string;
  /** What would repair everything: cells, values and the likely cause. One sentence. */
  explanationText(explanation: Explanation, form: FormId | null): string;
  levelName(level: Level): string;
  kindName(kind: CellKind): string;
  bodyKindName(kind: BodyKind): string;
  /** The form with the notice that prescribes it. */
  formName(form: FormId): string;
}
