/** Table three, every row: the six kinds of applicants together make the 总计. */
import { sumRule } from './sum-rule';

export const rowTotalRule = sumRule('row-total', 'applications');
