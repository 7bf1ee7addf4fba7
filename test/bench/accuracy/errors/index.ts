/** Every kind of planted error beside wrong sums. */
import type { ErrorKind } from './types';

export const otherKinds: readonly ErrorKind[] = [];
