// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/page/read/read-page';
import { readHtml } from '../../../../lib/readers/static-dom/read-html';

const read = (head: string) => {
  const html = `<html><head>${head}</head><body><p>年度报告</p></body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [readPage(page).source.published, readHtml(html).published];
};

describe('the date of publication in the metadata', () => {
  it('is read by its name, in capitals or not, from the first that has it', () => {
    const metas = '<meta name="SiteName" content="x"><meta name="PubDate" content=" 2024-01-19  09:30 ">';
    expect(read(`${metas}<meta name="pubdate" content="2020-01-01">`)).toEqual([
      '2024-01-19 09:30',
      '2024-01-19 09:30',
    ]);
  });

  it('is absent where the page has none', () => {
    expect(read('<meta name="ColumnName" content="年报"><meta charset="utf-8">')).toEqual([undefined, undefined]);
  });
});
