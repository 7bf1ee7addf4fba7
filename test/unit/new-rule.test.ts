// npm run new:rule makes the files of a rule; here in a copy of the files that it changes.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newRule } from '../run/new-rule.mjs';
import { root } from './support/repository';

const LISTS = [
  'lib/contract/rule-ids.ts',
  'lib/rules/all.ts',
  'lib/words/zh/rules/all.ts',
  'lib/words/en/rules/all.ts',
  'lib/words/zh/help/all.ts',
  'lib/words/en/help/all.ts',
  'test/bench/golden/rules-report.ts',
];

let copy = '';
const read = (path: string) => readFileSync(join(copy, path), 'utf8');

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'rule-'));
  for (const path of LISTS) cpSync(join(root, path), join(copy, path), { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true }));

describe('making a new rule', () => {
  it('writes its file and its words, and a line into each list', () => {
    expect(newRule(copy, 'carried-twice').sort()).toEqual(
      [
        'lib/rules/carried-twice.ts',
        'lib/words/en/help/carried-twice.ts',
        'lib/words/en/rules/carried-twice.ts',
        'lib/words/zh/help/carried-twice.ts',
        'lib/words/zh/rules/carried-twice.ts',
        ...LISTS,
      ].sort(),
    );
    expect(read('lib/rules/carried-twice.ts')).toContain(
      "export const carriedTwiceRule: Rule<'carried-twice', Facts> = {\n  id: 'carried-twice',",
    );
    expect(read('lib/rules/all.ts')).toContain(
      "export { carriedTwiceRule as 'carried-twice' } from './carried-twice';\nexport { carryBoundRule as",
    );
    expect(read('lib/contract/rule-ids.ts')).toMatch(/\n {2}'carried-twice',\n\] as const;\n$/);
    for (const language of ['zh', 'en']) {
      const lines = read(`lib/words/${language}/rules/all.ts`).trimEnd().split('\n').slice(1);
      expect(lines).toContain("export { words as 'carried-twice' } from './carried-twice';");
      expect(lines).toEqual([...lines].sort());
    }
    expect(read('test/bench/golden/rules-report.ts')).toMatch(
      /slug: 'carried-twice',[\s\S]*slug: 'carried-twice-silent',[\s\S]*\},\n\];\n$/,
    );
  });

  it('leaves every text empty, so that the tests of the words fail until they are written', () => {
    newRule(copy, 'carried-twice');
    for (const language of ['zh', 'en']) {
      expect(read(`lib/words/${language}/rules/carried-twice.ts`).match(/''/g)).toHaveLength(5);
    }
  });

  it('refuses a name that is taken or is none', () => {
    newRule(copy, 'carried-twice');
    expect(() => newRule(copy, 'carried-twice')).toThrow('already');
    expect(() => newRule(copy, '../Twice')).toThrow('kebab-case');
  });
});
