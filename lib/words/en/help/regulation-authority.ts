import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/regulation-authority';

/** What a clerk should know of `regulation-authority`, in English. */
export const help: RuleHelp = {
  checked:
    'The row 规章 has numbers only for bodies that may make rules: departments of the State Council, and governments of provinces and of cities with districts. Numbers there from a county, a township or a local department mostly belong to the row below.',
  todo: 'Move them to the row 行政规范性文件, and write 0 here.',
  fine: 'Bodies with that power, and offices that report for a government, are not listed.',
  wrong: { ...zh.wrong, note: 'A county’s bureau with two 规章.' },
  right: { ...zh.right, note: '0 here, and the documents in their own row.' },
  law: zh.law,
};
