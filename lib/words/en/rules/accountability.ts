import type { Facts } from '../../../rules/accountability';
import type { RuleWords } from '../../types';
import { regulations } from '../laws';
import { listed } from '../names';

const ACCOUNTABILITY: Record<Facts['missing'][number], string> = {
  assessment: 'assessment (工作考核)',
  evaluation: 'public evaluation (社会评议)',
  accountability: 'accountability (责任追究)',
};

const lackingIn = ({ missing }: Facts) =>
  listed(
    missing.map((part) => ACCOUNTABILITY[part]),
    3,
  );

/** The English words of `accountability`. */
export const words: RuleWords<Facts> = {
  name: 'Assessment and accountability missing',
  check: 'Assessment and accountability',
  meaning: 'The report of a government gives assessment, public evaluation and accountability.',
  sentence: (facts) =>
    `The report of a government should give the results of ${lackingIn(facts)}; they were not found.`,
  advice: (facts, form) => {
    const place = form.asksFor.includes('overview-topics') ? ' to part 1, where it speaks of supervision' : '';
    return `Add the results of ${lackingIn(facts)}${place}.`;
  },
  basis: () => regulations('Article 50 (4)'),
};
