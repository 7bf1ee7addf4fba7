/** The list of what was set aside: by problems that are there, and by entries whose problem is not there any more. */
import type { AsideMatch } from '../dismissals/match';
import { type AsideEntry, idOf } from '../dismissals/schema';
import { wordingOf } from '../words/wording';
import { leadSentence, mainPlace } from './lead';
import type { AsidesView, AsideView, ItemView, Language } from './schema';

type Problem = Omit<ItemView, 'number'>;

/** Nothing is known to be set aside. */
const NOTHING: AsideMatch = { aside: new Map(), changed: [], state: 'fine' };

/** Parts the problems, in their order, into those that are to be shown and those that were set aside. */
export function partAsides<P extends Problem>(
  problems: readonly P[],
  match: AsideMatch | null,
  language: Language,
): { open: P[]; asides: AsidesView } {
  const { aside, changed, state } = match ?? NOTHING;
  const entryOf = ({ findings }: P) => aside.get(findings[0]?.key ?? '');
  return {
    open: problems.filter((problem) => !entryOf(problem)),
    asides: {
      items: problems.flatMap((problem) => {
        const entry = entryOf(problem);
        return entry ? [{ ...asideView(entry, language), ...shortOf(problem) }] : [];
      }),
      changed: changed.map((entry) => asideView(entry, language)),
      state,
    },
  };
}

/** The problem as it is now, in the language of today. */
function shortOf(problem: Problem): Pick<AsideView, 'headline' | 'sentence' | 'place'> {
  return { headline: problem.headline, sentence: leadSentence(problem), place: mainPlace(problem) };
}

function asideView(entry: AsideEntry, language: Language): AsideView {
  const { level, headline, sentence, reason, words, at } = entry;
  return {
    id: idOf(entry),
    level,
    levelName: wordingOf(language).levelName(level),
    headline,
    sentence,
    place: null,
    reason,
    reasonName: wordingOf(language).reasonName(reason),
    words,
    at,
  };
}
