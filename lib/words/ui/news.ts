/** What is new in a version, by language. */
import { news as en } from '../en/ui/news';
import type { Language } from '../types';
import type { News } from '../ui-types/news';
import { news as zh } from '../zh/ui/news';

const all: Record<Language, News> = { zh, en };

/** What is new in that version, a sentence each; empty where there is nothing to tell. */
export function newsOf(version: string, language: Language): readonly string[] {
  const news = all[language];
  return Object.hasOwn(news, version) ? (news[version] ?? []) : [];
}
