import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../lib/check/evidence';
import { isIncomplete, seenOf } from '../../../lib/check/incomplete';
import type { Place, RuleId } from '../../../lib/contract/page-check';
import { findingRows } from '../../../lib/files/finding-rows';
import { rectificationNote } from '../../../lib/files/note';
import type { UncheckedReason } from '../../../lib/rules/facts';
import type { FactsByRule } from '../../../lib/rules/index';
import type { Language } from '../../../lib/words/types';
import { examples } from '../words/examples';
import { diagnoses, finding, findings, listOf, makeCheck, plainNote, troubled } from './fixture';

const said = { reason: 'verified', words: '', at: '2024-02-01T08:00:00.000Z' } as const;
const note = (check: Evidence, language: Language = 'zh', ...dismissed: string[]) =>
  rectificationNote(listOf(check, { dismissed: new Map(dismissed.map((key) => [key, said])) }), {
    language,
    template: plainNote,
  });

const first = <Id extends RuleId>(rule: Id): FactsByRule[Id] => examples[rule][0] as FactsByRule[Id];

describe('the note to the unit', () => {
  it('names the wrong cell, what it says and what it should say, with the broken sums and the basis beneath', () => {
    const { text } = note(troubled);
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
    const check = makeCheck({ findings, diagnoses: [{ findings: ['row', 'balance'], explanations, unique: false }] });
    const { text } = note(check);
    expect(text).toContain('以下 2 个等式不成立');
    expect(text).toContain('可能情形2：若“（七）总计”行“自然人”列由 2923 改为 2932');
    expect(text).not.toContain('应为 2932');
  });

  it('leaves out what was set aside, and a diagnosis only with the last of its findings', () => {
    expect(note(troubled, 'zh', 'row').text).toContain('应为 2932');
    const { text } = note(troubled, 'zh', 'row', 'balance');
    expect(text).not.toContain('应为 2932');
    expect(text).toContain('1. 第五部分“存在的主要问题及改进情况”仅写“无”');
  });

  it('is one line on a report in which nothing was found', () => {
    expect(note(makeCheck()).text).toBe(
      '云泽县林业局2023年政府信息公开工作年度报告（http://www.example.gov.cn/nb.html?a=1&b=2）：已核对，未发现问题。',
    );
    expect(note(makeCheck(), 'en').text).toMatch(/checked, no problems found\.$/);
    expect(note(makeCheck(), 'en').text).not.toContain('\n');
  });

  it('with hints alone says in plain words that there is nothing to correct, and what is for information', () => {
    const hints = makeCheck({ findings: findings.filter(({ level }) => level === 'hint') });
    const { text } = note(hints);
    expect(text).toMatchSnapshot();
    expect(text).toContain('已核对，未发现需要更正或者核实的问题。以下内容仅供参考。');
    expect(text).not.toMatch(/单元格|勾稽|重新发布/);
  });

  it('names the part of every problem, and the report as a whole where it stands in none', () => {
    const check = makeCheck({
      findings: [
        finding({ rule: 'year-mismatch', level: 'error', facts: first('year-mismatch') }, { title: true }),
        finding(
          { rule: 'text-mismatch', level: 'review', facts: first('text-mismatch'), section: 4 },
          { text: '未收到申请' },
        ),
        ...findings.filter(({ rule }) => rule === 'empty-section'),
      ],
    });
    const items = note(check)
      .text.split('\n')
      .filter((line) => /^\d+\. /.test(line));
    expect(items).toHaveLength(3);
    for (const item of items) expect(item).toMatch(/^\d+\. (?:报告整体：|[一二三四五六]、\S+：|第[一二三四五六]部分)/);
  });

  it('has the head, the day and the foot that an office has written for it', () => {
    const template = { addressee: '各有关单位', deadline: '3月15日', signature: '云泽县政务公开办' };
    const { text, html } = rectificationNote(listOf(troubled), { language: 'zh', template });
    const lines = text.split('\n').filter((line) => line !== '');
    expect(lines[1]).toBe('各有关单位：');
    expect(lines.at(-2)).toContain('并于3月15日前反馈办理情况。');
    expect(lines.at(-1)).toBe('云泽县政务公开办');
    expect(html).toMatch(/text-align:right">云泽县政务公开办/);
    const within = { ...template, deadline: '收到后5个工作日内' };
    expect(rectificationNote(listOf(troubled), { language: 'zh', template: within }).text).toContain(
      '并于收到后5个工作日内反馈',
    );
  });

  it('does not say that nothing was found where a statutory table was not read', () => {
    const { report } = makeCheck();
    const check = makeCheck({ report: { ...report, tables: { ...report.tables, cases: null } } });
    expect(note(check).text).toContain('未能完成核对');
    expect(note(check).text).not.toContain('未发现');
  });

  it.each([
    ['a part was folded away', { check: 'missing-section', where: [{ section: 5 }] }, { code: 'folded', section: 5 }],
    ['the page was too large', { check: 'page', where: [] }, { code: 'too-large' }],
    ['a sum could not be made', { check: 'row-total:granted', where: [] }, { code: 'unknown-cells', cells: [] }],
  ] satisfies [string, { check: string; where: Place[] }, UncheckedReason][])(
    'and no file says that nothing was found where %s',
    (_, { check: id, where }, why) => {
      const spots = where.map((place) => ({ place, ref: null }));
      const check = makeCheck({ unchecked: [{ check: id, why, spots }], cut: id === 'page' });
      expect(isIncomplete(seenOf(check))).toBe(true);
      const { text } = note(check);
      expect(text).toContain('未能完成核对');
      expect(text).not.toContain('未发现');
      const summary = findingRows({ check, checkedAt: null, dismissed: new Map() }, 'zh').at(-1)?.message;
      expect(summary).toContain('未能完成核对');
      expect(summary).not.toContain('未发现');
    },
  );

  it('numbers the problems as the list does: a diagnosis first, then in the order of the parts', () => {
    const both = makeCheck({
      findings: [
        finding(
          { rule: 'missing-section', level: 'error', facts: { section: 5 }, section: 5, key: 'five' },
          { section: 5 },
        ),
        finding(
          { rule: 'missing-table', level: 'error', facts: { table: 'disclosure' }, section: 2, key: 'two' },
          { section: 2 },
        ),
      ],
    });
    const { text } = note(both);
    expect(text.search(/1\. .*第二部分未找到规定的表格/)).toBeGreaterThan(0);
    expect(text.search(/2\. .*存在的主要问题/)).toBeGreaterThan(0);
  });

  it('gives the same words as rich text', () => {
    for (const language of ['zh', 'en'] as const) {
      const { text, html } = note(troubled, language);
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
        findings: [finding({ rule: 'empty-section', level: 'error', facts: { section: 5, text: evil } })],
      },
      { body: evil },
    );
    const { html } = note(check);
    const { document } = new JSDOM(html).window;
    expect([...document.body.querySelectorAll('*')].every(({ tagName }) => ['P', 'STRONG'].includes(tagName))).toBe(
      true,
    );
    expect(document.body.textContent).toContain(evil);
  });
});
