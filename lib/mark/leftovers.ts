/** Our element in the page, known by its name. Apart from the drawing, because the inspector needs no more than this. */

/** The name of our element in the page. */
export const HOST_NAME = 'nianbao-checkup';

/** True for the element that carries our marks. */
export function isOurElement(node: Node): boolean {
  return (node as Element).localName === HOST_NAME;
}

/** Takes out what an earlier version of the extension left behind: its script no longer runs, so nobody else would. */
export function removeLeftovers(document: Document): void {
  for (const child of [...(document.documentElement?.children ?? [])]) if (isOurElement(child)) child.remove();
}
