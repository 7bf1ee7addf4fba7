import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { sawNotAll } from '../../../lib/check/incomplete';
import { findingRows } from '../../../lib/files/finding-rows';
import { rectificationNote } from '../../../lib/files/note';
import { diagnoses, findings, makeCheck, noDetails, troubled } from './fixture';

describe('the note to the unit', () => {
  it('names the wrong cell, what it says and what it should say, with the broken sums and the basis beneath', () => {
    const { text } = rectificationNote(troubled, noDetails);
    expect(text).toMatchSnapshot();
    expect(text).toContain(
      '1. 三、收到和处理政府信息公开申请情况：“（七）总计”行“自然人”列应为 2932，现为 2923（可能原因：相邻两位数字颠倒）。',
    );
    expect(text).toContain('依据：《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）。');
    expect(text).not.toContain('提示');
  });

  it('says that several explanations are possible instead of picking one', () => {
    const [diagnosis] = diagnoses;
    const explanations = [...(diagnosis?.explanations ?? []), ...(diagnosis?.explanations ?? [])];
    const check = makeCheck({ findings, diagnoses: [{ findings: [1, 2], explanations, unique: false }] });
    const { text } = rectificationNote(check, noDetails);
    expect(text).toContain('以下 2 个等式不成立');
    expect(text).toContain('可能情形2：若“（七）总计”行“自然人”列由 2923 改为 2932');
    expect(text).not.toContain('应为 2932');
  });

  it('leaves out what was set aside, and a diagnosis only with the last of its findings', () => {
    expect(rectificationNote(troubled, noDetails, { skip: new Set([1]) }).text).toContain('应为 2932');
    const { text } = rectificationNote(troubled, noDetails, { skip: new Set([1, 2]) });
    expect(text).not.toContain('应为 2932');
    expect(text).toContain('1. 第五部分没有内容。');
  });

  it('says what was checked where there is nothing to send back', () => {
    expect(rectificationNote(makeCheck(), noDetails).text).toMatch(/未发现需要整改的问题。共读取 \d+ 个单元格/);
    expect(rectificationNote(makeCheck(), noDetails, { language: 'en' }).text).toContain('Nothing was found');
  });

  it('does not say that nothing was found where a statutory table was not read', () => {
    const { report } = makeCheck();
    const check = makeCheck({ report: { ...report, tables: { ...report.tables, cases: null } } });
    expect(rectificationNote(check, noDetails).text).toContain('未能完成核对');
    expect(rectificationNote(check, noDetails).text).not.toContain('未发现');
  });

  it.each([
    ['a part was folded away', { check: 'missing-section', where: [{ section: 5 }] }, { code: 'folded', section: 5 }],
    ['the page was too large', { check: 'page', where: [] }, { code: 'too-large' }],
    ['a sum could not be made', { check: 'row-total:granted', where: [] }, { code: 'unknown-cells', cells: [] }],
  ] as const)('and no file says that nothing was found where %s', (_, { check: id, where }, why) => {
    const check = makeCheck({ unchecked: [{ check: id, why: '', where: [...where] }] });
    const reasons = [{ why: why as never }];
    expect(sawNotAll({ check, reasons })).toBe(true);
    const { text } = rectificationNote(check, noDetails, { reasons });
    expect(text).toContain('未能完成核对');
    expect(text).not.toContain('未发现');
    const summary = findingRows(check, { reasons }).at(-1)?.message;
    expect(summary).toContain('未能完成核对');
    expect(summary).not.toContain('未发现');
  });

  it('numbers the problems as the list does: a diagnosis first, then in the order of the parts', () => {
    const both = makeCheck({
      findings: [
        { rule: 'empty-section', level: 'error', message: '第五部分没有内容。', where: [{ section: 5 }] },
        { rule: 'missing-table', level: 'error', message: '第二部分没有表格。', where: [{ section: 2 }] },
      ],
    });
    const { text } = rectificationNote(both, noDetails, { sections: [5, 2] });
    expect(text.indexOf('1. 第二部分没有表格。')).toBeGreaterThan(0);
    expect(text.indexOf('2. 第五部分没有内容。')).toBeGreaterThan(0);
  });

  it('gives the same words as rich text', () => {
    for (const language of ['zh', 'en'] as const) {
      const { text, html } = rectificationNote(troubled, noDetails, { language });
      const { document } = new JSDOM(html).window;
      const lines = [...document.querySelectorAll('p')].map((line) => line.textContent);
      expect(lines).toEqual(
        text
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => line.trim()),
      );
    }
  });

  it('escapes the words of a hostile page', () => {
    const evil = '<img src=x onerror="alert(1)">&\'';
    const check = makeCheck(
      {
        page: { url: `http://x/"><script>${evil}`, title: evil },
        findings: [{ rule: 'empty-section', level: 'error', message: evil, where: [] }],
      },
      { body: evil },
    );
    const { html } = rectificationNote(check, noDetails);
    const { document } = new JSDOM(html).window;
    expect([...document.body.querySelectorAll('*')].every(({ tagName }) => ['P', 'STRONG'].includes(tagName))).toBe(
      true,
    );
    expect(document.body.textContent).toContain(evil);
  });
});
