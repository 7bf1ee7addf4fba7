/** What makes a finding the same finding on another day: whose report of which year it is in, its rule and level, its places, and the values. */
import type { Evidence } from '../check/evidence';

/** As much of the platform as this needs: background and extension pages have it, and so has Node. */
declare const crypto: { subtle: { digest(name: 'SHA-256', data: Uint8Array): Promise<ArrayBuffer> } };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/**
 * The identity of every finding, by its key: a SHA-256 in hexadecimal, so that a finding with two hundred cells is not stored whole. It
 * is the same after a reload and in every language, and another one as soon as a value, a place or the level is; and in the report of another
 * year or body, since the newest report often stands where last year's stood. Findings that are alike in all of it are told apart by their
 * order.
 */
export async function identify({
  report: { body, year },
  findings,
}: Pick<Evidence, 'report' | 'findings'>): Promise<Map<string, string>> {
  const before = new Map<string, number>();
  const texts = findings.map(({ rule, level, spots, facts, key }) => {
    const text = canonical([year, body, rule, level, spots.map(({ place }) => place), facts]);
    const nth = before.get(text) ?? 0;
    before.set(text, nth + 1);
    return [key, nth === 0 ? text : `${text} ${nth}`] as const;
  });
  return new Map(await Promise.all(texts.map(async ([key, text]) => [key, await sha256(text)] as const)));
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
