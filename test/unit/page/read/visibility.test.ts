// How the browser is asked what a person sees. Older ones know the question by another name.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { sightOf } from '../../../../lib/page/read/visibility';

it.each([
  ['Chromium 121 and later', 'visibilityProperty'],
  ['Chromium 105 to 120', 'checkVisibilityCSS'],
])('text with visibility: hidden is not seen in %s', (_, known) => {
  const { window } = new JSDOM('<p style="visibility: hidden">旧稿</p><p>正文</p>');
  const sight = sightOf({
    view: window as unknown as Window & typeof globalThis,
    // As a browser answers that knows this one option and passes over all others.
    check: (element, options) =>
      (options as Record<string, boolean> | undefined)?.[known] !== true ||
      window.getComputedStyle(element).visibility === 'visible',
    attribute: (element, name) => element.getAttribute(name),
    parent: (element) => element.parentElement,
    styled: true,
  });
  expect([...window.document.querySelectorAll('p')].map(sight)).toEqual(['unseen', 'seen']);
});
