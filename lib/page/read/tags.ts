/** What the reader knows of HTML elements. */

/** Elements whose content is never text that a person reads on the page. */
export const SKIPPED = new Set(
  'script style template noscript head title meta link select option datalist textarea svg math audio video object embed canvas map progress meter rp rt'.split(
    ' ',
  ),
);

/** Elements that show something of their own that is no text of this page: a document, another site, a drawing. */
export const EMBEDDED = new Set(['embed', 'object', 'canvas']);

/** Elements that begin and end a line in every browser's default style. */
export const BLOCK = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Elements that hold page chrome by the HTML standard's own words. */
export const CHROME = new Set(['nav', 'header', 'footer', 'aside']);

/** 1–6 for h1–h6, else 0. */
export function headingLevel(tag: string): number {
  return tag.length === 2 && tag[0] === 'h' && tag >= 'h1' && tag <= 'h6' ? Number(tag[1]) : 0;
}

/** A span attribute by the HTML standard's rules for parsing non-negative integers; `fallback` for bad input. */
export function parseSpan(value: string | null, fallback: number, most: number): number {
  if (value === null) return fallback;
  const digits = /^[\t\n\f\r ]*\+?(\d+)/.exec(value.length > 100 ? value.slice(0, 100) : value)?.[1];
  if (digits === undefined) return fallback;
  return Math.min(Number(digits), most);
}
