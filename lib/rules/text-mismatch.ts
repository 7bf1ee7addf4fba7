import type { Report, Term } from '../contract/report';
import { isPlain, type Meaning, meaningOf, type Topic, topicOf } from '../prose/meaning';
import { readStatements } from '../prose/read';
import type { Statement } from '../prose/statement';
import type { Broken, Rule, Spot } from './types';

/** What the text says and what the table has. */
export interface Facts {
  kind: 'denied' | 'differs';
  topic: Topic;
  quote: string;
  stated: number;
  /** What the table has, by the quantity that comes closest to what the sentence can mean. */
  table: Term[];
}

/**
 * The running text denies what a table states, or gives a number that equals none of the quantities it could mean. Only a whole
 * denial in one of a few plain shapes, against a certain number, is an error; a share of the whole, another year, or a rough number is never compared.
 */
export const textMismatchRule: Rule<'text-mismatch', Facts> = {
  id: 'text-mismatch',
  levels: ['error', 'review'],
  *check(report: Report) {
    const compared = readStatements(report.paragraphs, report.identity.year)
      .filter((statement) => !statement.part && isOwn(statement, report.identity.body))
      .flatMap((statement) => {
        const meaning = meaningOf(statement, report);
        return meaning === null ? [] : [{ statement, meaning, agrees: agrees(statement, meaning) }];
      });
    const told = new Set<string>();
    for (const { statement, meaning, agrees: fits } of compared) {
      if (fits) continue;
      // Beside a sentence that agrees, one that does not claim the whole tells of a share of it, unless it is larger.
      const agreed = compared.some(
        (other) =>
          other.agrees && other.statement.subject === statement.subject && other.statement.action === statement.action,
      );
      if (agreed && !statement.whole && statement.value <= Math.max(...meaning.values)) continue;
      const key = `${topicOf(statement)} ${statement.value} ${statement.action}`;
      if (told.has(key)) continue;
      told.add(key);
      yield brokenBy(statement, meaning);
    }
  },
};

/** True unless the sentence counts for another body: a government's report tells of single departments, too. */
function isOwn({ actor, value }: Statement, body: string | null): boolean {
  if (value === 0 && actor !== null) return body !== null && (body.includes(actor) || actor.endsWith(body));
  return actor === null || body === null || body.includes(actor) || actor.includes(body);
}

/** True where the statement can be true. Nothing is nothing, in the likeliest meaning; a rough number is true near any meaning. */
function agrees({ value, exact }: Statement, { values, likely }: Meaning): boolean {
  if (value === 0) return likely.every((term) => term.value === 0);
  if (values.has(value)) return true;
  return !exact && [...values].some((meant) => meant >= value * 0.8 && meant <= Math.max(value * 1.3, value + 10));
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
