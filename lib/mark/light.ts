/** Leads the eye to a place: scrolls it into view and puts a ring around it for a moment. */
import type { Target } from '../page/places/locate';
import { boxesOf, createClipper, elementOf, intersect } from './geometry';

/** Brings a place into the middle of the window; false where it is not to be seen at all. */
export function scrollToTarget(view: Window, target: Target): boolean {
  const element = elementOf(target);
  if (!element.isConnected || boxesOf(target).length === 0) return false;
  const [box] = boxesOf(target);
  const far = !box || Math.abs(box.top) > 3 * view.innerHeight;
  const still = view.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
  const clip = createClipper(view)(element);
  const shown = box && clip && box.height > 0 ? intersect(box, clip) : box;
  // A pane that scrolls may cut off what would stand within the window.
  const inView =
    box && shown && shown.height === box.height && box.top >= 0 && box.top + box.height <= view.innerHeight;
  if (inView) return true;
  const scrolled = target.kind === 'words' ? (target.range.startContainer.parentElement ?? element) : element;
  scrolled.scrollIntoView({ block: 'center', inline: 'nearest', behavior: far || still ? 'instant' : 'smooth' });
  return true;
}
