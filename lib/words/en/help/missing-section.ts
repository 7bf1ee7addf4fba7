import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/missing-section';

/** What a clerk should know of `missing-section`, in English. */
export const help: RuleHelp = {
  checked:
    'Whether all six parts are there. A heading in other words counts, if the content is there; what a page folds away is said to be unchecked, and not missing.',
  todo: 'Add the part that is missing, as the form has it. Part six reports the processing fee; where none was charged, it is best to say so.',
  fine: 'None: the report “shall include” what parts two to six hold, say the regulations; part one is asked for by the form.',
  wrong: { ...zh.wrong, note: 'Part five, problems and improvements, is missing.' },
  right: { ...zh.right, note: 'All six parts, in their order.' },
  law: zh.law,
};
