// A draft is drawn inside a page of our own: the reader is given the element it was drawn in.
import { expect, it } from 'vitest';
import { findWords } from '../../../../lib/page/places/locate';
import { readPage } from '../../../../lib/page/read/read-page';
import { documentOf, linesOf, tableTexts } from '../../support/pages';

it('a part of a document is read alone: nothing around it, and every reference leads into it', () => {
  const document = documentOf(
    '<p>工具栏</p><div id="draft"><h1>某局年度报告</h1><table><tr><td>甲</td><td>1</td></tr></table></div><p>页脚</p>',
  );
  const part = document.getElementById('draft') as HTMLElement;
  const { source, anchors } = readPage(document, part);
  expect(linesOf(source.blocks)).toEqual(['某局年度报告']);
  expect(tableTexts(source.blocks)).toEqual([['甲|1']]);
  expect(source.blocks.map(({ ref }) => part.contains(anchors.get(ref)))).toEqual([true, true]);
});

it('words are looked for in the part alone, though the list beside it may quote other words', () => {
  const document = documentOf(
    '<div id="draft"><p>共收到申请五件。</p></div><ol><li>文中说共收到申请五件，表中为四件。</li></ol>',
  );
  const part = document.getElementById('draft') as HTMLElement;
  const paragraph = part.firstElementChild as Element;
  expect(findWords(paragraph, '共收到申请五件', part)).toMatchObject({ kind: 'words' });
  expect(findWords(paragraph, '表中为四件', part)).toBeNull();
});
