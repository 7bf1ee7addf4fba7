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
import type { UncheckedReason } from '../rules/facts';
import type { FactsByRule } from '../rules/index';

/** Languages of the user interface. */
export type Language = 'zh' | 'en';

/** One sentence per rule from its evidence. Keyed by rule, so that the compiler reports a rule without words. */
export type Sentences = { [Id in RuleId]: (facts: FactsByRule[Id], form: FormId | null) => string };

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
  /** The statutory name of a table. */
  tableName(table: TableName): string;
  /** The table by the part it stands in, short. */
  tablePlace(table: TableName): string;
  /** A short title for a rule. */
  ruleName(rule: RuleId): string;
  /** What to do about this very finding, one sentence: by the part or the cells concerned. */
  adviceOn(detail: Pick<FindingDetail, 'rule' | 'facts'>): string;
  /** What to do about any finding of the rule, one sentence. */
  ruleAdvice(rule: RuleId): string;
  /** The legal basis in one line, or null where a rule rests on none; `form` decides which notice. */
  ruleBasis(rule: RuleId, form?: FormId | null): string | null;
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
