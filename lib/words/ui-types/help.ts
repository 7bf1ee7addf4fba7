/** The words around the help: what it is about stands in lib/words/<language>/help. */
import type { FormId } from '../../contract/page-check';

/** Everything one language needs. */
export interface HelpTexts {
  title: string;
  intro: string;
  search: string;
  searchHint: string;
  found(count: number): string;
  rules: string;
  forms: string;
  contents: string;
  checked: string;
  wrong: string;
  right: string;
  law: string;
  noLaw: string;
  /** Before what the words of the law say in this language; '' where they are in this language. */
  meaning: string;
  todo: string;
  fine: string;
  /** Where the words of an example stand. */
  places: { title: string; period: string; published: string; part(number: number): string; headings: string };
  formTitle(form: FormId): string;
  formIntro: string;
  parts: string;
  notes: string;
  line: string;
  offByDefault: string;
  settings: string;
  welcome: string;
}
