// What the inspector keeps of a page in memory.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { createWayBack } from '../../../entrypoints/inspector.content/way-back';
import type { CheckedReport } from '../../../lib/messages/checked-page';
import type { Anchors } from '../../../lib/page/places/anchors';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const checked = {
  evidence: { findings: [], unchecked: [] },
  landmarks: { cells: {}, headings: [], title: null, first: null, last: null },
} as unknown as CheckedReport;

/** A reading that nothing but the way back holds. */
function anchorsOf(way: ReturnType<typeof createWayBack>): WeakRef<Anchors> {
  const anchors = { add: () => 0, get: () => null } as unknown as Anchors;
  way.read(anchors);
  return new WeakRef(anchors);
}

it.each([
  ['is kept as long as a check has places in it', [checked], true],
  ['is let go where the page is no report', [], false],
])('what was read of a page %s', async (_, check, kept) => {
  const way = createWayBack();
  const anchors = anchorsOf(way);
  let found = way.to(check);
  // A weak reference holds what it names until the turn is over.
  await new Promise((resolve) => setTimeout(resolve));
  collectGarbage();
  expect(anchors.deref() !== undefined).toBe(kept);
  expect(found.length).toBe(check.length);
  found = [];
});
