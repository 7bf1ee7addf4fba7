/**
 * Words for findings in the language asked for. The engine and the page need Chinese alone and import `zh` from ./zh, so
 * that English does not come along; popup, panel and exports import this file.
 */
import type { FindingDetail } from '../check/examination';
import type { Cause, CellPlace, Explanation, FormId, Level, Place, RuleId, TableName } from '../contract/page-check';
import type { UncheckedReason } from '../rules/facts';
import { en } from './en/index';
import type { Language, Wording } from './types';
import { zh } from './zh/index';

const languages: Record<Language, Wording> = { zh, en };

/** All that a language can say. */
export function wordingOf(language: Language): Wording {
  return languages[language];
}

/** One sentence about a finding, with its numbers. */
export function sentence(
  detail: Pick<FindingDetail, 'rule' | 'facts'>,
  language: Language,
  form: FormId | null,
): string {
  return languages[language].sentence(detail, form);
}

/** Why a check could not be made. */
export function unclearReason(reason: UncheckedReason, language: Language, form: FormId | null): string {
  return languages[language].unclearReason(reason, form);
}

/** The name of a check: “（七）总计”行合计; of a rule: its title. */
export function checkName(checkId: string, language: Language, form: FormId | null): string {
  return languages[language].checkName(checkId, form);
}

/** “（七）总计”行“自然人”列 */
export function cellName(at: CellPlace, language: Language, form: FormId | null): string {
  return languages[language].cellName(at, form);
}

/** Any place, with the part of the report it is in. */
export function placeName(place: Place, language: Language, form: FormId | null): string {
  return languages[language].placeName(place, form);
}

/** The statutory heading of a part, 1–6. */
export function sectionName(section: number, language: Language): string {
  return languages[language].sectionName(section);
}

/** The statutory name of a table. */
export function tableName(table: TableName, language: Language): string {
  return languages[language].tableName(table);
}

/** A short title for a rule. */
export function ruleName(rule: RuleId, language: Language): string {
  return languages[language].ruleName(rule);
}

/** What to do about a finding of the rule. */
export function ruleAdvice(rule: RuleId, language: Language): string {
  return languages[language].ruleAdvice(rule);
}

/** A likely cause, in a few words. */
export function causeName(cause: Cause, language: Language): string {
  return languages[language].causeName(cause);
}

/** What would repair everything, one sentence. */
export function explanationText(explanation: Explanation, language: Language, form: FormId | null): string {
  return languages[language].explanationText(explanation, form);
}

/** 错误, 待核, 提示 */
export function levelName(level: Level, language: Language): string {
  return languages[language].levelName(level);
}
