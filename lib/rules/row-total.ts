/** Table three, every row: the six kinds of applicants together make the 总计. */
import type { SumFacts } from './facts';
import { sumRule } from './sum-rule';

/** The cells of one row. */
export type Facts = SumFacts;

export const rowTotalRule = sumRule('row-total', 'applications');
