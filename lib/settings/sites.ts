/** Sites that a person adds: from what is typed to a host, and from a host to the patterns that browsers know. Pure. */

const HOST = /^(?:\*\.)?(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/;

/**
 * The host in what a person types or pastes: an address, a host, `*.host` for all below it. Scheme, port and path are dropped, because
 * browsers grant rights by host. Null where it is no host in ASCII, or so wide that it would be half the web (`*`, `*.cn`, `*.com.cn`).
 */
export function siteOf(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/。/g, '.')
    .replace(/^(?:https?|\*):\/\//, '')
    .replace(/^[^/?#@]*@/, '')
    .replace(/[/?#].*$/, '')
    .replace(/:\d{1,5}$/, '')
    .replace(/\.$/, '');
  if (!HOST.test(plain)) return null;
  const below = plain.startsWith('*.');
  const labels = plain.split('.').length - (below ? 1 : 0);
  const suffix = /^\*\.(?:com|org|net|edu|ac|gov|mil|co|[a-z]{2})\.[a-z]{2}$/.test(plain);
  if (below && (labels < 2 || suffix)) return null;
  // A name without a dot is a machine of one's own network; browsers know it as a host.
  return plain;
}

/** The match pattern of a site, for permissions and for content scripts. */
export function patternOf(site: string): string {
  return `*://${site}/*`;
}

/** Pages that are saved on this machine. Firefox asks the person for them; Chrome has a switch of its own. */
export const FILE_PATTERN = 'file:///*';

/** True for hosts where the extension runs anyway. */
export function isGovernmentSite(site: string): boolean {
  return /^(?:\*\.)?(?:[^.]+\.)*gov\.cn$/.test(site);
}

/** True where `site` covers the host. */
export function covers(site: string, host: string): boolean {
  return site.startsWith('*.') ? host === site.slice(2) || host.endsWith(site.slice(1)) : host === site;
}
