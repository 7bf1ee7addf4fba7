/** What a document or an element says its words are written in (the HTML attribute `lang`): voices, fonts and quotation marks follow it. */
import type { Language } from '../types';

export const languageTags: Record<Language, string> = { zh: 'zh-CN', en: 'en' };
