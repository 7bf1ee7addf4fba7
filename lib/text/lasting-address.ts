/** Addresses by which the same text is found again. */

/**
 * The address without its fragment and without what changes from visit to visit (`withoutVisit`); with the fragment where that is the address of
 * the text (`#/2023/12.html`), as on sites of one page. Null for what has no address of its own (about:, blob:, data:, the name of a file).
 */
export function lastingAddress(url: string): string | null {
  const [, address = url, fragment = ''] = /^([^#]*)(#.*)?$/s.exec(url) ?? [];
  if (!/^(https?|file):/i.test(address)) return null;
  return withoutVisit(address) + (/^#!?\//.test(fragment) ? fragment : '');
}

/** Parameters that name a visit, a visitor or the way here, and never the text: by name, in lower case. */
const FLEETING: ReadonlySet<string> = new Set([
  // Sessions and tickets.
  ...['jsessionid', 'phpsessid', 'asp.net_sessionid', 'sessionid', 'session_id', 'sessid', 'session', 'sid'],
  ...['token', 'access_token', 'csrf', '_csrf', 'csrftoken', 'ticket', 'cfid', 'cftoken'],
  // Where the visitor comes from.
  ...['spm', 'from', 'isappinstalled', 'share_token', 'sharefrom', 'wxfrom', 'scene', 'bd_vid', 'hmsr', 'hmpl', 'hmcu'],
  ...['gclid', 'fbclid', 'msclkid', 'yclid'],
  // Against caches.
  ...['_', '_t', 't', '_dc', 'ts', 'timestamp', 'time_stamp', 'rnd', 'rand', 'random', 'nocache', '_r'],
]);

/** As `FLEETING`, for families of names. */
const FLEETING_FAMILIES = /^(?:utm_|aspsessionid|_ga|hmt_|mc_[ce]id$)/;

/**
 * An address by which the same text is found again: `;jsessionid=…` in the path and fleeting parameters are dropped, the others sorted by name;
 * parameters of one name keep their order. An address without parameters stays as it is.
 */
function withoutVisit(address: string): string {
  const question = address.indexOf('?');
  const path = (question < 0 ? address : address.slice(0, question)).replace(/;jsessionid=[^/;?]*/gi, '');
  const parameters = question < 0 ? [] : address.slice(question + 1).split('&');
  const kept = parameters
    .map((text) => ({ text, name: nameOf(text) }))
    .filter(({ name }) => name !== '' && !FLEETING.has(name) && !FLEETING_FAMILIES.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
  return kept.length === 0 ? path : `${path}?${kept.map(({ text }) => text).join('&')}`;
}

/** The name of a parameter in lower case: `Id=3` → `id`. */
function nameOf(parameter: string): string {
  return parameter.split('=', 1)[0]?.toLowerCase() ?? '';
}
