import { describe, expect, it } from 'vitest';
import { type Standing, together, verdictOf } from '../../../lib/check/verdict';
import { findingRows } from '../../../lib/files/finding-rows';
import { rectificationNote } from '../../../lib/files/note';
import { standingOf as standingOfFile } from '../../../lib/files/report';
import { buildView } from '../../../lib/view/build';
import { standingOf } from '../../../lib/view/standing';
import { listOf, makeCheck, plainNote, troubled } from '../files/fixture';

const standing = (change: Partial<Standing['problems']> = {}, more: Partial<Standing> = {}): Standing => ({
  problems: { error: 0, review: 0, hint: 0, ...change },
  dismissed: 0,
  incomplete: false,
  ...more,
});

describe('the verdict', () => {
  it('is the most severe level, whatever else there is', () => {
    expect(verdictOf(standing({ error: 1, review: 2, hint: 3 }, { incomplete: true, dismissed: 4 }))).toBe('error');
    expect(verdictOf(standing({ review: 1, hint: 3 }, { incomplete: true }))).toBe('review');
    expect(verdictOf(standing({ hint: 1 }))).toBe('hint');
  });

  it('calls nothing fine of which a part was not seen, hints or not', () => {
    expect(verdictOf(standing({}, { incomplete: true }))).toBe('open');
    expect(verdictOf(standing({ hint: 1 }, { incomplete: true, dismissed: 1 }))).toBe('open');
  });

  it('tells a report in which all is set aside from one in which nothing was found', () => {
    expect(verdictOf(standing({}, { dismissed: 1 }))).toBe('dismissed');
    expect(verdictOf(standing())).toBe('ok');
  });

  it('is of several checks together what the worst of them is; one that came to nothing leaves its part open', () => {
    expect(verdictOf(standing({ hint: 1 }), standing({ error: 2 }))).toBe('error');
    expect(verdictOf(standing(), null)).toBe('open');
    expect(verdictOf(null, null)).toBe('failed');
    expect(together([standing({ error: 1 }), null, standing({ error: 2 }, { dismissed: 3 })])).toEqual(
      standing({ error: 3 }, { dismissed: 3, incomplete: true }),
    );
  });
});

describe('list, note and file', () => {
  const reports = [
    makeCheck(),
    makeCheck({ cut: true }),
    makeCheck({}, { tables: { disclosure: null, applications: null, cases: null } }),
    troubled,
  ];

  it('stand on the same verdict', () => {
    for (const check of reports) {
      const [report] = listOf(check);
      if (!report) throw new Error('no report');
      expect(standingOfFile(report)).toEqual(standingOf(buildView(check, 'zh')));
    }
  });

  it('say that nothing was found of a whole report without problems alone', () => {
    const words = reports.map((check) => [
      rectificationNote(listOf(check), { language: 'zh', template: plainNote }).text.includes('未发现'),
      findingRows({ check, checkedAt: null, dismissed: new Map() }, 'zh').at(-1)?.message.startsWith('未发现问题。'),
    ]);
    expect(words).toEqual([
      [true, true],
      [false, false],
      [false, false],
      [false, false],
    ]);
  });
});
