// Every rule is registered, worded in each language, fired by one golden page at least and not by another.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RuleIdSchema } from '../../lib/contract/page-check';
import { rules } from '../../lib/rules';
import { wordingOf } from '../../lib/words/wording';
import { root } from './support/repository';

const ids = rules.map((rule) => rule.id);

describe('the registry of rules', () => {
  it('holds every rule file, and every rule once', () => {
    const files = readdirSync(join(root, 'lib/rules')).map((name) => name.replace(/\.ts$/, ''));
    const ruleFiles = files.filter((name) => RuleIdSchema.safeParse(name).success);
    expect([...ids].sort()).toEqual(ruleFiles.sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(ids)('%s stands in a file of its name that exports it', async (id) => {
    const exported = Object.values((await import(join(root, 'lib/rules', `${id}.ts`))) as Record<string, unknown>);
    expect(exported).toContain(rules.find((rule) => rule.id === id));
  });

  it.each(ids)('%s has a name in Chinese and in English', (id) => {
    expect(wordingOf('zh').checkName(id, '2021')).toMatch(/[\u4e00-\u9fff]/);
    expect(wordingOf('en').checkName(id, '2021')).toMatch(/[a-z]/i);
    expect(wordingOf('en').checkName(id, '2021')).not.toBe(id);
  });
});

describe('the golden pages', () => {
  const folder = join(root, 'test/pages');
  const expectations = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name, 'expected.json'))
    .filter(existsSync)
    .map((path) => rulesIn(JSON.parse(readFileSync(path, 'utf8'))));

  // Rules that need another report have pages of their own: test/unit/history/three-years.test.ts.
  const alone = rules.filter(({ needs }) => needs === undefined).map(({ id }) => id);
  it.each(alone)('%s is fired by one page at least, and not by all that fire something', (id) => {
    const firing = expectations.filter((fired) => fired.has(id));
    const silent = expectations.filter((fired) => fired.size > 0 && !fired.has(id));
    expect(firing.length, `pages that expect ${id}`).toBeGreaterThan(0);
    expect(silent.length, `pages that expect other rules but not ${id}`).toBeGreaterThan(0);
  });
});

/** Every rule id under a key `rule`, however deep. */
function rulesIn(value: unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  const own = 'rule' in value && typeof value.rule === 'string' ? [value.rule] : [];
  return new Set([...own, ...Object.values(value).flatMap((inner) => [...rulesIn(inner)])]);
}
