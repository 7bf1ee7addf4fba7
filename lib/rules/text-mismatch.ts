import type { BodyKind } from '../contract/page-check';
import type { Report, Term } from '../contract/report';
import { isPlain, type Meaning, meaningsIn } from '../prose/meaning';
import { readStatements } from '../prose/read';
import { isRegion } from '../prose/scope';
import type { Statement } from '../prose/statement';
import { fits, fitsRoughly, largest } from '../prose/values';
import { compact } from '../text/normalise';
import type { Broken, Rule, Spot } from './types';

/** What a statement is about, in the words of the tables. */
export type Topic =
  | 'applications'
  | 'reconsideration'
  | 'litigation'
  | 'results'
  | 'carriedForward'
  | 'normativeDocuments'
  | 'decisions';

/** What the text says and what the table has. */
export interface Facts {
  kind: 'denied' | 'differs';
  topic: Topic;
  quote: string;
  stated: number;
  /** What the table has, by the quantity that comes closest to what the sentence can mean. */
  table: Term[];
}

/** A statement that the tables contradict. */
interface Contradiction {
  statement: Statement;
  meaning: Meaning;
  /** True where it may tell of a share of the whole: it does not claim the whole, and is no larger than what it could mean. */
  maybeShare: boolean;
}

/**
 * The running text denies what a table states, or gives a number that equals none of the quantities it could mean. Only a whole
 * denial in one of a few plain shapes, against a certain number, is an error; a share of the whole, another year, or a rough number is never compared.
 */
export const textMismatchRule: Rule<'text-mismatch', Facts> = {
  id: 'text-mismatch',
  levels: ['error', 'review'],
  *check(report: Report) {
    const { contradictions, agreed } = judge(report);
    const told = new Set<string>();
    for (const { statement, meaning, maybeShare } of contradictions) {
      // If another sentence on the same matter matches the table, a smaller number is a partial count.
      if (maybeShare && agreed.has(matterOf(statement, meaning))) continue;
      const key = `${matterOf(statement, meaning)} ${statement.value}`;
      if (told.has(key)) continue;
      told.add(key);
      yield brokenBy(statement, meaning);
    }
  },
};

/**
 * Holds each statement against the tables as it is read. Kept are the contradictions, one of each number and matter, and the
 * matters on which some sentence agrees with the table.
 */
function judge(report: Report): { contradictions: Iterable<Contradiction>; agreed: ReadonlySet<string> } {
  const meaningOf = meaningsIn(report);
  const contradictions = new Map<string, Contradiction>();
  const agreed = new Set<string>();
  for (const statement of readStatements(report.paragraphs, report.identity.year)) {
    if (statement.part || !isOwn(statement, report.identity)) continue;
    const meaning = meaningOf(statement);
    if (meaning === null) continue;
    if (agrees(statement, meaning)) {
      agreed.add(matterOf(statement, meaning));
      continue;
    }
    const maybeShare = !statement.whole && statement.value <= largest(meaning.values);
    const key = `${matterOf(statement, meaning)} ${statement.value} ${maybeShare}`;
    if (!contradictions.has(key)) contradictions.set(key, { statement, meaning, maybeShare });
  }
  return { contradictions: contradictions.values(), agreed };
}

/** What a statement is about: its subject and what happened to it; of decisions also which. */
function matterOf({ subject, action }: Statement, { likely }: Meaning): string {
  return `${subject} ${action} ${subject === 'decisions' ? likely[0]?.at.row : ''}`;
}

/** Bodies that speak of their place as 我镇, 街道. */
const OF_TOWNS: readonly BodyKind[] = ['township', 'office'];
/** Places that are towns. */
const TOWN = /[镇乡]|街道|苏木/;

/** True unless the sentence counts for another body: a government's report tells of single departments, too. */
function isOwn({ subject, actor, value }: Statement, identity: Report['identity']): boolean {
  // 我县, 全县 in a department's report is not the department.
  if (
    actor !== null &&
    isRegion(actor) &&
    (actor.startsWith('全') || subject === 'documents' || subject === 'decisions')
  )
    return TOWN.test(actor) ? OF_TOWNS.includes(identity.bodyKind) : identity.bodyKind === 'government';
  // The actor is compacted words of the text.
  const body = identity.body === null ? null : compact(identity.body).text;
  if (value === 0 && actor !== null) return body !== null && (body.includes(actor) || actor.endsWith(body));
  return actor === null || body === null || body.includes(actor) || actor.includes(body);
}

/** True where the statement can be true. Nothing is nothing, in the likeliest meaning; a rough number is true near any meaning. */
function agrees({ value, exact }: Statement, { values, likely }: Meaning): boolean {
  if (value === 0) return likely.every((term) => term.value === 0);
  return fits(values, value) || (!exact && fitsRoughly(values, value));
}

/** The topic of a statement, as the evidence names it. */
function topicOf({ subject, action }: Statement): Topic {
  if (subject === 'reconsideration' || subject === 'litigation' || subject === 'decisions') return subject;
  if (subject === 'documents') return 'normativeDocuments';
  if (action === 'left-open') return 'carriedForward';
  return action === 'received' || action === 'accepted' || action === 'new' || action === 'carried-over'
    ? 'applications'
    : 'results';
}

function brokenBy(statement: Statement, meaning: Meaning): Broken<Facts> {
  const stated = meaning.likely.reduce((total, term) => total + term.value, 0);
  const denies = statement.value === 0;
  const main: Spot = { place: { text: statement.quote }, ref: statement.ref };
  return {
    status: 'broken',
    level: denies && statement.sure && meaning.certain && isPlain(statement) ? 'error' : 'review',
    where: [main, ...meaning.likely.map((term) => ({ place: term.at }))],
    facts: {
      kind: denies ? 'denied' : 'differs',
      topic: topicOf(statement),
      quote: statement.quote,
      stated: statement.value,
      table: meaning.likely,
    },
    expected: stated,
    actual: statement.value,
  };
}
