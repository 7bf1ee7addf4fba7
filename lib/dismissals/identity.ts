/**
 * By what a finding is known again on another day, in the list of what was set aside. Stored, and so made with care: see check/finding-key.ts
 * for what belongs to it, and `formerIdentities` for what was stored before.
 */
import type { Evidence } from '../check/evidence';
import type { FindingRecord } from '../check/records';

/** As much of the platform as this needs: background and extension pages have it, and so has Node. */
declare const crypto: { subtle: { digest(name: 'SHA-256', data: Uint8Array): Promise<ArrayBuffer> } };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** The version of what an identity is made of; raised where keys are made in another way. */
const VERSION = 1;

/**
 * The identity of a finding of a report: version, report year and the finding's key, as in `1|2023|missing-section|section-5|,`. It is the same
 * after a reload, in every language and after the body was read better. The year belongs to it because the newest report often stands at
 * the address where last year's stood.
 */
export function identityOf({ year }: Pick<Evidence['report'], 'year'>, { key }: Pick<FindingRecord, 'key'>): string {
  return [VERSION, year ?? '', key].join('|');
}

/**
 * The identities by which the first versions knew these findings, by key: a SHA-256 in hexadecimal of body, year, rule, level, places and all
 * facts. What was set aside then is found by them once, and stored under `identityOf` from then on.
 */
export async function formerIdentities({
  report: { body, year },
  findings,
}: Pick<Evidence, 'report' | 'findings'>): Promise<Map<string, string>> {
  const before = new Map<string, number>();
  const texts = findings.map((finding) => {
    const { rule, level, spots, key } = finding;
    const places = spots.map(({ place }) => place);
    const text = canonical([year, body, rule, level, places, formerFacts(finding)]);
    const nth = before.get(text) ?? 0;
    before.set(text, nth + 1);
    return [key, nth === 0 ? text : `${text} ${nth}`] as const;
  });
  return new Map(await Promise.all(texts.map(async ([key, text]) => [key, await sha256(text)] as const)));
}

/** True for an identity as the first versions stored it. */
export function isFormer(identity: string): boolean {
  return /^[0-9a-f]{64}$/.test(identity);
}

/** The facts of a finding as they were when identities were hashes. */
function formerFacts({ rule, facts }: FindingRecord): object {
  switch (rule) {
    case 'late-publication':
      return { publishedOn: facts.date, deadline: facts.deadline };
    case 'fee-statement':
      return {};
    case 'fee-tariff':
      return { quote: facts.quote, amount: facts.amount };
    case 'fee-unit':
      return { at: facts.at, text: facts.text, value: facts.value };
    case 'regulation-authority':
      return { cells: facts.cells, body: facts.body };
    default:
      return facts;
  }
}

/** JSON with the fields of every object in one order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
