/** Pages that are no report and must stay silent, by kind. */
import { formLookAlikes } from './forms';
import type { LookAlike } from './make';
import { pageLookAlikes } from './pages';
import { reportLookAlikes } from './reports';

export const lookAlikes: readonly LookAlike[] = [...formLookAlikes, ...reportLookAlikes, ...pageLookAlikes];
