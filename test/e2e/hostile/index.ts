import { names } from './names.ts';
import { sizes } from './sizes.ts';
import { texts } from './texts.ts';
import { trees } from './trees.ts';
import type { HostileCase } from './types.ts';

/** Every hostile page. */
export const hostileCases: readonly HostileCase[] = [...sizes, ...texts, ...trees, ...names];
