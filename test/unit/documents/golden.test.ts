// @vitest-environment jsdom
// Golden pages as Word files and as pasted HTML say what the pages say. The whole matrix, printed PDFs too: npm run bench:documents.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PageCheck } from '../../../lib/contract/page-check';
import { drawFile, drawPaste } from '../../../lib/documents/draw';
import type { Drawn } from '../../../lib/documents/types';
import { readPage } from '../../../lib/page/read/read-page';
import { checkDocument } from '../../../lib/view/page-check';
import { type Copied, clipboardHabits, fromExcel } from '../support/clipboard-habits';
import { docxOf } from '../support/docx-of-page';
import { habits, writtenAs } from '../support/word-habits';

const options = { url: 'draft', today: '2026-01-15' };
const sample = [
  'seed-0-plain',
  'seed-0-word',
  'seed-1-letters',
  'seed-2-plain',
  'rule-balance',
  'rule-blank-cell',
  'rule-altered-label',
  'rule-picture-table',
  'none-blank-form-of-body',
  'none-guide',
];

const htmlOf = (slug: string) => readFileSync(join(import.meta.dirname, '../../pages', slug, 'page.html'), 'utf8');
const pageOf = (slug: string) => new DOMParser().parseFromString(htmlOf(slug), 'text/html');

function said(check: PageCheck | null) {
  return (
    check && {
      findings: check.findings.map(({ rule, level, where }) => [rule, level, where]),
      tables: check.report.tables,
    }
  );
}

/** With full-width digits as the usual ones: cells are kept as printed. */
const asDigits = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replace(/[\uff10-\uff19]/g, (digit) => digit.normalize('NFKC')));

/** What a drawn document says, with the title of the page that it was made from. */
function saidOf(drawn: Drawn, title: string, origin?: 'clipboard') {
  const root = document.createElement('div');
  root.append(drawn.content);
  document.body.replaceChildren(root);
  const { source } = readPage(document, root);
  source.title = title;
  if (origin) source.origin = origin;
  return said(checkDocument(source, options));
}

describe('one report, written into a Word file with', () => {
  const own = readPage(pageOf('rule-balance')).source;

  it.each(habits.map((habit) => [habit.name, habit] as const))('%s, says what it says', async (_, habit) => {
    const drawn = await drawFile(writtenAs(habit, own.blocks), document);
    expect(asDigits(saidOf(drawn, own.title))).toEqual(asDigits(said(checkDocument(own, options))));
  });
});

describe('one report, copied from', () => {
  const own = readPage(pageOf('rule-balance')).source;
  const readCopy = async (copied: Copied) => saidOf(await drawPaste(copied, document), own.title, 'clipboard');

  it.each(clipboardHabits.map((habit) => [habit.name, habit] as const))('%s, says what it says', async (_, habit) => {
    expect(await readCopy(habit.copy(own.blocks))).toEqual(said(checkDocument(own, options)));
  });

  it.each(['Excel', 'WPS'] as const)('a sheet of %s, says what its tables say', async (program) => {
    const copy = await readCopy(fromExcel(own.blocks, program));
    const whole = said(checkDocument(own, options));
    expect(copy?.tables).toEqual(whole?.tables);
    expect(copy?.findings).toEqual(whole?.findings);
  });
});

describe.each(sample)('%s', (slug) => {
  const html = htmlOf(slug);
  const own = readPage(pageOf(slug)).source;

  it.each(['as a Word file', 'as pasted HTML'])('says the same %s', async (way) => {
    const drawn =
      way === 'as a Word file'
        ? await drawFile(docxOf(own.blocks), document)
        : await drawPaste({ html, text: '' }, document);
    const origin = way === 'as pasted HTML' ? ('clipboard' as const) : undefined;
    expect(saidOf(drawn, own.title, origin)).toEqual(said(checkDocument(own, options)));
  });
});
