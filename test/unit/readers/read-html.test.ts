import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../lib/readers/static-dom/read-html';

describe('a page read without a browser', () => {
  it('has the first title of the page, and none of a drawing or a template', () => {
    expect(
      readHtml('<template><title>a</title></template><svg><title>b</title></svg><title> c  d </title>').title,
    ).toBe('c d');
    expect(readHtml('').title).toBe('');
  });

  it('is parsed as browsers do: unclosed cells, text between rows, tables in cells', () => {
    const { blocks } = readHtml('<table><tr><td>1<td>2</tr>lost<tr><td>3<!-- x -->4</table>');
    expect(blocks.map((block) => block.type)).toEqual(['text', 'table']);
    const [, table] = blocks;
    const rows = table?.type === 'table' ? table.rows.map(({ cells }) => cells.map(({ text }) => text)) : [];
    expect(rows).toEqual([['1', '2'], ['34']]);
  });

  it('shows closed details by their summary, fields by their value, and a frame as something that cannot be read', () => {
    const { blocks } = readHtml(
      '<details><summary>a</summary><p>b, and more words than an editor hides in a line</details><input value=c><iframe src=x></iframe><noscript>d</noscript><script>e</script>',
    );
    expect(blocks.map((block) => block.type)).toEqual(['text', 'hidden', 'picture']);
    expect(blocks[0]).toMatchObject({ text: 'a' });
  });

  it('is read to an end, whatever the text is', () => {
    for (const html of [
      '\0\uffff<',
      '<'.repeat(10_000),
      '<b>'.repeat(5_000),
      '<table>'.repeat(2_000),
      '<!--',
      '<style>{{{}',
    ])
      expect(Array.isArray(readHtml(html).blocks)).toBe(true);
  });
});
