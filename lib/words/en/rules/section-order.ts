import type { Facts } from '../../../rules/section-order';
import type { RuleWords } from '../../types';
import { quotedWords, sectionPlace } from '../names';

/** The English words of `section-order`. */
export const words: RuleWords<Facts> = {
  name: 'Heading numbers out of order',
  check: 'Order of heading numbers',
  meaning: 'The numbers of the headings neither repeat nor jump.',
  sentence: ({ reason, heading, section, previous }) => {
    const name = `Heading ${quotedWords(heading)}`;
    const before = previous === null ? 'an earlier heading' : `the earlier heading ${quotedWords(previous)}`;
    if (reason === 'repeated') return `${name} repeats the number of ${before}.`;
    if (reason === 'jump')
      return `The number of the ${name.charAt(0).toLowerCase()}${name.slice(1)} does not follow ${before}.`;
    if (reason === 'level') {
      const due = section === null ? '' : `; ${sectionPlace(section)} is a main part and numbered 一、二、…`;
      return `${name} stands at the wrong level${due}.`;
    }
    return `${name} is not in the order of the form${previous === null ? '' : `; it stands after ${quotedWords(previous)}`}.`;
  },
  advice: () => 'Number the parts from 一 to 六.',
};
