import { expect, it } from 'vitest';
import { failureOf } from '../../../lib/storage/failure';
import { codeFiles } from '../support/repository';

it.each([
  ['Resource::kQuotaBytes quota exceeded', 'full'],
  ['QUOTA_BYTES_PER_ITEM quota exceeded', 'full'],
  ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'full'],
  ['IO error: .../LOCK: Resource temporarily unavailable', 'unavailable'],
])('a write that fails with "%s" is %s', (message, failure) => {
  expect(failureOf(new Error(message))).toBe(failure);
});

it('no word of messages, stores and what is set aside means two things', () => {
  const names = codeFiles('lib/messages', 'lib/storage', 'lib/dismissals', 'lib/settings').flatMap(({ code }) =>
    [...code.matchAll(/^export (?:type|interface|const|(?:async )?function) (\w+)/gm)].map((match) => match[1] ?? ''),
  );
  // A schema and its type differ in name, so nothing stands twice in one file either.
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
