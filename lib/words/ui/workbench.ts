/** The words of the workbench, by language. */
import { workbench as en } from '../en/ui/workbench';
import type { Language } from '../types';
import type { WorkbenchTexts } from '../ui-types/workbench';
import { workbench as zh } from '../zh/ui/workbench';

export const workbenchTexts: Record<Language, WorkbenchTexts> = { zh, en };
