/**
 * Who speaks from a page, as the browser tells it: what a page says of its own address is held against that. Addresses are compared by their
 * origin, because a page may give itself another path and query at any time (history.pushState).
 */

/** Where a frame is; the browser's word, not the page's. Null where it does not tell. */
export interface Whereabouts {
  /** The address of the frame; about:, blob: or data: where it has none of its own. */
  address: string | null;
  /** Its origin; 'null' in a sandbox. Some browsers do not tell it. */
  origin: string | null;
  /** The address of the tab. */
  tabAddress: string | null;
}

/**
 * The site of an address (`http://www.example.gov.cn`), `file:` for the files of this machine; null where it is no address of its own, as
 * about:, blob: and data:, and for what is no address at all.
 */
export function addressSite(address: string | null): string | null {
  try {
    const { protocol, origin } = new URL(address ?? '');
    if (protocol === 'file:') return protocol;
    return /^https?:$/.test(protocol) ? origin : null;
  } catch {
    return null;
  }
}

/** The site that a frame without an address belongs to: its own by origin, that of the tab where it has no origin either (a sandbox). */
export function siteAround({ origin, tabAddress }: Whereabouts): string | null {
  return addressSite(origin) ?? addressSite(tabAddress);
}

/** False where a frame cannot have the address that it gives. */
export function canBeAt(address: string, frame: Whereabouts): boolean {
  const claimed = addressSite(address);
  const own = addressSite(frame.address);
  // A page that another has written (document.open) goes by the other's address, the browser may still know it as about:blank.
  return claimed === own || (own === null && claimed === siteAround(frame));
}
