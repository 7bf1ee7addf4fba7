import { describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { badgeOf } = await import('../../../entrypoints/background/badge');
const { badgeTexts } = await import('../../../lib/words/ui/badge');
const texts = badgeTexts.zh;

/** What one frame has said. */
const frame = (error: number, review: number, dismissed = 0, incomplete = false, hint = 0) => ({
  state: 'report' as const,
  standings: [{ problems: { error, review, hint }, dismissed, incomplete }],
});

describe('the badge', () => {
  it('is empty where no frame shows a report', () => {
    expect(badgeOf([], texts).text).toBe('');
  });

  it('adds the errors of all frames up, and errors alone', () => {
    const badge = badgeOf([frame(2, 5, 0), frame(1, 0, 0)], texts);
    expect(badge).toMatchObject({ text: '3', title: '年报体检：发现 3 个错误' });
  });

  it('adds the errors of all reports of one page up: a right one says nothing of a wrong one', () => {
    const page = {
      state: 'report' as const,
      standings: [frame(0, 0), frame(2, 0)].flatMap(({ standings }) => standings),
    };
    expect(badgeOf([page], texts).text).toBe('2');
  });

  it('stays short', () => {
    expect(badgeOf([frame(100, 0, 0)], texts).text).toBe('99+');
  });

  it('is a tick for a clean report, and a dot while something is to be looked at', () => {
    expect(badgeOf([frame(0, 0, 0)], texts).text).toBe('✓');
    expect(badgeOf([frame(0, 1, 0)], texts)).toMatchObject({
      text: '•',
      title: '年报体检：没有确定的错误，有 1 处待核',
    });
  });

  it('says that there are hints, and keeps the tick', () => {
    const hints = [frame(0, 0, 0, false, 2)];
    expect(badgeOf(hints, texts)).toMatchObject({ text: '✓', title: '年报体检：没有错误和待核项，有 2 条提示' });
    expect(badgeOf(hints, badgeTexts.en).title).toContain('2 hints');
  });

  it('does not count what was set aside, and never claims that there is nothing where there is some', () => {
    const frames = (errors: number, review: number) => [frame(errors, review, 2), frame(0, 0, 1, false)];
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
      frame(errors, review, aside, true),
      frame(0, 0, 0),
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
    const failed = { state: 'failed' as const, standings: [] };
    const fine = frame(0, 0);
    expect(badgeOf([failed], texts)).toMatchObject({ text: '?', title: '年报体检：检查没有完成，点击查看' });
    expect(badgeOf([failed, fine], texts)).toMatchObject({ text: '?', title: '年报体检：未能完成核对' });
    expect(badgeOf([failed, frame(3, 0)], texts).text).toBe('3');
  });
});
