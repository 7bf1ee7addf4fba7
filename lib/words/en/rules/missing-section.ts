import type { Form } from '../../../form/types';
import type { Facts } from '../../../rules/missing-section';
import type { RuleWords } from '../../types';
import { notice, regulations } from '../laws';
import { capital, sectionTitle } from '../names';

/** Advice by the part that is missing. */
function adviceOn({ section }: Facts, form: Form): string {
  if (section === 5) return 'Add part 5 and state the main problems and the improvements as they are.';
  if (section !== 6) return 'Add the part as the form has it.';
  return form.asksFor.includes('fee')
    ? 'Add part 6 and state the information-processing fees collected; where none were, it is best to say so.'
    : 'Add part 6; where there is nothing else to report, write 无其他需要报告的事项.';
}

/** The English words of `missing-section`. */
export const words: RuleWords<Facts> = {
  name: 'Part missing',
  check: 'Whether all parts are there',
  meaning: 'All six prescribed parts are there.',
  sentence: ({ section }) => `${capital(sectionTitle(section))} was not found.`,
  advice: adviceOn,
  basis: (form, facts) => (facts?.section === 1 ? notice(form) : regulations('Article 50')),
};
