/** Every layout of the bench, the most frequent kinds first. */
import { generationLayouts } from './generations';
import { nestLayouts } from './nest';
import { pasteLayouts } from './paste';
import { shapeLayouts } from './shape';
import type { Layout } from './types';
import { wildLayouts } from './wild';
import { wordLayouts } from './words';

export const layouts: readonly Layout[] = [
  ...wordLayouts,
  ...pasteLayouts,
  ...nestLayouts,
  ...shapeLayouts,
  ...wildLayouts,
  ...generationLayouts,
];
