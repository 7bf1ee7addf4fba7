// @vitest-environment jsdom
// Golden pages as Word files and as pasted HTML say what the pages say. The whole matrix, printed PDFs too: npm run bench:documents.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PageCheck } from '../../../lib/contract/page-check';
import { drawFile, drawPaste } from '../../../lib/documents/draw';
import { readPage } from '../../../lib/page/read/read-page';
import { checkDocument } from '../../../lib/view/page-check';
import { docxOf } from '../support/docx-of-page';

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

function said(check: PageCheck | null) {
  return (
    check && {
      findings: check.findings.map(({ rule, level, where }) => [rule, level, where]),
      tables: check.report.tables,
    }
  );
}

describe.each(sample)('%s', (slug) => {
  const html = readFileSync(join(import.meta.dirname, '../../pages', slug, 'page.html'), 'utf8');
  const page = new DOMParser().parseFromString(html, 'text/html');
  const own = readPage(page).source;

  it.each(['as a Word file', 'as pasted HTML'])('says the same %s', async (way) => {
    const drawn =
      way === 'as a Word file'
        ? await drawFile(docxOf(own.blocks), document)
        : await drawPaste({ html, text: '' }, document);
    const root = document.createElement('div');
    root.append(drawn.content);
    document.body.replaceChildren(root);
    const { source } = readPage(document, root);
    source.title = own.title;
    if (way === 'as pasted HTML') source.origin = 'clipboard';
    expect(said(checkDocument(source, options))).toEqual(said(checkDocument(own, options)));
  });
});
