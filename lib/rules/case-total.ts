/** Table four, every block: 维持, 纠正, 其他 and 尚未审结 together make the 总计. */
import type { SumFacts } from './facts';
import { sumRule } from './sum-rule';

/** The cells of one block. */
export type Facts = SumFacts;

export const caseTotalRule = sumRule('case-total', 'cases');
