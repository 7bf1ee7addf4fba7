import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/missing-row';

/** What a clerk should know of `missing-row`, in English. */
export const help: RuleHelp = {
  checked: 'Whether the rows and columns of the tables are those of the form.',
  todo: 'Add the missing row or column, with 0 where there is nothing.',
  fine: 'Tables that were put together from a PDF are not judged in this way: a page break may hide a row.',
  wrong: { ...zh.wrong, note: 'The row 四、结转下年度继续办理 is missing.' },
  right: { ...zh.right, note: 'The last two rows are （七）总计 and 四、结转下年度继续办理.' },
  law: zh.law,
};
