/** Every kind of planted error beside wrong sums. */
import { cellKinds } from './cells';
import { mixedKinds } from './mixed';
import { numberKinds } from './numbers';
import { retoldKinds } from './retold';
import { sayingKinds } from './sayings';
import { structureKinds } from './structure';
import { textKinds } from './texts';
import type { ErrorKind } from './types';
import { yearKinds } from './years';

export const otherKinds: readonly ErrorKind[] = [
  ...mixedKinds,
  ...cellKinds,
  ...numberKinds,
  ...structureKinds,
  ...yearKinds,
  ...textKinds,
  ...sayingKinds,
  ...retoldKinds,
];
