// A browser stops the background whenever it likes; what a page tells it arrives all the same.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tellBackground } from '../../../lib/messages/tell';

const told: unknown[] = [];
/** How many messages meet a background that is just being stopped. */
let lost = 0;
const runtime: { id: string | undefined; sendMessage(message: unknown): Promise<unknown> } = {
  id: 'extension',
  async sendMessage(message) {
    told.push(message);
    if (told.length <= lost) throw new Error('The message port closed before a response was received.');
    return { ok: true, value: { checked: null } };
  },
};

beforeEach(() => {
  told.length = 0;
  runtime.id = 'extension';
  vi.useFakeTimers();
  vi.stubGlobal('chrome', { runtime });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function tell() {
  const answer = tellBackground('check-page', { instance: 'a', url: 'http://a.gov.cn/', serial: 1, source: null });
  await vi.runAllTimersAsync();
  return answer;
}

describe('what a page tells the background', () => {
  it.each([0, 1, 2, 3])('is answered where the background is stopped %i times before', async (times) => {
    lost = times;
    expect(await tell()).toEqual({ checked: null });
    expect(told).toHaveLength(times + 1);
  });

  it('comes to nothing where nobody ever answers', async () => {
    lost = 100;
    expect(await tell()).toBeNull();
    expect(told).toHaveLength(4);
  });

  it('is not said again once the extension has been updated', async () => {
    lost = 100;
    runtime.id = undefined;
    expect(await tell()).toBeNull();
    expect(told).toHaveLength(1);
  });
});
