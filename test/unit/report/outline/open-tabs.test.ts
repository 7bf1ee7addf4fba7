// @vitest-environment jsdom
// A page in tabs as it is printed, saved or copied: all tabs open, the names of the parts in one strip above, none above its text.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPage } from '../../../../lib/page/read/read-page';
import type { SourceDocument } from '../../../../lib/source/source-document';
import { checkDocument } from '../../../../lib/view/page-check';
import { documentOf } from '../../support/pages';

const folded = readFileSync(join(import.meta.dirname, '../../../pages/rule-folded-tabs-none/page.html'), 'utf8');
const open = folded.replace(' style="display:none"', '');
const NOTHING = '<p style="text-indent:2em">无。</p>';

function check(html: string, origin?: SourceDocument['origin']) {
  const { source } = readPage(documentOf(html));
  if (origin) source.origin = origin;
  const found = checkDocument(source, { url: 'page', today: '2026-01-15' });
  if (!found) throw new Error('the page is a report');
  return {
    missing: found.findings.filter(({ rule }) => rule === 'missing-section').map(({ where }) => where[0]),
    unchecked: found.unchecked.map(({ check: name }) => name),
  };
}

it('part six is there where 无 stands behind part five, whether the page is read or was copied', () => {
  expect(open).toContain(NOTHING);
  expect(check(open)).toEqual({ missing: [], unchecked: [] });
  expect(check(open, 'clipboard')).toEqual({ missing: [], unchecked: [] });
});

it('it is missing where nothing stands behind part five, and where 无 is all that part five says', () => {
  const missing = [{ section: 6 }];
  expect(check(open.replace(NOTHING, ''))).toMatchObject({ missing });
  expect(check(open.replace(NOTHING, ''), 'clipboard')).toMatchObject({ missing });
  const headed = open.replace('<p style="text-indent:2em">存在的主要问题', '<p>五、存在的主要问题及改进情况</p>$&');
  expect(check(headed)).toMatchObject({ missing });
});

it('a copy of the first tab alone is a part, though the strip above it names all', () => {
  const [first = ''] = open.split('<div class="panel">\n<table');
  expect(check(first, 'clipboard')).toEqual({ missing: [], unchecked: ['page'] });
  const headed = first
    .replace(/<ul class="tab">.*<\/ul>/, '<p>一、总体情况</p>')
    .replace('平台建设', '存在的问题和下一步改进');
  expect(check(headed, 'clipboard')).toEqual({ missing: [], unchecked: ['page'] });
});
