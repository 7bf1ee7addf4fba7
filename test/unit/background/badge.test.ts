import { describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { badgeOf } = await import('../../../entrypoints/background/badge');
const { badgeTexts } = await import('../../../lib/words/ui/badge');
const texts = badgeTexts.zh;

describe('the badge', () => {
  it('is empty where no frame shows a report', () => {
    expect(badgeOf([], texts).text).toBe('');
  });

  it('adds the errors of all frames up, and errors alone', () => {
    const badge = badgeOf(
      [
        { state: 'report' as const, errors: 2, review: 5, aside: 0, incomplete: false },
        { state: 'report' as const, errors: 1, review: 0, aside: 0, incomplete: false },
      ],
      texts,
    );
    expect(badge).toMatchObject({ text: '3', title: '年报体检：发现 3 个错误' });
  });

  it('stays short', () => {
    expect(
      badgeOf([{ state: 'report' as const, errors: 100, review: 0, aside: 0, incomplete: false }], texts).text,
    ).toBe('99+');
  });

  it('is a tick for a clean report, and a dot while something is to be looked at', () => {
    expect(badgeOf([{ state: 'report' as const, errors: 0, review: 0, aside: 0, incomplete: false }], texts).text).toBe(
      '✓',
    );
    expect(
      badgeOf([{ state: 'report' as const, errors: 0, review: 1, aside: 0, incomplete: false }], texts),
    ).toMatchObject({
      text: '•',
      title: '年报体检：没有确定的错误，有 1 处待核',
    });
  });

  it('does not count what was set aside, and never claims that there is nothing where there is some', () => {
    const frames = (errors: number, review: number) => [
      { state: 'report' as const, errors, review, aside: 2, incomplete: false },
      { state: 'report' as const, errors: 0, review: 0, aside: 1, incomplete: false },
    ];
    expect(badgeOf(frames(1, 0), texts)).toMatchObject({
      text: '1',
      title: '年报体检：发现 1 个错误，另有 3 项已搁置',
    });
    expect(badgeOf(frames(0, 1), texts).title).toBe('年报体检：有 1 处待核，另有 3 项已搁置');
    expect(badgeOf(frames(0, 0), texts)).toMatchObject({
      text: '–',
      title: '年报体检：没有待处理的错误和待核项，3 项已搁置',
    });
    expect(badgeOf(frames(0, 0), badgeTexts.en).title).toContain('3 set aside');
  });
  it('has no tick where part of a report could not be checked, and a question mark where nothing else is to be said', () => {
    const incomplete = (errors: number, review: number, aside: number) => [
      { state: 'report' as const, errors, review, aside, incomplete: true },
      { state: 'report' as const, errors: 0, review: 0, aside: 0, incomplete: false },
    ];
    expect(badgeOf(incomplete(0, 0, 0), texts)).toMatchObject({ text: '?', title: '年报体检：未能完成核对' });
    expect(badgeOf(incomplete(0, 0, 2), texts)).toMatchObject({
      text: '?',
      title: '年报体检：未能完成核对，另有 2 项已搁置',
    });
    expect(badgeOf(incomplete(0, 1, 0), texts).text).toBe('•');
    expect(badgeOf(incomplete(2, 0, 0), texts).text).toBe('2');
  });

  it('is a question mark, never nothing, where a check came to nothing', () => {
    const failed = { state: 'failed' as const, errors: 0, review: 0, aside: 0, incomplete: false };
    const fine = { ...failed, state: 'report' as const };
    expect(badgeOf([failed], texts)).toMatchObject({ text: '?', title: '年报体检：检查没有完成，点击查看' });
    expect(badgeOf([failed, fine], texts)).toMatchObject({ text: '?', title: '年报体检：未能完成核对' });
    expect(badgeOf([failed, { ...fine, errors: 3 }], texts).text).toBe('3');
  });
});
