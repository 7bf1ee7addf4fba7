// Which open draft is the earlier version of which: what is said against it must not outlive it.
import { describe, expect, it } from 'vitest';
import { compareFollowers, setEarlier, type Versioned } from '../../../entrypoints/document/versions';

/** A checked draft with these problems. */
const checkedWith = (...problems: string[]) =>
  ({
    view: {
      items: problems.map((key, index) => ({ headline: key, number: index + 1, findings: [{ key }] })),
    },
    evidence: { findings: [] },
  }) as unknown as NonNullable<Versioned['checked']>;
const draftOf = (id: number, checked: Versioned['checked']): Versioned => ({
  id,
  checked,
  follows: null,
  progress: null,
});

function twoVersions() {
  const earlier = draftOf(1, checkedWith('a', 'b'));
  const later = draftOf(2, checkedWith('b', 'c'));
  const drafts = [earlier, later, draftOf(3, checkedWith())];
  setEarlier(drafts, later, 1);
  return { drafts, earlier, later };
}
const NONE = { follows: null, progress: null };

describe('an earlier version', () => {
  it('is named together with what has become of its problems, and given up together with it', () => {
    const { drafts, later } = twoVersions();
    expect(later).toMatchObject({ follows: 1, progress: { solved: ['a'], remaining: 1, fresh: [2] } });
    setEarlier(drafts, later, null);
    expect(later).toMatchObject(NONE);
  });

  it('is none where one of the two is no report, or where no draft has that id', () => {
    const { drafts, earlier, later } = twoVersions();
    setEarlier(drafts, later, 9);
    expect(later).toMatchObject(NONE);
    earlier.checked = null;
    setEarlier(drafts, later, 1);
    expect(later).toMatchObject(NONE);
    setEarlier(drafts, earlier, 2);
    expect(earlier).toMatchObject(NONE);
  });

  it('that came anew is compared anew with those that follow it, and with no other', () => {
    const { drafts, earlier, later } = twoVersions();
    earlier.checked = checkedWith('b', 'c', 'd');
    expect(compareFollowers(drafts, 1)).toEqual([later]);
    expect(later).toMatchObject({ follows: 1, progress: { solved: ['d'], remaining: 2, fresh: [] } });
    expect(compareFollowers(drafts, 3)).toEqual([]);
  });

  it('that is no report any more, or was closed, is followed by nobody', () => {
    const refused = twoVersions();
    refused.earlier.checked = null;
    expect(compareFollowers(refused.drafts, 1)).toEqual([refused.later]);
    expect(refused.later).toMatchObject(NONE);
    const closed = twoVersions();
    expect(compareFollowers(closed.drafts.slice(1), 1)).toEqual([closed.later]);
    expect(closed.later).toMatchObject(NONE);
  });
});
