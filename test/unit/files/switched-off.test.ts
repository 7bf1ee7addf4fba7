// Wherever findings may be missing because the person wanted so, the file says it.
import { describe, expect, it } from 'vitest';
import { findingsCsv } from '../../../lib/files/findings-csv';
import { exportJson } from '../../../lib/files/json';
import { rectificationNote } from '../../../lib/files/note';
import { wideCsv } from '../../../lib/files/wide';
import { en, listOf, makeCheck, plainNote, zh } from './fixture';

const whole = listOf(makeCheck());
const without = listOf(makeCheck({ rulesOff: ['late-publication', 'blank-cell'] }));

describe('rules that are switched off', () => {
  it('are named by every file that tells of findings', () => {
    expect(findingsCsv(without, zh)).toContain('已关闭 2 条规则，未作检查：发布时间较晚、单元格空白。');
    expect(findingsCsv(without, en)).toContain('2 switched off and not checked: Published late');
    expect(rectificationNote(without, { language: 'zh', template: plainNote }).text).toContain('已关闭 2 条规则');
    expect(JSON.parse(exportJson(without, zh)).summary.rulesOff).toEqual(['late-publication', 'blank-cell']);
    const [head = '', row = ''] = wideCsv(without, zh).split('\r\n');
    expect(row.split(',')[head.split(',').indexOf('rules_off')]).toBe('2');
  });

  it('are not spoken of where there are none', () => {
    expect(findingsCsv(whole, zh)).not.toContain('已关闭');
    expect(rectificationNote(whole, { language: 'zh', template: plainNote }).text).not.toContain('已关闭');
  });
});
