// Texts, attributes and numbers beyond all reason. A megabyte is one as a file has it: three bytes a Chinese character.
import type { HostileCase } from './types.ts';

export const texts: readonly HostileCase[] = [
  {
    name: 'ten megabytes of text in a cell before the report',
    build: () => {
      document.body.insertAdjacentHTML('afterbegin', '<table><tr><td id=big></table>');
      (document.getElementById('big') as HTMLElement).textContent = '自然人商业企业，'.repeat(420_000);
    },
    expect: 'part',
  },
  {
    name: 'ten megabytes of digits in a cell of the report',
    build: () => {
      const cells = [...document.querySelectorAll('main td')].filter((cell) => cell.textContent === '0');
      (cells[40] as Element).textContent = '9'.repeat(10_000_000);
    },
    expect: 'whole',
  },
  {
    name: 'ten megabytes in the title of the page',
    build: () => {
      document.title = '2022年政府信息公开工作年度报告，'.repeat(200_000);
    },
    expect: 'whole',
  },
  {
    name: 'a paragraph of five megabytes in a hundred thousand pieces',
    build: () => {
      const paragraph = document.createElement('p');
      paragraph.innerHTML = '<span>本年收到政府信息公开申请五件，其中予以公开三件，</span>'.repeat(100_000);
      (document.querySelector('main p') as HTMLElement).after(paragraph);
    },
    expect: 'part',
  },
  {
    name: 'thirty thousand paragraphs that each state other numbers of the year of the report',
    build: () => {
      const year = /(\d{4})年/.exec(document.title)?.[1];
      const state = (n: number) =>
        `<p>${year}年，我单位共收到政府信息公开申请${n}件，其中予以公开${n % 97}件，部分公开${n % 89}件，结转下年度${n % 83}件。</p>`;
      const text = Array.from({ length: 30_000 }, (_, index) => state(index + 1)).join('');
      (document.querySelector('main p') as HTMLElement).insertAdjacentHTML('afterend', text);
    },
    expect: 'part',
    steps: 90_000_000,
  },
  {
    name: 'forty lines of ten thousand characters that count without end',
    build: () => {
      const line = '其中包括公文，规章和其他文件等若干件，'.repeat(520);
      const text = `<p>${line}</p>`.repeat(40);
      (document.querySelector('main p') as HTMLElement).insertAdjacentHTML('afterend', text);
    },
    expect: 'whole',
  },
  {
    name: 'fifty thousand headings of section one',
    build: () => {
      document.body.insertAdjacentHTML('afterbegin', '<p>一、总体情况</p>'.repeat(50_000));
    },
    expect: 'part',
  },
  {
    name: 'a hundred thousand links',
    build: () => {
      document.body.insertAdjacentHTML('afterbegin', '<li><a href=# class=x>政务公开</a>'.repeat(100_000));
    },
    expect: 'part',
  },
  {
    name: 'a hundred thousand line breaks in a cell',
    build: () => {
      document.body.insertAdjacentHTML('afterbegin', `<table><tr><td>${'<br>'.repeat(100_000)}5</table>`);
    },
    expect: 'whole',
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
    expect: 'whole',
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
];
