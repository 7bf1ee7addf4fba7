/** Every kind of planted error beside wrong sums. */
import { cellKinds } from './cells';
import { structureKinds } from './structure';
import { textKinds } from './texts';
import type { ErrorKind } from './types';
import { yearKinds } from './years';

export const otherKinds: readonly ErrorKind[] = [...cellKinds, ...structureKinds, ...yearKinds, ...textKinds];
