import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/accountability';

/** What a clerk should know of `accountability`, in English. */
export const help: RuleHelp = {
  checked:
    'Whether the report of a government gives the results of assessment, public evaluation and accountability. The regulations do not ask this of departments and subdistrict offices, which are not checked.',
  todo: 'Add the three results under supervision in part one; where nobody was held to account, say so.',
  fine: 'The regulations do not ask this of departments, subdistrict offices and public institutions.',
  wrong: { ...zh.wrong, note: 'A county’s report without the three results.' },
  right: { ...zh.right, note: 'The three results are given.' },
  law: zh.law,
};
