/** Our element in the page, known by its name. Apart from the drawing, because the inspector needs no more than this. */

/** The name of our element in the page. */
export const HOST_NAME = 'nianbao-checkup';

/** The name of the element that carries 体检通过 for some seconds. */
export const TICK_NAME = 'nianbao-checkup-tick';

/** True for an element of ours. */
export function isOurElement(node: Node): boolean {
  const { localName } = node as Element;
  return localName === HOST_NAME || localName === TICK_NAME;
}

/** Frames within frames beyond this depth hold no report. */
const DEEPEST_FRAME = 4;

/**
 * Takes out what an earlier version of the extension left behind: its script no longer runs, so nobody else would. A report may stand partly in
 * frames, whose documents carry marks of their own.
 */
export function removeLeftovers(document: Document, depth = 0): void {
  for (const child of [...(document.documentElement?.children ?? [])]) if (isOurElement(child)) child.remove();
  if (depth >= DEEPEST_FRAME) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe, frame')) {
    try {
      if (frame.contentDocument) removeLeftovers(frame.contentDocument, depth + 1);
    } catch {
      // A page may put anything in the way (an element of its own under the name of a property); its marks stay then.
    }
  }
}
