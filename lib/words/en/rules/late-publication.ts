import type { Facts } from '../../../rules/late-publication';
import type { RuleWords } from '../../types';
import { regulations } from '../laws';
import { day } from '../phrases';

const SHOWN: Record<Facts['source'], string> = {
  published: 'The page gives DAY as its date of publication',
  metadata: 'The metadata of the page (PubDate) give DAY as its date of publication',
  updated: 'The page gives no date of publication; it was updated or uploaded on DAY',
  shown: 'The page shows the date DAY, without saying that it is the date of publication',
  signed: 'The page gives no date of publication; the report is signed on DAY',
};

/** What is said of the day that the body is held to. */
function dueText({ body, deadline }: Facts): string {
  if (body === 'township')
    return '. The regulations name no day for townships and subdistricts; please check what yours asks for.';
  const late = `, later than ${day(deadline)}`;
  if (body === 'other')
    return `${late}; the 31 January of Article 49 is for government departments of county level and above, so please check what this body is asked for.`;
  return `${late}.`;
}

/** The English words of `late-publication`. */
export const words: RuleWords<Facts> = {
  name: 'Published late',
  check: 'Date of publication',
  meaning: 'The report was published in time.',
  sentence: (facts) => SHOWN[facts.source].replace('DAY', day(facts.date)) + dueText(facts),
  advice: () => 'Check the date of first publication; a page published again needs no change.',
  basis: (_, facts) => (facts?.body === 'township' || facts?.body === 'other' ? null : regulations('Article 49')),
};
