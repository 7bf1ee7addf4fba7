/** Table three, every column: all results together make （七）总计. */
import { sumRule } from './sum-rule';

export const resultTotalRule = sumRule('result-total', 'applications');
