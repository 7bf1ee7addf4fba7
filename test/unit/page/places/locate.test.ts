// Words of a finding are searched where they were read, and no further than a report can be long.
import { describe, expect, it } from 'vitest';
import { findWords } from '../../../../lib/page/places/locate';
import { documentOf } from '../../support/pages';

describe('words in one long text', () => {
  const found = (text: string) => {
    const { body } = documentOf('');
    body.textContent = text;
    return findWords(body, '收到申请7件');
  };

  it('are found with white space between them, and not where they are not', () => {
    const target = found('全年收到申请 7 件。');
    expect(target?.kind === 'words' && target.range.toString()).toBe('收到申请 7 件');
    expect(found('全年收到申请 8 件。')).toBeNull();
  });

  it('are not searched beyond the limit', () => {
    expect(found(`${'年'.repeat(399_000)}收到申请7件`)).not.toBeNull();
    expect(found(`${'年'.repeat(400_000)}收到申请7件`)).toBeNull();
  });
});
