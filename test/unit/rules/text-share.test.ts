import { describe, expect, it } from 'vitest';
import { textShareRule } from '../../../lib/rules/text-share';
import { textReport } from '../report/text-report';
import { tableOf } from '../support/tables';
import { brokenOf, wordsOf } from './outcomes';

const TITLE = '青溪县水利局2022年政府信息公开工作年度报告';

const find = (sentence: string, received = 0) =>
  brokenOf(
    textShareRule,
    textReport([TITLE, '一、总体情况', sentence], '', {
      tables: {
        disclosure: null,
        applications: tableOf('2021', 'applications', { 'newReceived|total': received }),
        cases: null,
      },
    }),
  );

describe('a percentage that its numbers do not give', () => {
  it.each([
    ['收到政府信息公开申请58件，其中网上申请31件，占43.4%。', 53.4],
    ['收到政府信息公开申请58件，其中网上申请31件，占申请总数的33%。', 53],
    ['公开信息1,230条，其中动态1,000条（占18.3%）。', 81.3],
    ['办结申请46件，其中予以公开20件，占比34.3%，部分公开4件。', 43.5],
  ])('is for review: %s', (sentence, due) => {
    const [found, ...rest] = find(sentence);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ level: 'review', facts: { due } });
    expect(sentence).toContain(wordsOf(found));
  });
});

describe('a percentage that may be right', () => {
  it.each([
    '收到政府信息公开申请58件，其中网上申请31件，占53.4%，信函27件，占46.6%。',
    // Cut: 2 of 46 is 4.3478.
    '办结申请46件，其中不予公开2件，占4.34%。',
    '办结申请46件，其中不予公开2件，占4.35%。',
    // Of two numbers together.
    '新收申请15件，上年结转3件，其中网上申请9件，占50%。',
    '收到申请12件，均为网上申请，共12件，占100%。',
    // The whole is not named, or another.
    '收到网上申请31件，占53%。',
    '收到政府信息公开申请58件，其中网上申请31件，占全区申请总数的3%。',
    // Changes and rates.
    '收到政府信息公开申请58件，较上年增加31件，增长53%。',
    '收到政府信息公开申请58件，办结31件，同比下降12%。',
    '收到政府信息公开申请58件，办结31件，办结率98%。',
    '收到政府信息公开申请58件，其中网上20件、信函11件，分别占34%和19%。',
    '收到政府信息公开申请58件，其中网上20件、信函11件，合计占53%。',
    '收到政府信息公开申请58件，其中网上31件，约占五成，信函约占45%。',
    '收到政府信息公开申请约60件，其中网上31件，占53%。',
  ])('is not spoken of: %s', (sentence) => {
    expect(find(sentence)).toEqual([]);
  });

  it('is looked for among the numbers of the tables, too', () => {
    const sentence = '收到政府信息公开申请58件，其中网上申请31件，占43.4%。';
    expect(find(sentence)).toHaveLength(1);
    // 31 of 71.4: no whole number; 31 of 71 is 43.66, 31 of 72 is 43.06.
    expect(find('收到政府信息公开申请58件，其中网上申请31件，占43.7%。', 71)).toEqual([]);
  });
});
