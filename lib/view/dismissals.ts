/** The list of what was set aside: by problems that are there, and by entries whose problem is not there any more. */
import type { DismissalMatch } from '../dismissals/match';
import { type Dismissal, idOf } from '../dismissals/schema';
import { wordingOf } from '../words/wording';
import { leadSentence, mainPlace } from './lead';
import type { DismissalsView, DismissalView, ItemView, Language } from './schema';

type Problem = Omit<ItemView, 'number'>;

/** Nothing is known to be set aside. */
const NOTHING: DismissalMatch = { aside: new Map(), changed: [], state: 'fine' };

/** Parts the problems, in their order, into those that are to be shown and those that were set aside. */
export function partDismissals<P extends Problem>(
  problems: readonly P[],
  match: DismissalMatch | null,
  language: Language,
): { open: P[]; dismissals: DismissalsView } {
  const { aside, changed, state } = match ?? NOTHING;
  const entryOf = ({ findings }: P) => aside.get(findings[0]?.key ?? '');
  return {
    open: problems.filter((problem) => !entryOf(problem)),
    dismissals: {
      items: problems.flatMap((problem) => {
        const entry = entryOf(problem);
        return entry ? [{ ...dismissalView(entry, language), ...shortOf(problem) }] : [];
      }),
      changed: changed.map((entry) => dismissalView(entry, language)),
      state,
    },
  };
}

/** The problem as it is now, in the language of today. */
function shortOf(problem: Problem): Pick<DismissalView, 'headline' | 'sentence' | 'place'> {
  return { headline: problem.headline, sentence: leadSentence(problem), place: mainPlace(problem) };
}

function dismissalView(entry: Dismissal, language: Language): DismissalView {
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
