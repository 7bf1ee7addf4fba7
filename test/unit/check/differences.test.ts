// @vitest-environment jsdom
// A published page against the file that it was made from.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differencesBetween } from '../../../lib/check/differences';
import { recogniseDocument } from '../../../lib/check/recognise-document';
import type { Report } from '../../../lib/contract/report';
import { readPage } from '../../../lib/page/read/read-page';
import { viewDifferences } from '../../../lib/view/differences';
import { documentOf } from '../support/pages';

const sample = readFileSync(join(import.meta.dirname, '../../pages/seed-0-plain/page.html'), 'utf8');
function reportOf(html: string): Report {
  const report = recogniseDocument(readPage(documentOf(html)).source);
  if (!report) throw new Error('no report');
  return report;
}
const differences = (page: string, file: string) => differencesBetween(reportOf(page), reportOf(file));

describe('a page and its file', () => {
  it('do not differ where they say the same, however it is laid out', () => {
    expect(differences(sample, sample)).toEqual([]);
    const laidOut = sample.replace(/。(?=[^<]{4})/g, '。<br>').replace(/<td([^>]*)>0<\/td>/g, '<td$1> ０ </td>');
    expect(laidOut).not.toBe(sample);
    expect(differences(sample, laidOut)).toEqual([]);
  });

  it('differ in the cell whose number is another, in the sentence that was changed, and in the one that only one has', () => {
    const sentence = reportOf(sample).paragraphs.find(({ section, text }) => section === 1 && text.includes('。'));
    const first = sentence?.text.split('。')[0] ?? '';
    const changed = sample
      .replace(first, `${first.slice(0, -2)}更改`)
      .replace(/(一、本年新收[\s\S]*?<td[^>]*>)(\d+)(<\/td>)/, '$1987$3');
    const found = differences(sample, changed);
    expect(found.map(({ kind }) => kind)).toEqual(['cell', 'sentence']);
    expect(found[0]).toMatchObject({ at: { table: 'applications', row: 'newReceived' }, file: '987' });
    const [cell, text] = viewDifferences(found, '2021', 'zh');
    expect(cell?.name).toContain('本年新收');
    const fresh = text?.parts?.filter(({ kind }) => kind === 'new') ?? [];
    expect(fresh.map((part) => part.text).join('')).toContain('更改');
    const longer = sample.replace(first, `本句只在文稿中。${first}`);
    expect(differences(sample, longer)).toEqual([
      { kind: 'sentence', section: 1, page: null, file: '本句只在文稿中。' },
    ]);
  });

  it('differ in one line where one of them has no such table', () => {
    const without = { ...reportOf(sample), tables: { ...reportOf(sample).tables, cases: null } };
    const found = differencesBetween(reportOf(sample), without);
    expect(found).toEqual([{ kind: 'table', table: 'cases', missing: 'file' }]);
    expect(viewDifferences(found, null, 'en')[0]).toMatchObject({ missing: 'file', page: null, parts: null });
  });
});
