import { describe, expect, it } from 'vitest';
import { NewEntrySchema, newEntry } from '../../../lib/dismissals/new-entry';
import { NO_ASIDES } from '../../../lib/dismissals/schema';
import { viewWithDismissals } from '../../../lib/view/build';
import { leadSentence } from '../../../lib/view/lead';
import { inspectSample, sampleView } from '../support/sample-view';

const [listed] = (await viewWithDismissals(inspectSample().evidence, NO_ASIDES, 'zh')).items;
if (!listed) throw new Error('The sample has no problem.');
const item = { ...listed, sentence: leadSentence(listed) };

describe('what is asked to be set aside', () => {
  it('has all findings of the problem, and what the list says of it', () => {
    const entry = newEntry(item, 'verified', '');
    expect(entry).toMatchObject({
      findings: [{ rule: 'row-total' }, { rule: 'result-total' }],
      level: 'error',
      headline: '1 个数字有误 → 2 个等式不成立',
      sentence: listed.explanations[0]?.sentence,
    });
    expect(NewEntrySchema.safeParse(entry).success).toBe(true);
  });

  it('is nothing where nobody has looked what the problem is known by', () => {
    const [unknown] = sampleView().items;
    expect(unknown && newEntry({ ...unknown, sentence: '' }, 'verified', '')).toBeNull();
  });

  it('stays small however long its sentence is', () => {
    const long = { ...item, sentence: '长'.repeat(9_000) };
    expect(newEntry(long, 'verified', '')?.sentence).toHaveLength(500);
    expect(NewEntrySchema.safeParse(newEntry(long, 'verified', '')).success).toBe(true);
  });

  it('has its words in one line', () => {
    expect(NewEntrySchema.parse(newEntry(item, 'other', ' 见附件\n第二页\t。 ')).words).toBe('见附件 第二页 。');
  });

  it.each([
    ['no words where they are the reason', 'other', ' \n '],
    ['too many words', 'verified', '长'.repeat(201)],
    ['a reason that there is none', 'because', 'so'],
  ])('is refused with %s', (_, reason, words) => {
    expect(NewEntrySchema.safeParse({ ...newEntry(item, 'verified', words), reason }).success).toBe(false);
  });
});
