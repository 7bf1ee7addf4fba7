// What the engine makes of sentences that no pattern was written for.
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../lib/readers/static-dom/read-html';
import { checkDocument } from '../../../lib/view/page-check';
import { layouts } from '../../bench/accuracy/layouts/index';
import { toPage } from '../../bench/accuracy/model/make-report';
import { type Numbers, plainDraft } from '../../bench/golden/base';
import { requestText } from '../../bench/golden/spec';
import { UNSEEN } from './unseen-sentences';

const plain = layouts.find(({ id }) => id === 'plain') as (typeof layouts)[number];

/** Errors and things to verify on a page of the bureau that says this of its applications, beside tables with these numbers. */
function told(text: string, numbers: Numbers): string[] {
  const draft = plainDraft({ numbers });
  requestText(text)(draft);
  const check = checkDocument(readHtml(plain.render(toPage(draft), draft.rng).html), {
    url: 'http://slj.example.gov.cn/',
  });
  return check?.findings.map(({ rule, level, message }) => `${level} ${rule}: ${message}`) ?? ['no report'];
}

describe('sentences that no pattern was written for', () => {
  it.each(UNSEEN)('$text is no problem beside tables that it is true to', ({ text, true: numbers }) => {
    expect(told(text, numbers)).toEqual([]);
  });

  it('contradict tables that they deny, but for two that are not sure to mean them', () => {
    const denied = UNSEEN.filter((each) => each.false !== undefined);
    const missed = denied.filter(({ text, false: numbers }) => told(text, numbers ?? {}).length === 0);
    // 没有结转 beside 按时 may be of those that were due; the other speaks of suits and not of disclosure.
    expect(missed.map(({ text }) => text)).toEqual([
      '行政复议案件4件（维持3件，其他1件），行政诉讼案件2件均未审结。',
      '全年共处理依申请公开事项46项，全部依法按时办结，没有结转。',
    ]);
    expect(denied.length).toBeGreaterThan(40);
  });
});
