import { describe, expect, it } from 'vitest';
import {
  CauseSchema,
  CellKindSchema,
  LevelSchema,
  RuleIdSchema,
  TableNameSchema,
} from '../../../lib/contract/page-check';
import { deriveChecks } from '../../../lib/form/derive-checks';
import { forms } from '../../../lib/form/index';
import { wordingOf } from '../../../lib/words/wording';
import { details, examples, reasons } from './examples';

/** The names, numbers and parts by which the sentences of one rule differ: what stands between marks, without how all of them begin and end. */
function differences(sentences: readonly string[]): string[][] {
  const [first = ''] = sentences;
  let begin = 0;
  while (begin < first.length && sentences.every((each) => each[begin] === first[begin])) begin += 1;
  let end = 0;
  while (end < first.length - begin && sentences.every((each) => each.at(-1 - end) === first.at(-1 - end))) end += 1;
  return sentences.map((each) =>
    each
      .slice(begin, each.length - end)
      .split(/[、，。：；“”（）.,;:()]| and /u)
      .map((piece) => piece.trim())
      .filter((piece) => piece.length > 2),
  );
}

const total = { table: 'applications', row: 'resultTotal', column: 'naturalPerson' } as const;

describe('sentences', () => {
  it.each(RuleIdSchema.options)('words every piece of evidence of %s in both languages', (rule) => {
    const own = details.filter((detail) => detail.rule === rule);
    expect(own.length).toBe(examples[rule].length);
    for (const detail of own) {
      for (const form of [null, '2019', '2021'] as const) {
        const zh = wordingOf('zh').sentence(detail, form);
        const en = wordingOf('en').sentence(detail, form);
        expect(zh).toMatch(/。$/);
        expect(en).toMatch(/^[A-Z“].*\.$/);
        for (const words of [zh, en]) expect(words).not.toMatch(/undefined|null|NaN|\[object|\n| {2}/);
      }
    }
  });

  it('matches the sentences kept beside this test', () => {
    const words = details.map((detail) => [
      wordingOf('zh').sentence(detail, '2021'),
      wordingOf('en').sentence(detail, '2021'),
    ]);
    expect(words).toMatchSnapshot();
    expect(
      reasons.map((why) => [wordingOf('zh').unclearReason(why, '2021'), wordingOf('en').unclearReason(why, '2021')]),
    ).toMatchSnapshot();
  });

  it('states a row total with its numbers, and leaves zeros out of a long sum', () => {
    const facts = examples['row-total'][0];
    expect(facts && wordingOf('zh').sentence({ rule: 'row-total', facts }, '2021')).toBe(
      '“（七）总计”行：自然人 3001 + 商业企业 53 + 法律服务机构 60 + 其他组织 5 = 3119（其余各项为 0），表中总计为 3191，相差 72。',
    );
  });

  it('states the balance with both sides', () => {
    const facts = examples.balance[0];
    expect(facts && wordingOf('zh').sentence({ rule: 'balance', facts }, '2021')).toBe(
      '“自然人”列：本年新收 12 + 上年结转 3 = 15，（七）总计 13 + 结转下年度 1 = 14，相差 1。',
    );
  });
});

describe('names', () => {
  it('names a cell by row and column', () => {
    expect(wordingOf('zh').cellName(total, '2021')).toBe('“（七）总计”行“自然人”列');
    expect(wordingOf('en').cellName(total, '2021')).toBe('row “total of results”, column “natural persons”');
  });

  it('uses the labels of the form given', () => {
    const at = { table: 'disclosure', row: 'normativeDocuments', column: 'created' } as const;
    expect(wordingOf('zh').cellName(at, '2019')).toBe('“规范性文件”行“本年新制作数量”列');
    expect(wordingOf('zh').cellName({ ...at, column: 'issued' }, '2021')).toBe('“行政规范性文件”行“本年制发件数”列');
  });

  it('names every check of every form, each differently', () => {
    for (const form of forms) {
      for (const language of ['zh', 'en'] as const) {
        const names = deriveChecks(form).map(({ id }) => wordingOf(language).checkName(id, form.id));
        expect(new Set(names).size).toBe(names.length);
        expect(names.join()).not.toMatch(/undefined|-total|naturalPerson/);
      }
    }
    expect(wordingOf('zh').checkName('row-total:resultTotal', '2021')).toBe('“（七）总计”行合计');
    expect(wordingOf('zh').checkName('missing-section', null)).toBe('规定部分是否齐全');
    expect(wordingOf('zh').checkName('no-such-check', null)).toBe('no-such-check');
    expect(wordingOf('en').checkName('toString', null)).toBe('toString');
  });

  it('names every kind of place', () => {
    expect(wordingOf('zh').placeName(total, null)).toBe('第三部分“（七）总计”行“自然人”列');
    expect(wordingOf('zh').placeName({ section: 5 }, null)).toBe('第五部分“存在的主要问题及改进情况”');
    expect(wordingOf('en').placeName({ title: true }, null)).toBe('title');
    expect(wordingOf('zh').placeName({ text: '2021年' }, null)).toBe('正文“2021年”');
    expect(wordingOf('zh').sectionName(3)).toBe('三、收到和处理政府信息公开申请情况');
  });

  it('has words for every value of the schema', () => {
    for (const language of ['zh', 'en'] as const) {
      const words = wordingOf(language);
      const all = [
        ...RuleIdSchema.options.flatMap((rule) => [words.ruleName(rule), words.ruleMeaning(rule)]),
        ...CauseSchema.options.map((cause) => words.causeName(cause)),
        ...LevelSchema.options.map((level) => words.levelName(level)),
        ...CellKindSchema.options.map((kind) => words.kindName(kind)),
        ...TableNameSchema.options.map((table) => words.tableName(table)),
      ];
      for (const each of all) expect(each).toMatch(/\S/);
    }
  });
});

describe('advice', () => {
  it('asks for the value that the sums prove, and never for 0 in its place', () => {
    const detail = details.find(({ rule, facts }) => rule === 'blank-cell' && 'proven' in facts && facts.proven === 1);
    expect(detail && wordingOf('zh').sentence(detail, '2021')).toMatch(/空白，按勾稽关系应为 3。$/);
    expect(detail && wordingOf('zh').adviceOn(detail, '2021')).toBe('请补填 3。');
    expect(detail && wordingOf('en').adviceOn(detail, '2021')).toBe('Fill in 3.');
  });

  it.each(RuleIdSchema.options)('of %s asks for nothing that the finding does not say is amiss', (rule) => {
    const own = details.filter((detail) => detail.rule === rule);
    for (const language of ['zh', 'en'] as const) {
      const words = wordingOf(language);
      for (const form of ['2019', '2021'] as const) {
        const sentences = own.map((detail) => words.sentence(detail, form));
        const told = differences(sentences);
        own.forEach((detail, index) => {
          const others = told.flatMap((pieces, other) => (other === index ? [] : pieces));
          const strange = others.filter((piece) => !sentences[index]?.includes(piece));
          const advice = words.adviceOn(detail, form);
          expect(strange.filter((piece) => advice.includes(piece))).toEqual([]);
        });
      }
    }
  });

  it('on what a government left out names what is missing, and no more', () => {
    const advice = wordingOf('zh').adviceOn(
      { rule: 'accountability', facts: { missing: ['evaluation', 'accountability'] } },
      '2021',
    );
    expect(advice).toContain('社会评议、责任追究');
    expect(advice).not.toContain('工作考核');
  });

  it('is there for every piece of evidence', () => {
    for (const language of ['zh', 'en'] as const) {
      for (const detail of details) expect(wordingOf(language).adviceOn(detail, null)).toMatch(/[。.]$/);
    }
  });

  it('never asks for 无 in a part that is missing, which would be a problem of its own', () => {
    for (const language of ['zh', 'en'] as const) {
      const advice = [1, 5, 6].map((section) =>
        wordingOf(language).adviceOn({ rule: 'missing-section', facts: { section } }, '2021'),
      );
      expect(new Set(advice).size).toBe(3);
      expect(advice.join()).not.toContain('无');
    }
  });

  it('knows that the form of 2019 asks for no fees in part six', () => {
    const six = { rule: 'missing-section', facts: { section: 6 } } as const;
    expect(wordingOf('zh').adviceOn(six, '2019')).toContain('无其他需要报告的事项');
    expect(wordingOf('zh').adviceOn(six, '2021')).toContain('信息处理费');
  });
});

describe('the headline of a diagnosis', () => {
  it('calls a number wrong only where one explanation alone is possible', () => {
    expect(wordingOf('zh').diagnosisHeadline({ cells: 1, sums: 2, ways: 1 })).toBe('1 个数字有误 → 2 个等式不成立');
    expect(wordingOf('zh').diagnosisHeadline({ cells: 1, sums: 1, ways: 5 })).toBe('1 个等式不成立，有 5 种可能');
    expect(wordingOf('en').diagnosisHeadline({ cells: 1, sums: 1, ways: 5 })).toBe('One sum fails, 5 possibilities');
    expect(wordingOf('en').diagnosisHeadline({ cells: 2, sums: 3, ways: 2 })).toBe('3 sums fail, 2 possibilities');
  });
});

describe('explanations', () => {
  it('says which cells to change, and the cause as a possibility', () => {
    const swapped = { cells: [{ at: total, from: 2923, to: 2932 }], cause: 'digits-swapped' as const };
    expect(wordingOf('zh').explanationText(swapped, '2021')).toBe(
      '若“（七）总计”行“自然人”列由 2923 改为 2932，则相关勾稽关系全部成立；可能原因：相邻两位数字颠倒。',
    );
    expect(wordingOf('zh').explanationText({ cells: [{ at: total, from: null, to: 2 }] }, '2021')).toBe(
      '若“（七）总计”行“自然人”列由空白改为 2，则相关勾稽关系全部成立。',
    );
  });
});
