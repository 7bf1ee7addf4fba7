// A hostile page can have tens of thousands of problems: they are counted, and only the first of each kind are told one by one.
import { describe, expect, it, vi } from 'vitest';
import { countProblems } from '../../../lib/check/count';
import type { Evidence } from '../../../lib/check/evidence';
import { landmarksOf } from '../../../lib/check/landmarks';
import { verdictOf } from '../../../lib/check/verdict';
import { findingRows } from '../../../lib/files/finding-rows';
import { rectificationNote } from '../../../lib/files/note';
import { createAnchors } from '../../../lib/page/places/anchors';
import { createLocator } from '../../../lib/page/places/locator';
import { MOST_FINDINGS, runRules } from '../../../lib/rules/run';
import type { Rule } from '../../../lib/rules/types';
import { buildView } from '../../../lib/view/build';
import { inWords } from '../../../lib/view/page-check';
import { standingOf } from '../../../lib/view/standing';
import { finding, listOf, makeCheck, plainNote } from '../files/fixture';
import { documentOf } from '../support/pages';
import { inspectSample } from '../support/sample-view';
import { reportOf } from '../support/tables';

const MANY = 300;
/** The sample, in which so many more sentences each state another number of applications. */
const crowded = inspectSample((html) => {
  const sentences = Array.from(
    { length: MANY },
    (_, index) => `<p>2023年，我局共收到政府信息公开申请${index + 1000}件。</p>`,
  );
  return html.replace(/(收到和处理政府信息公开申请情况<\/[^>]+>)/, `$1${sentences.join('')}`);
}).evidence;
const ofRule = ({ findings }: Evidence, rule: string) => findings.filter((each) => each.rule === rule);

describe('a rule that finds too much', () => {
  const flood = (levels: ('error' | 'review')[]): Rule<'fee-statement'> => ({
    id: 'fee-statement',
    levels,
    *check() {
      for (let count = 0; count < 10_000; count += 1) {
        yield { status: 'broken', level: levels[count % levels.length] ?? 'error', where: [], facts: {} };
      }
    },
  });

  it('is told with the first of each level, and says how many others there are', () => {
    const outcomes = runRules(reportOf(), { today: null }, [flood(['error', 'review'])]);
    expect(outcomes).toHaveLength(2 * MOST_FINDINGS + 2);
    expect(outcomes.slice(-2).map((outcome) => (outcome.status === 'unchecked' ? outcome.why : null))).toEqual([
      { code: 'more', level: 'error', count: 5_000 - MOST_FINDINGS },
      { code: 'more', level: 'review', count: 5_000 - MOST_FINDINGS },
    ]);
  });

  it('says nothing of others where it finds just so many', () => {
    const some: Rule<'fee-statement'> = {
      id: 'fee-statement',
      levels: ['review'],
      check: () =>
        Array.from({ length: MOST_FINDINGS }, () => ({
          status: 'broken' as const,
          level: 'review' as const,
          where: [],
          facts: {},
        })),
    };
    expect(runRules(reportOf(), { today: null }, [some])).toHaveLength(MOST_FINDINGS);
  });
});

describe('the check of a page with hundreds of wrong sentences', () => {
  it('has a bounded list and the right number', () => {
    expect(ofRule(crowded, 'text-mismatch')).toHaveLength(MOST_FINDINGS);
    const { review } = countProblems(crowded);
    expect(review).toBeGreaterThanOrEqual(MANY);
    expect(standingOf(buildView(crowded, 'zh')).problems.review).toBe(review);
    expect(verdictOf(standingOf(buildView(crowded, 'zh')))).toBe('error');
  });

  it('says in list, file, note and PageCheck that there are more', () => {
    const words = `另有 ${MANY - MOST_FINDINGS} 处同类问题`;
    expect(
      buildView(crowded, 'zh')
        .unchecked.map(({ reason }) => reason)
        .join(),
    ).toContain(words);
    const [report] = listOf(crowded);
    expect(
      report &&
        findingRows(report, 'zh')
          .map(({ message }) => message)
          .join(),
    ).toContain(words);
    expect(rectificationNote(listOf(crowded), { language: 'zh', template: plainNote }).text).toContain(words);
    expect(rectificationNote(listOf(crowded), { language: 'en', template: plainNote }).text).toContain(
      `${MANY - MOST_FINDINGS} more of this kind`,
    );
    expect(
      inWords(crowded)
        .unchecked.map(({ why }) => why)
        .join(),
    ).toContain(words);
  });
});

describe('the places of a page with many findings', () => {
  it('are searched for in a bounded amount of text in one turn, and again in the next', async () => {
    const document = documentOf(`<p>${'年'.repeat(300_000)}</p>`);
    const anchors = createAnchors(document.body);
    const ref = anchors.add(document.querySelector('p') as Element);
    const findings = Array.from({ length: 500 }, (_, index) => ({
      ...finding({ rule: 'missing-section', level: 'error', facts: { section: 5 }, key: String(index) }),
      spots: [{ place: { text: `不在页面上的话${index}` }, ref }],
    }));
    const locator = createLocator({ ...makeCheck(), findings }, landmarksOf(reportOf()), anchors);
    const walks = vi.spyOn(document, 'createTreeWalker');
    const locateAll = () => findings.map(({ key }) => locator.locateFinding(key, 0));
    const found = locateAll();
    // What is not looked for any more is shown by its element.
    expect(found.every((target) => target?.kind === 'element')).toBe(true);
    expect(walks.mock.calls.length).toBeLessThan(20);
    const before = walks.mock.calls.length;
    await Promise.resolve();
    locator.locateFinding('0', 0);
    expect(walks.mock.calls.length).toBeGreaterThan(before);
  });
});
