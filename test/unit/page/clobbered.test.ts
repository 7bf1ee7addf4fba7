import { describe, expect, it } from 'vitest';
import { checkPage, detectPage } from '../../../lib/index';
import { domOf } from '../../../lib/page/dom';
import { readPage } from '../../../lib/page/read/read-page';
import { blocksOf, documentOf, linesOf, tableTexts } from '../support/pages';

/** Names that a form's fields put over the form's own properties. */
const names = [
  'childNodes',
  'firstChild',
  'nextSibling',
  'parentNode',
  'parentElement',
  'nodeType',
  'localName',
  'tagName',
  'attributes',
  'getAttribute',
  'hasAttributes',
  'textContent',
  'innerText',
  'children',
  'ownerDocument',
  'isConnected',
  'shadowRoot',
  'querySelectorAll',
  'getElementsByTagName',
  'checkVisibility',
  'data',
  'rows',
  'cells',
  'title',
  'hidden',
  'style',
];

/** Names that an element puts over a property of the document. */
const documentNames = [
  'body',
  'documentElement',
  'title',
  'head',
  'defaultView',
  'styleSheets',
  'createTextNode',
  'createTreeWalker',
  'createRange',
  'getElementById',
  'querySelectorAll',
  'forms',
  'all',
  'children',
  'firstChild',
];

const report = '<p>一、总体情况</p><table><tr><td>总计<td>5</table>';

describe('names that shadow DOM properties', () => {
  it.each(names)('a field named %s in a form around the report hides nothing of it', (name) => {
    const fields = `<input name="${name}" value=x><input name="${name}" value=y>`;
    const blocks = blocksOf(`<form name="${name}" id="${name}">${report}${fields}</form>`);
    expect(linesOf(blocks)).toEqual(['一、总体情况']);
    expect(tableTexts(blocks)).toEqual([['总计|5']]);
  });

  it.each(documentNames)('nor does an element named %s in the document', (name) => {
    for (const tag of ['form', 'img', 'embed', 'object']) {
      const heading = '<p>六、其他需要报告的事项</p>';
      const page = `<${tag} name="${name}" id="${name}"></${tag}>${report}${heading}`;
      const document = documentOf(page, '<title>年度报告</title>');
      const { source } = readPage(document);
      expect(source.title).toBe('年度报告');
      expect(tableTexts(source.blocks)).toEqual([['总计|5']]);
      expect(detectPage(document).clues).toContain('总体情况');
    }
  });

  it('the accessors look past them', () => {
    const document = documentOf('<form id=f><input name=firstChild><input name=nodeType></form>');
    const dom = domOf(document);
    const form = document.getElementById('f') as Element;
    expect(dom.nodeType(form)).toBe(1);
    expect(dom.localName(dom.firstChild(form) as Node)).toBe('input');
  });
});

describe('documents that hardly are any', () => {
  it.each([
    ['no root', (document: Document) => document.documentElement.remove()],
    ['no body', (document: Document) => document.body.remove()],
    ['a frameset', (document: Document) => document.body.replaceWith(document.createElement('frameset'))],
    [
      'a root of another kind',
      (document: Document) =>
        document.documentElement.replaceWith(document.createElementNS('http://www.w3.org/2000/svg', 'svg')),
    ],
  ])('%s: no report, and no throw', (_, change) => {
    const document = documentOf(report);
    change(document);
    expect(checkPage(document, { url: 'http://x.gov.cn/' })).toBeNull();
    expect(detectPage(document).verdict).toBe('no');
  });

  it.each([
    null,
    undefined,
    {},
    5,
    'document',
    Object.create(null),
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    ),
  ])('something that is no document at all (%#): no report, and no throw', (nothing) => {
    expect(checkPage(nothing as unknown as Document, { url: '' })).toBeNull();
    expect(detectPage(nothing as unknown as Document)).toEqual({ verdict: 'no', clues: [] });
  });
});
