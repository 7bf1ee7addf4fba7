/** Every rule, in the order in which their findings are told. A rule is one file with its id as name, and one line here. */

import { accountabilityRule } from './accountability';
import { alteredLabelRule } from './altered-label';
import { balanceRule } from './balance';
import { blankCellRule } from './blank-cell';
import { carryBoundRule } from './carry-bound';
import { caseTotalRule } from './case-total';
import { emptySectionRule } from './empty-section';
import { feeStatementRule } from './fee-statement';
import { feeTariffRule } from './fee-tariff';
import { feeUnitRule } from './fee-unit';
import { invalidCountRule } from './invalid-count';
import { latePublicationRule } from './late-publication';
import { malformedTableRule } from './malformed-table';
import { missingRowRule } from './missing-row';
import { missingSectionRule } from './missing-section';
import { missingTableRule } from './missing-table';
import { notANumberRule } from './not-a-number';
import { overviewTopicsRule } from './overview-topics';
import { periodIncompleteRule } from './period-incomplete';
import { pictureTableRule } from './picture-table';
import { placeholderCellRule } from './placeholder-cell';
import { regulationAuthorityRule } from './regulation-authority';
import { resultTotalRule } from './result-total';
import { rowTotalRule } from './row-total';
import { sectionOrderRule } from './section-order';
import { stockBoundRule } from './stock-bound';
import { textBreakdownRule } from './text-breakdown';
import { textMismatchRule } from './text-mismatch';
import type { Rule } from './types';
import { wrongFormRule } from './wrong-form';
import { yearMismatchRule } from './year-mismatch';

export const rules: readonly Rule[] = [
  rowTotalRule,
  resultTotalRule,
  balanceRule,
  caseTotalRule,
  missingSectionRule,
  missingTableRule,
  pictureTableRule,
  missingRowRule,
  wrongFormRule,
  invalidCountRule,
  notANumberRule,
  blankCellRule,
  placeholderCellRule,
  malformedTableRule,
  alteredLabelRule,
  sectionOrderRule,
  yearMismatchRule,
  periodIncompleteRule,
  textMismatchRule,
  textBreakdownRule,
  feeStatementRule,
  feeTariffRule,
  feeUnitRule,
  regulationAuthorityRule,
  stockBoundRule,
  carryBoundRule,
  overviewTopicsRule,
  accountabilityRule,
  emptySectionRule,
  latePublicationRule,
];
