/** The laws and notices that findings rest on, as English cites them. States which provision; never a quotation. */
import type { Form } from '../../form/types';
import type { Basis } from '../types';

/** An article of 政府信息公开条例. */
export function regulations(article: string): Basis {
  return { name: 'Regulations on the Disclosure of Government Information (政府信息公开条例, revised 2019)', article };
}

/** Articles of 信息处理费管理办法. */
export function feeMeasures(article: string): Basis {
  return { name: 'Measures on Information-Processing Fees (国办函〔2020〕109号)', article };
}

/** The articles of 立法法 on who makes 规章, as they were numbered in the report's year (null: today). */
export function legislationLaw(year: number | null): Basis {
  return year !== null && year < 2023
    ? { name: 'Legislation Law (立法法, amended 2015)', article: 'Articles 80 and 82' }
    : { name: 'Legislation Law (立法法, amended 2023)', article: 'Articles 91 and 93' };
}

/** The notice that prescribes the form; `part` is the part of the form that matters, '' for the whole. */
export function notice({ notice: number, noticeTitle }: Form, part = ''): Basis {
  return { name: `${noticeTitle.en} (${number})`, article: part };
}

/** The basis of a rule that rests on the form as a whole. */
export function formatBasis(form: Form): Basis {
  return notice(form);
}

/** The basis in one line: name and article. */
export function cite({ name, article }: Basis): string {
  return article === '' ? name : `${name}, ${article}`;
}
