/** Shows a place: scrolls it into view and puts a ring around it for a moment. */
import type { Target } from '../page/places/locate';
import { boxesOf, createClipper, elementOf, intersect } from './geometry';
import type { Box } from './types';

/** Brings a place into the middle of the window; false where it is not to be seen at all. */
export function scrollToTarget(view: Window, target: Target): boolean {
  const element = elementOf(target);
  if (!element.isConnected || boxesOf(target).length === 0) return false;
  const [box] = boxesOf(target);
  const far = !box || Math.abs(box.top) > 3 * view.innerHeight;
  const still = view.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
  if (box && isInSight(view, element, box)) return true;
  const scrolled = target.kind === 'words' ? (target.range.startContainer.parentElement ?? element) : element;
  scrolled.scrollIntoView({ block: 'center', inline: 'nearest', behavior: far || still ? 'instant' : 'smooth' });
  return true;
}

/** True where all of a box is in the window and in every scrolling box around it: a wide table that scrolls by itself hides its last columns. */
function isInSight(view: Window, element: Element, box: Box): boolean {
  const window = { left: 0, top: 0, width: view.innerWidth, height: view.innerHeight };
  if (box.top < 0 || box.top + box.height > window.height) return false;
  const clip = createClipper(view)(element);
  // A gap (the place of something missing) has no height; its position alone counts.
  if (!clip || box.height === 0) return true;
  const seen = intersect(box, clip);
  return seen !== null && seen.width >= box.width - 1 && seen.height >= box.height - 1;
}
