// Tables and trees beyond all size.
import type { HostileCase } from './types.ts';

export const sizes: readonly HostileCase[] = [
  {
    name: 'a colspan of a billion on every cell of the report',
    build: () => {
      for (const cell of document.querySelectorAll('td')) cell.setAttribute('colspan', '1000000000');
    },
    expect: 'whole',
  },
  {
    name: 'a rowspan of a billion on every cell of the report',
    build: () => {
      for (const cell of document.querySelectorAll('td')) cell.setAttribute('rowspan', '1000000000');
    },
    expect: 'whole',
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
    name: 'a table of 200,000 cells before the report',
    build: () => {
      const row = `<tr>${'<td>12'.repeat(10)}</tr>`;
      document.body.insertAdjacentHTML('afterbegin', `<table>${row.repeat(20_000)}</table>`);
    },
    expect: 'part',
  },
  {
    name: '150,000 rows behind the report',
    build: () => {
      document.body.insertAdjacentHTML('beforeend', `<table>${'<tr><td>1</tr>'.repeat(150_000)}</table>`);
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
    steps: 140_000_000,
  },
  {
    name: 'the report a hundred times over',
    build: () => {
      const report = document.querySelector('main') as HTMLElement;
      document.body.insertAdjacentHTML('beforeend', report.innerHTML.repeat(100));
    },
    expect: 'whole',
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
    name: '10,000 nested elements in plain sight beside the report',
    build: () => {
      let inner: HTMLElement = document.createElement('i');
      for (let depth = 0; depth < 10_000; depth += 1) {
        const around = document.createElement('i');
        around.append(inner);
        inner = around;
      }
      document.body.prepend(inner);
    },
    expect: 'whole',
    only: 'firefox',
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
    name: 'a million empty elements',
    build: () => {
      const part = document.createElement('div');
      part.innerHTML = '<b></b>'.repeat(1_000_000);
      document.body.prepend(part);
    },
    expect: 'part',
  },
];
