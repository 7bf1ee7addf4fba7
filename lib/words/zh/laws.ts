/** The laws and notices that findings rest on, as Chinese cites them. States which provision; never a quotation. */
import type { Form } from '../../form/types';
import type { Basis } from '../types';

// Numbers and wording of the articles cited by the rules were compared, in November 2026, with the full texts of the regulations of 2019 and of the
// Legislation Law as amended on 13 March 2023 in the public collection LawRefBook/Laws (行政法规/政府信息公开条例(2019-04-03).md,
// 宪法相关法/立法法(2023-03-13).md), 第四十九条 also with a government's copy (jxln.gov.cn), the tariff with xinhui.gov.cn's list of fees, and
// 第五十条第四项 with the text of 国办公开办函〔2021〕30号, which cites it. What were 第八十条、第八十二条 of 立法法 as amended in 2015 (宪法相关法/立法法.md) are
// 第九十一条、第九十三条 since 15 March 2023.

/** An article of 政府信息公开条例. */
export function regulations(article: string): Basis {
  return { name: '《中华人民共和国政府信息公开条例》（2019年修订）', article };
}

/** Articles of 信息处理费管理办法. */
export function feeMeasures(article: string): Basis {
  return { name: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）', article };
}

/** The articles of 立法法 on who makes 规章, as they were numbered in the report's year (null: today). */
export function legislationLaw(year: number | null): Basis {
  return year !== null && year < 2023
    ? { name: '《中华人民共和国立法法》（2015年修正）', article: '第八十条、第八十二条' }
    : { name: '《中华人民共和国立法法》（2023年修正）', article: '第九十一条、第九十三条' };
}

/** The notice that prescribes the form; `part` is the part of the form that matters, '' for the whole. */
export function notice({ notice: number, noticeTitle }: Form, part = ''): Basis {
  return { name: `${noticeTitle.zh}（${number}）`, article: part };
}

/** The basis of a rule that rests on the form as a whole. */
export function formatBasis(form: Form): Basis {
  return notice(form);
}

/** The basis in one line: name and article. */
export function cite({ name, article }: Basis): string {
  return name + article;
}
