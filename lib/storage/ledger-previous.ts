/** What a check is told of other reports: those of the same unit, and those of others whose text may be the same. */
import type { EarlierReport, ProseLine } from '../contract/earlier-report';
import type { BodyKind } from '../contract/page-check';
import { runsOf, sketchOf } from '../history/alike';
import { unitAt } from '../history/unit';
import { earlierReport, type LedgerEntry, LedgerEntrySchema, type UnitJoin } from '../ledger/entry';
import { headOf, joinedNames } from '../ledger/units';
import { database } from './database';
import { firstRuns, loadContent, loadKin } from './ledger';

/** As much of a report as tells which others matter to it. */
export interface Asking {
  url: string;
  body: string | null;
  bodyKind: BodyKind;
  /** Its running text, by `keptProse`. */
  prose: readonly ProseLine[];
  /** The visit of the page that shows it: what the same visit gave before is no other report. Null for what is no page. */
  visit: string | null;
}

/** What `CheckOptions` takes of it. */
export interface KnownReports {
  previous: EarlierReport[];
  joined: Map<string, string>;
}

/** More reports of other units than anybody could have copied from: the likest are enough. */
const MOST_LIKE = 12;
/** So many numbers must be shared at least before a text is worth reading: fewer are chance. */
const SHARED = 3;

/** The reports of the ledger that matter to these. Nothing where the ledger cannot be read: a check must not fail for want of it. */
export async function knownReports(asking: readonly Asking[]): Promise<KnownReports> {
  const none = { previous: [], joined: new Map() };
  try {
    const db = await database();
    if (asking.length === 0 || (await db.count('ledger')) === 0) return none;
    const joins = await loadKin(asking.map(({ url, body, bodyKind }) => unitAt(url, body, bodyKind)));
    const ids = new Map<string, LedgerEntry>();
    const joined = new Map(joins.map(({ unit }) => [unit, headOf(unit, joins)]));
    for (const { url, body, bodyKind, prose, visit } of asking) {
      const own = unitAt(url, body, bodyKind);
      const found = await Promise.all(
        joinedNames(own, joins).map((name) => db.getAllFromIndex('ledger', 'unit', name)),
      );
      for (const value of [...found.flat(), ...(await likeTexts(prose, body))]) {
        const read = LedgerEntrySchema.safeParse(value);
        if (!read.success) continue;
        const sameVisit = visit !== null && read.data.visit === visit && read.data.url === url;
        if (!sameVisit) ids.set(read.data.id, read.data);
      }
    }
    const previous = await Promise.all([...ids.values()].map((entry) => readEarlier(entry, joins)));
    return { previous: previous.flat().map(({ report }) => report), joined };
  } catch (error) {
    console.warn('年报体检: the ledger cannot be asked', error);
    return none;
  }
}

/**
 * Reports of any unit that tell nearly the same, the likest first.
 * @param joins which keys name the same unit
 */
export async function likeReports(
  prose: readonly ProseLine[],
  body: string | null,
  joins: readonly UnitJoin[],
): Promise<{ id: string; report: EarlierReport }[]> {
  const lines = (await likeTexts(prose, body)).flatMap((value) => LedgerEntrySchema.safeParse(value).data ?? []);
  return (await Promise.all(lines.map((entry) => readEarlier(entry, joins)))).flat();
}

/** A record as a check is told of it; none where its content is damaged. */
async function readEarlier(
  entry: LedgerEntry,
  joins: readonly UnitJoin[],
): Promise<{ id: string; report: EarlierReport }[]> {
  const content = await loadContent(entry.id);
  return content ? [{ id: entry.id, report: earlierReport({ entry, content }, headOf(entry.unit, joins)) }] : [];
}

/** The lines of reports whose texts share many numbers with this one's sketch, the likest first. */
async function likeTexts(prose: readonly ProseLine[], body: string | null): Promise<unknown[]> {
  const sketch = firstRuns(sketchOf(runsOf(prose, body)));
  const db = await database();
  const shared = new Map<string, number>();
  const keys = await Promise.all(sketch.map((run) => db.getAllKeysFromIndex('ledger', 'text', run)));
  for (const id of keys.flat()) shared.set(id, (shared.get(id) ?? 0) + 1);
  const likest = [...shared].filter(([, count]) => count >= SHARED).sort((a, b) => b[1] - a[1]);
  return Promise.all(likest.slice(0, MOST_LIKE).map(([id]) => db.get('ledger', id)));
}
