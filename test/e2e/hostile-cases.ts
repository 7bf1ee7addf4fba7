// What pages do to the reader: each function runs in a page that holds a clean report in <main>, before the engine reads it.

/** One hostile page. */
export interface HostileCase {
  name: string;
  /** Runs in the page. Frames that it makes have loaded before the page is read. */
  build: () => void | Promise<void>;
  /** What the check has to say: the report is still read whole, only in part, or there is none to be read. */
  expect: 'whole' | 'part' | 'none' | 'either';
  /** Set where the other browser itself takes minutes to lay the page out. */
  only?: 'chromium';
}

export const hostileCases: readonly HostileCase[] = [
  {
    name: 'a colspan of a billion on every cell of the report',
    build: () => {
      for (const cell of document.querySelectorAll('td')) cell.setAttribute('colspan', '1000000000');
    },
    expect: 'either',
  },
  {
    name: 'a rowspan of a billion on every cell of the report',
    build: () => {
      for (const cell of document.querySelectorAll('td')) cell.setAttribute('rowspan', '1000000000');
    },
    expect: 'either',
    only: 'chromium',
  },
  {
    name: 'spans of a billion in a table beside the report',
    build: () => {
      const rows = '<tr><td rowspan=1000000000>1<td colspan=1000000000>2<td rowspan=99999999999999999999>3</tr>'.repeat(
        3,
      );
      document.body.insertAdjacentHTML('afterbegin', `<table style="border-collapse:separate">${rows}</table>`);
    },
    expect: 'whole',
  },
  {
    name: 'a span attribute of a million digits',
    build: () => {
      const digits = '9'.repeat(1_000_000);
      document.body.insertAdjacentHTML('afterbegin', `<table>${'<tr><td>1</tr>'.repeat(300)}</table>`);
      for (const cell of document.querySelectorAll('body > table td')) cell.setAttribute('rowspan', digits);
    },
    expect: 'whole',
  },
  {
    name: 'a table of 100,000 cells before the report',
    build: () => {
      const row = `<tr>${'<td>12'.repeat(10)}</tr>`;
      document.body.insertAdjacentHTML('afterbegin', `<table>${row.repeat(10_000)}</table>`);
    },
    expect: 'whole',
  },
  {
    name: 'a table of 400,000 cells before the report',
    build: () => {
      const row = `<tr>${'<td>12'.repeat(10)}</tr>`;
      document.body.insertAdjacentHTML('afterbegin', `<table>${row.repeat(40_000)}</table>`);
    },
    expect: 'part',
  },
  {
    name: '300,000 rows behind the report',
    build: () => {
      document.body.insertAdjacentHTML('beforeend', `<table>${'<tr><td>1</tr>'.repeat(300_000)}</table>`);
    },
    expect: 'part',
  },
  {
    name: 'a hundred thousand tables before the report',
    build: () => {
      document.body.insertAdjacentHTML('afterbegin', '<table><tr><td>1</table>'.repeat(100_000));
    },
    expect: 'part',
  },
  {
    name: 'a hundred thousand labels, no two the same',
    build: () => {
      let rows = '';
      for (let row = 0; row < 20_000; row += 1) {
        rows += '<tr>';
        for (let cell = 0; cell < 5; cell += 1) rows += `<td>本年新收政府信息公开申请数量第${row}之${cell}`;
      }
      document.body.insertAdjacentHTML('beforeend', `<table>${rows}</table>`);
    },
    expect: 'whole',
  },
  {
    name: 'the report a hundred times over',
    build: () => {
      const report = document.querySelector('main') as HTMLElement;
      document.body.insertAdjacentHTML('beforeend', report.innerHTML.repeat(100));
    },
    expect: 'either',
  },
  {
    name: 'the report around which 400 elements are nested',
    build: () => {
      const report = document.querySelector('main') as HTMLElement;
      for (let depth = 0; depth < 400; depth += 1) {
        const around = document.createElement('div');
        report.replaceWith(around);
        around.append(report);
      }
    },
    expect: 'whole',
  },
  {
    name: '10,000 nested inline elements beside the report',
    build: () => {
      let inner: HTMLElement = document.createElement('i');
      for (let depth = 0; depth < 10_000; depth += 1) {
        const around = document.createElement('i');
        around.append(inner);
        inner = around;
      }
      const hidden = document.createElement('div');
      hidden.style.display = 'none';
      hidden.append(inner);
      document.body.prepend(hidden);
    },
    expect: 'whole',
  },
  {
    name: 'tables nested in tables, 300 deep, beside the report',
    build: () => {
      let inner: HTMLElement = document.createElement('table');
      for (let depth = 0; depth < 300; depth += 1) {
        const table = document.createElement('table');
        const row = table.insertRow();
        for (let cell = 0; cell < 3; cell += 1) row.insertCell().textContent = String(cell);
        row.insertCell().append(inner);
        inner = table;
      }
      document.body.prepend(inner);
    },
    expect: 'whole',
  },
  {
    name: 'ten megabytes of text in a cell before the report',
    build: () => {
      document.body.insertAdjacentHTML('afterbegin', '<table><tr><td id=big></table>');
      (document.getElementById('big') as HTMLElement).textContent = '自然人商业企业，'.repeat(1_300_000);
    },
    expect: 'part',
  },
  {
    name: 'ten megabytes of digits in a cell of the report',
    build: () => {
      const cells = [...document.querySelectorAll('main td')].filter((cell) => cell.textContent === '0');
      (cells[40] as Element).textContent = '9'.repeat(10_000_000);
    },
    expect: 'either',
  },
  {
    name: 'ten megabytes in the title of the page',
    build: () => {
      document.title = '2022年政府信息公开工作年度报告，'.repeat(500_000);
    },
    expect: 'either',
  },
  {
    name: 'a paragraph of five megabytes in a hundred thousand pieces',
    build: () => {
      const paragraph = document.createElement('p');
      paragraph.innerHTML = '<span>本年收到政府信息公开申请五件，其中予以公开三件，</span>'.repeat(100_000);
      (document.querySelector('main p') as HTMLElement).after(paragraph);
    },
    expect: 'either',
  },
  {
    name: 'thirty thousand paragraphs that each state numbers and years',
    build: () => {
      const text = '<p>2021年，我单位共收到政府信息公开申请12件，其中予以公开5件，部分公开3件，结转下年度4件。</p>';
      (document.querySelector('main p') as HTMLElement).insertAdjacentHTML('afterend', text.repeat(30_000));
    },
    expect: 'either',
  },
  {
    name: 'fifty thousand headings of section one',
    build: () => {
      document.body.insertAdjacentHTML('afterbegin', '<p>一、总体情况</p>'.repeat(50_000));
    },
    expect: 'either',
  },
  {
    name: 'a hundred thousand links',
    build: () => {
      document.body.insertAdjacentHTML('afterbegin', '<li><a href=# class=x>政务公开</a>'.repeat(100_000));
    },
    expect: 'either',
  },
  {
    name: 'a hundred thousand line breaks in a cell',
    build: () => {
      document.body.insertAdjacentHTML('afterbegin', `<table><tr><td>${'<br>'.repeat(100_000)}5</table>`);
    },
    expect: 'whole',
  },
  {
    name: 'two million empty elements',
    build: () => {
      const part = document.createElement('div');
      part.innerHTML = '<b></b>'.repeat(2_000_000);
      document.body.prepend(part);
    },
    expect: 'either',
  },
  {
    name: 'attributes of a megabyte on every cell',
    build: () => {
      const long = 'a'.repeat(1_000_000);
      for (const cell of document.querySelectorAll('td')) {
        cell.setAttribute('class', long);
        cell.setAttribute('style', `--x: ${long}`);
        cell.setAttribute('data-x', long);
      }
    },
    expect: 'whole',
  },
  {
    name: 'a picture whose address is a megabyte without a slash',
    build: () => {
      const picture = document.createElement('img');
      picture.setAttribute('data-src', 'a'.repeat(1_000_000));
      picture.setAttribute('alt', ' '.repeat(1_000_000));
      (document.querySelector('main') as HTMLElement).prepend(picture);
    },
    expect: 'whole',
  },
  {
    name: 'numbers beyond all numbers',
    build: () => {
      const cells = [...document.querySelectorAll('main td')].filter((cell) =>
        /^\d+$/.test(cell.textContent?.trim() ?? ''),
      );
      const odd = ['1e309', '９'.repeat(400), '-1e-400', '0x7fffffff', 'Infinity', 'NaN', '١٢', '99999999999999999999'];
      for (const [index, text] of odd.entries()) (cells[40 + index * 9] as Element).textContent = text;
    },
    expect: 'whole',
  },
  {
    name: 'directions and zero widths in every cell',
    build: () => {
      for (const cell of document.querySelectorAll('main td')) {
        cell.textContent = `\u202e\u200b\u2066${(cell.textContent ?? '').split('').join('\u200d')}\u2069\u202c\ufeff`;
      }
    },
    expect: 'whole',
  },
  {
    name: 'markup as text in every label',
    build: () => {
      for (const cell of document.querySelectorAll('main td')) {
        if (/[^\d\s]/.test(cell.textContent ?? '')) cell.append('<img src=x onerror=alert(1)>');
      }
    },
    expect: 'either',
  },
  {
    name: 'the report once more in a template, a noscript and a comment',
    build: () => {
      const report = (document.querySelector('main') as HTMLElement).innerHTML;
      document.body.insertAdjacentHTML('afterbegin', `<template>${report}</template><noscript>${report}</noscript>`);
      document.body.prepend(document.createComment(report));
    },
    expect: 'whole',
  },
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
    expect: 'either',
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
    expect: 'either',
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
    expect: 'either',
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
    expect: 'either',
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
    expect: 'either',
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
  },
  {
    name: 'accessors that answer with something else',
    build: () => {
      Object.defineProperty(Element.prototype, 'localName', { get: () => ({}) });
      Element.prototype.getAttribute = (() => 5) as never;
      Element.prototype.checkVisibility = (() => 'yes') as never;
    },
    expect: 'either',
  },
  {
    name: 'everything an object can inherit',
    build: () => {
      const own = (value: unknown) => Object.assign(Object.create(null), { value, configurable: true, writable: true });
      for (const name of ['rows', 'cells', 'text', 'kind', 'table', 'section', 'note', 'flat', 'expected'])
        Object.defineProperty(Object.prototype, name, own('polluted'));
    },
    expect: 'either',
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
