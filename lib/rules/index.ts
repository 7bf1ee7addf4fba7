/** Every rule, in the order in which their findings are told. A rule is one file with its id as name, and one line here. */
import { balanceRule } from './balance';
import { caseTotalRule } from './case-total';
import { resultTotalRule } from './result-total';
import { rowTotalRule } from './row-total';
import type { Rule } from './types';

export const rules: readonly Rule[] = [rowTotalRule, resultTotalRule, balanceRule, caseTotalRule];
