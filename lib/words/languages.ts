/** The languages of the user interface: zh is what the reports are written in, and what is spoken where nothing else is known. */
export const languages = ['zh', 'en'] as const;

/** A language of the user interface. */
export type Language = (typeof languages)[number];

/** The language called `name` (zh, en); zh for any other name. */
export function languageNamed(name: string): Language {
  return languages.find((language) => language === name) ?? 'zh';
}
