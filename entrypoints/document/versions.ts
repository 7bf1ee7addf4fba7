/** Which open draft is the earlier version of which, and what has become of its problems. Both are said together or not at all. */
import { progressSince } from '../../lib/view/progress';
import type { Draft } from './types';

/** A draft as far as its versions go. */
export type Versioned = Pick<Draft, 'id' | 'checked' | 'follows' | 'progress'>;

/** Takes the open draft of that id for the earlier version; none where the id is null, nobody's, or one of the two is no report. */
export function setEarlier(drafts: readonly Versioned[], draft: Versioned, id: number | null): void {
  const earlier = drafts.find((each) => each.id === id)?.checked;
  const { checked } = draft;
  const said = earlier && checked ? progressSince(earlier, checked) : null;
  draft.follows = said && id;
  draft.progress = said;
}

/** The draft of that id has come anew or was closed: compares those that follow it anew, and gives them. */
export function compareFollowers<T extends Versioned>(drafts: readonly T[], id: number): T[] {
  const followers = drafts.filter(({ follows }) => follows === id);
  for (const follower of followers) setEarlier(drafts, follower, id);
  return followers;
}
