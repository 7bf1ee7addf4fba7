/** Table three, every column: newly received and carried over equal results and carried forward; the form prints this law. */
import { sumRule } from './sum-rule';

export const balanceRule = sumRule('balance', 'applications');
