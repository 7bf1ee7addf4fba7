/** Table three, every column: all results together make （七）总计. */
import type { SumFacts } from './facts';
import { sumRule } from './sum-rule';

/** The cells of one column. */
export type Facts = SumFacts;

export const resultTotalRule = sumRule('result-total', 'applications');
