import { describe, expect, it } from 'vitest';
import { RuleIdSchema } from '../../../lib/contract/page-check';
import { ruleChoices } from '../../../lib/words/rule-choices';

describe.each(['zh', 'en'] as const)('the rules to choose among, in %s', (language) => {
  const groups = ruleChoices(language);
  const all = groups.flatMap(({ rules }) => rules);

  it('are all there, each once, the certain ones first', () => {
    expect(all.map(({ id }) => id).sort()).toEqual([...RuleIdSchema.options].sort());
    expect(groups.map(({ level }) => level)).toEqual(['error', 'review', 'hint']);
    expect(groups[0]?.rules.map(({ id }) => id)).toContain('year-mismatch');
  });

  it('say what they look at in one sentence, none like another', () => {
    expect(new Set(all.map(({ meaning }) => meaning)).size).toBe(all.length);
    for (const { meaning } of all)
      expect(meaning).toMatch(language === 'zh' ? /^[^。]{6,60}。$/ : /^[A-Z].{10,120}\.$/);
  });

  it('name the provision where they rest on one', () => {
    expect(all.find(({ id }) => id === 'late-publication')?.basis).toMatch(
      language === 'zh' ? /第四十九条/ : /Article 49/,
    );
    expect(all.find(({ id }) => id === 'blank-cell')?.basis).toBeNull();
  });
});
