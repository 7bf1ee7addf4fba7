/** The words of the draft page, by language. */
import { document as en } from '../en/ui/document';
import type { Language } from '../types';
import type { DocumentTexts } from '../ui-types/document';
import type { UiTexts } from '../ui-types/screen';
import { document as zh } from '../zh/ui/document';
import { uiTexts } from './screen';

export const documentTexts: Record<Language, DocumentTexts> = { zh, en };

/** The words around a report as they are on the draft page: a draft is no web page. */
export function draftUiTexts(language: Language): UiTexts {
  const { tables, ...own } = documentTexts[language].report;
  const general = uiTexts[language];
  const { absent, ...ownTables } = tables;
  return {
    ...general,
    ...own,
    tables: { ...general.tables, ...ownTables, meanings: { ...general.tables.meanings, absent } },
  };
}
