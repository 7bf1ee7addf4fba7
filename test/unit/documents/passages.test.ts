// Passages between two marks: found in one walk, also where a hostile page begins thousands and ends none.
import { describe, expect, it } from 'vitest';
import { passagesOf, withoutPassages } from '../../../lib/documents/passages';

/** A pattern that counts how often it is asked. */
class Counted extends RegExp {
  asked = 0;
  override exec(text: string): RegExpExecArray | null {
    this.asked += 1;
    return super.exec(text);
  }
}

describe('passages', () => {
  it('are what stands between a beginning and the next end', () => {
    const text = 'a<b>1</b>c<b>2<b>3</b>d</b><b>4';
    expect(passagesOf(text, /<b>/g, /<\/b>/g).map(({ start, end }) => text.slice(start, end))).toEqual(['1', '2<b>3']);
    expect(withoutPassages(text, /<b>/g, /<\/b>/g)).toBe('acd</b><b>4');
    expect(withoutPassages('none', /<b>/g, /<\/b>/g)).toBe('none');
  });

  it('are looked for no further where one does not end', () => {
    const end = new Counted('</b>', 'g');
    expect(passagesOf('<b>'.repeat(10_000), /<b>/g, end)).toEqual([]);
    expect(end.asked).toBe(1);
  });
});
