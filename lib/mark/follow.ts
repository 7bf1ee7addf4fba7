/** Tells when the marks have to be placed anew: the page scrolls, changes its size, zooms, moves its content, or comes back from paper. */

/** A running follower. */
export interface Follower {
  /** Places the marks with the next frame; many calls make one. */
  request(): void;
  stop(): void;
}

/**
 * @param elements what is marked: where one of them changes its size, everything may have moved
 * @param place is called at most once per frame
 */
export function follow(view: Window & typeof globalThis, elements: Iterable<Element>, place: () => void): Follower {
  let frame = 0;
  const request = () => {
    if (frame !== 0) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      place();
    });
  };
  const events = [
    ['scroll', view],
    ['resize', view],
    ['load', view],
    ['transitionend', view],
    ['toggle', view],
  ] as const;
  for (const [type, target] of events) target.addEventListener(type, request, { capture: true, passive: true });
  view.visualViewport?.addEventListener('resize', request);
  // There are no marks on paper, and so nothing to place. What has moved meanwhile is placed when the screen is shown again.
  const paper = view.matchMedia?.('print');
  paper?.addEventListener('change', request);
  const sizes = new view.ResizeObserver(request);
  const { body, documentElement } = view.document;
  for (const element of new Set([documentElement, body, ...elements])) if (element) sizes.observe(element);
  return {
    request,
    stop() {
      view.cancelAnimationFrame(frame);
      for (const [type, target] of events) target.removeEventListener(type, request, { capture: true });
      view.visualViewport?.removeEventListener('resize', request);
      paper?.removeEventListener('change', request);
      sizes.disconnect();
    },
  };
}
