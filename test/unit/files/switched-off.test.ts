// Wherever findings may be missing because the person wanted so, the file says it.
import { describe, expect, it } from 'vitest';
import { findingsCsv } from '../../../lib/files/findings-csv';
import { exportJson } from '../../../lib/files/json';
import { rectificationNote } from '../../../lib/files/note';
import { wideCsv } from '../../../lib/files/wide';
import { makeCheck } from './fixture';

const check = makeCheck();
const rulesOff = ['late-publication', 'blank-cell'] as const;

describe('rules that are switched off', () => {
  it('are named by every file that tells of findings', () => {
    expect(findingsCsv(check, { rulesOff })).toContain('已关闭 2 条规则，未作检查：发布时间较晚、单元格空白。');
    expect(findingsCsv(check, { rulesOff, language: 'en' })).toContain(
      '2 switched off and not checked: Published late',
    );
    expect(rectificationNote(check, [], { rulesOff }).text).toContain('已关闭 2 条规则');
    expect(JSON.parse(exportJson(check, { rulesOff })).summary.rulesOff).toEqual(rulesOff);
    const [head = '', row = ''] = wideCsv(check, { rulesOff }).split('\r\n');
    expect(row.split(',')[head.split(',').indexOf('rules_off')]).toBe('2');
  });

  it('are not spoken of where there are none', () => {
    expect(findingsCsv(check)).not.toContain('已关闭');
    expect(rectificationNote(check, []).text).not.toContain('已关闭');
  });
});
