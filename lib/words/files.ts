/** The words of the files, by language. */
import { files as en } from './en/files';
import type { FileTexts } from './file-texts';
import type { Language } from './types';
import { files as zh } from './zh/files';

export const fileTexts: Record<Language, FileTexts> = { zh, en };
