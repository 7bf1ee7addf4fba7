// Names and prototypes that the page has taken over.
import type { HostileCase } from './types.ts';

export const names: readonly HostileCase[] = [
  {
    name: 'a form around the report whose fields shadow what a node is asked for',
    build: () => {
      const form = document.createElement('form');
      const report = document.querySelector('main') as HTMLElement;
      report.replaceWith(form);
      form.append(report);
      for (const name of [
        'firstChild',
        'nextSibling',
        'childNodes',
        'nodeType',
        'localName',
        'getAttribute',
        'textContent',
      ]) {
        const field = document.createElement('input');
        field.name = name;
        form.append(field, field.cloneNode());
      }
    },
    expect: 'whole',
  },
  {
    name: 'elements that shadow what a document is asked for',
    build: () => {
      for (const name of [
        'body',
        'documentElement',
        'title',
        'defaultView',
        'styleSheets',
        'createTextNode',
        'createRange',
      ]) {
        const form = document.createElement('form');
        form.setAttribute('name', name);
        form.id = name;
        document.body.append(form);
      }
    },
    expect: 'whole',
  },
  {
    name: 'own properties that shadow what nodes and document are asked for',
    build: () => {
      const trap = {
        get: () => {
          throw new Error('trap');
        },
        configurable: true,
      };
      for (const name of ['body', 'documentElement', 'defaultView', 'title', 'createTextNode'])
        Object.defineProperty(document, name, trap);
      for (const cell of document.querySelectorAll('td, tr, table, main'))
        for (const name of ['firstChild', 'nextSibling', 'nodeType', 'localName', 'data', 'getAttribute', 'shadowRoot'])
          Object.defineProperty(cell, name, trap);
    },
    expect: 'whole',
  },
  {
    name: 'nodes that are their own next sibling',
    build: () => {
      Object.defineProperty(Node.prototype, 'nextSibling', {
        get() {
          return this;
        },
      });
    },
    expect: 'part',
  },
  {
    name: 'nodes that are their own first child',
    build: () => {
      Object.defineProperty(Node.prototype, 'firstChild', {
        get() {
          return this;
        },
      });
    },
    expect: 'part',
  },
  {
    name: 'accessors that throw',
    build: () => {
      for (const name of ['firstChild', 'nodeType', 'textContent'])
        Object.defineProperty(Node.prototype, name, {
          get: () => {
            throw new Error('trap');
          },
        });
    },
    expect: 'none',
    traps: true,
  },
  {
    name: 'accessors that answer with something else',
    build: () => {
      Object.defineProperty(Element.prototype, 'localName', { get: () => ({}) });
      Element.prototype.getAttribute = (() => 5) as never;
      Element.prototype.checkVisibility = (() => 'yes') as never;
    },
    expect: 'whole',
  },
  {
    name: 'everything an object can inherit',
    build: () => {
      const own = (value: unknown) => Object.assign(Object.create(null), { value, configurable: true, writable: true });
      for (const name of ['rows', 'cells', 'text', 'kind', 'table', 'section', 'note', 'flat', 'expected'])
        Object.defineProperty(Object.prototype, name, own('polluted'));
    },
    expect: 'whole',
  },
  {
    name: 'a table rewritten without end',
    build: () => {
      const table = document.querySelector('main table') as HTMLElement;
      const html = table.innerHTML;
      setInterval(() => {
        table.innerHTML = html;
      }, 0);
      new MutationObserver(() => {
        table.dataset.turn = String(Number(table.dataset.turn ?? 0) + 1);
      }).observe(table, { childList: true });
    },
    expect: 'whole',
  },
];
