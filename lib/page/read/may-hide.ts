/** Which elements are worth asking whether a person sees them. */
import { remember } from '../../text/remember';

/** Attributes by which a style sheet or the markup hides one element and not its neighbours. */
const HIDING = ['class', 'id', 'hidden'];

/**
 * True where the element's own attributes may hide it, so that it is worth asking. Editors give every cell and every span a style or a
 * width; asking for each of them would cost more than all the rest of the reading.
 */
export function mayHide<N>(attribute: (element: N, name: string) => string | null, element: N): boolean {
  for (const name of HIDING) if (attribute(element, name) !== null) return true;
  const style = attribute(element, 'style');
  return style !== null && styleMayHide(style);
}

/** A style of so many characters is not worth searching. */
const LONGEST_STYLE = 2_000;

const styleMayHide = remember((style) => style.length > LONGEST_STYLE || /display|visibility/i.test(style));
