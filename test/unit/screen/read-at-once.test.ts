// 对照上年: what the page that runs the queue answers, and what comes of it where it does not or there is none.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const outside = vi.hoisted(() => ({ held: true, offered: 0, opened: [] as unknown[], refuses: false }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => path },
    tabs: {
      create: async (tab: unknown) => {
        if (outside.refuses) throw new Error('no window');
        outside.opened.push(tab);
      },
    },
  },
}));
vi.mock('../../../lib/storage/offer', () => ({
  keepOffer: async () => {
    outside.offered += 1;
  },
}));
vi.stubGlobal('navigator', {
  locks: { query: async () => ({ held: outside.held ? [{ name: 'nianbao-batch' }] : [] }) },
});
const { compareLastYear, handOver, onHandedOver } = await import('../../../entrypoints/screen/read-at-once');

const link = { url: 'http://www.example.gov.cn/2022.html', title: '', year: 2022, unit: null, ticked: true };
const elsewhere = { ...link, url: 'http://www.example.com/2022.html' };
let close = () => {};

beforeEach(() => Object.assign(outside, { held: true, offered: 0, opened: [], refuses: false }));
afterEach(() => {
  close();
  close = () => {};
  vi.useRealTimers();
});

describe('links that are handed over', () => {
  it.each([
    [true, 'taken'],
    [false, 'refused'],
  ])('are answered as the page that runs the queue takes them: %s', async (takes, answer) => {
    const take = vi.fn(async () => takes);
    close = onHandedOver(take);
    expect(await handOver([link])).toBe(answer);
    expect(take.mock.calls).toEqual([[[link]]]);
  });

  it('are refused where taking them fails', async () => {
    close = onHandedOver(() => Promise.reject(new Error('gone')));
    expect(await handOver([link])).toBe('refused');
  });

  it('are told again to a page that listens only now, and taken once', async () => {
    const other = new BroadcastChannel('nianbao-at-once');
    const asked = new Promise((resolve) => other.addEventListener('message', resolve, { once: true }));
    const handed = handOver([link]);
    await asked;
    other.close();
    const take = vi.fn(async () => true);
    close = onHandedOver(take);
    expect(await handed).toBe('taken');
    expect(take).toHaveBeenCalledOnce();
  });

  it('are nobody’s where no page runs the queue', async () => {
    outside.held = false;
    expect(await handOver([link])).toBe('nobody');
  });

  it.each([
    [true, 'refused'],
    [false, 'nobody'],
  ])('are not waited for for ever where the page does not answer (still there: %s)', async (stays, answer) => {
    vi.useFakeTimers();
    const handed = handOver([link]);
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    outside.held = stays;
    vi.runAllTimers();
    expect(await handed).toBe(answer);
  });
});

describe('last year’s report', () => {
  it.each([true, false])('is read by the page that runs the queue, or not as it says: %s', async (takes) => {
    close = onHandedOver(async () => takes);
    expect(await compareLastYear(link)).toBe(takes);
    expect(outside.opened).toEqual([]);
  });

  it('is read by a page that is opened for it behind the report', async () => {
    outside.held = false;
    expect(await compareLastYear(link)).toBe(true);
    expect(outside).toMatchObject({ offered: 1, opened: [{ active: false }] });
  });

  it('of another host than a government’s is asked for in front', async () => {
    expect(await compareLastYear(elsewhere)).toBe(true);
    expect(outside).toMatchObject({ offered: 1, opened: [{ active: true }] });
  });

  it('is not on its way where the browser opens no page', async () => {
    Object.assign(outside, { held: false, refuses: true });
    await expect(compareLastYear(link)).rejects.toThrow('no window');
  });
});
