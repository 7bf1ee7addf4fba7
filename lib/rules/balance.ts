/** Table three, every column: newly received and carried over equal results and carried forward; the form prints this law. */
import type { SumFacts } from './facts';
import { sumRule } from './sum-rule';

/** The four cells of one column. */
export type Facts = SumFacts;

export const balanceRule = sumRule('balance', 'applications');
