import { describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { badgeOf } = await import('../../../entrypoints/background/badge');
const message = (name: string, parts: string[] = []) => [name, ...parts].join(' ');

describe('the badge', () => {
  it('is empty where no frame shows a report', () => {
    expect(badgeOf([], message).text).toBe('');
  });

  it('adds the errors of all frames up, and errors alone', () => {
    const badge = badgeOf(
      [
        { errors: 2, review: 5 },
        { errors: 1, review: 0 },
      ],
      message,
    );
    expect(badge).toMatchObject({ text: '3', title: 'badgeErrors 3' });
  });

  it('stays short', () => {
    expect(badgeOf([{ errors: 100, review: 0 }], message).text).toBe('99+');
  });

  it('is a tick for a clean report, and a dot while something is to be looked at', () => {
    expect(badgeOf([{ errors: 0, review: 0 }], message).text).toBe('✓');
    expect(badgeOf([{ errors: 0, review: 1 }], message)).toMatchObject({ text: '•', title: 'badgeReview 1' });
  });
});
