import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { HOST_NAME, removeLeftovers } from '../../../lib/mark/leftovers';

it('marks of an earlier version are taken out of the page and of the frames that a report stands in', () => {
  const { document } = new JSDOM('<body><iframe></iframe><p>正文</p></body>').window;
  const inner = document.querySelector('iframe')?.contentDocument as Document;
  inner.body.append(inner.createElement('iframe'));
  const innermost = inner.querySelector('iframe')?.contentDocument as Document;
  const all = [document, inner, innermost];
  const before = all.map((each) => each.documentElement.outerHTML);
  for (const each of all) each.documentElement.append(each.createElement(HOST_NAME));
  removeLeftovers(document);
  expect(all.map((each) => each.documentElement.outerHTML)).toEqual(before);
});
