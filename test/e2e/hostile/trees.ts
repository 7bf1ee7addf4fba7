// Shadow trees, frames, and documents that hardly are any.
import type { HostileCase } from './types.ts';

export const trees: readonly HostileCase[] = [
  {
    name: 'the report moved into a shadow tree',
    build: () => {
      const report = document.querySelector('main') as HTMLElement;
      const host = document.createElement('div');
      report.replaceWith(host);
      host.attachShadow({ mode: 'open' }).append(report);
    },
    expect: 'whole',
  },
  {
    name: 'the report put through five hundred slots',
    build: () => {
      const report = document.querySelector('main') as HTMLElement;
      let inner: Node = report;
      const place = document.createElement('div');
      report.replaceWith(place);
      for (let depth = 0; depth < 500; depth += 1) {
        const host = document.createElement('div');
        host.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>';
        host.append(inner);
        inner = host;
      }
      place.append(inner);
    },
    expect: 'whole',
  },
  {
    name: 'a closed shadow tree over the report',
    build: () => {
      (document.querySelector('main') as HTMLElement).attachShadow({ mode: 'closed' }).innerHTML = '<p>空</p>';
    },
    expect: 'none',
  },
  {
    name: 'display: contents on everything',
    build: () => {
      document.head.insertAdjacentHTML('beforeend', '<style>body *{display:contents!important}</style>');
    },
    expect: 'whole',
  },
  {
    name: 'two hundred frames in the page',
    build: async () => {
      document.body.insertAdjacentHTML('beforeend', '<iframe></iframe>'.repeat(200));
      for (const frame of document.querySelectorAll('iframe')) {
        const body = frame.contentDocument?.body;
        if (body) body.innerHTML = '<p>一、总体情况</p><table><tr><td>1</table>';
      }
    },
    expect: 'whole',
  },
  {
    name: 'frames in frames, twenty deep, the report in the innermost',
    build: () => {
      const report = document.querySelector('main') as HTMLElement;
      let inner: Element = document.body;
      for (let depth = 0; depth < 20; depth += 1) {
        const frame = inner.ownerDocument.createElement('iframe');
        inner.append(frame);
        inner = frame.contentDocument?.documentElement ?? inner;
      }
      inner.append(report);
    },
    expect: 'none',
  },
  {
    name: 'a frame that navigates away, one sandboxed, one taken out again',
    build: () => {
      document.body.insertAdjacentHTML(
        'afterbegin',
        '<iframe src="data:text/html,x"></iframe><iframe sandbox srcdoc="<p>x"></iframe><iframe id=gone></iframe>',
      );
      document.getElementById('gone')?.remove();
    },
    expect: 'whole',
    once: true,
  },
  {
    name: 'a body that was replaced by another',
    build: () => {
      const body = document.createElement('body');
      body.append(...document.body.childNodes);
      document.body.replaceWith(body);
    },
    expect: 'whole',
  },
  {
    name: 'a body outside of the root, and a frameset in its place',
    build: () => {
      document.body.replaceWith(document.createElement('frameset'));
    },
    expect: 'none',
  },
  {
    name: 'a document without a root',
    build: () => {
      document.documentElement.remove();
    },
    expect: 'none',
  },
];
