import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TICK_NAME } from '../../../lib/mark/leftovers';
import { createTick } from '../../../lib/mark/tick';

const words = { text: '年报体检通过 ✓', lang: 'zh-CN' };
let document: Document;
let before = '';
let visible = 'visible';
const ticks = () => document.querySelectorAll(TICK_NAME).length;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  ({ document } = new JSDOM('<!doctype html><title>t</title><p>年报</p>').window);
  // jsdom lays nothing out.
  document.elementFromPoint = () => null;
  visible = 'visible';
  Object.defineProperty(document, 'visibilityState', { get: () => visible });
  before = document.documentElement.outerHTML;
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the tick of a right page', () => {
  it('goes by itself, and leaves the page byte for byte as it was', async () => {
    createTick(document).tell(words);
    expect(ticks()).toBe(1);
    await vi.runAllTimersAsync();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is shown once, however often the page is said to be right, and again when it has been wrong in between', async () => {
    const tick = createTick(document);
    tick.tell(words);
    await vi.runAllTimersAsync();
    tick.tell(words);
    expect(ticks()).toBe(0);
    tick.tell(null);
    tick.tell(words);
    expect(ticks()).toBe(1);
  });

  it('goes at once when the page is right no longer, or when the extension leaves', () => {
    const tick = createTick(document);
    tick.tell(words);
    tick.tell(null);
    expect(ticks()).toBe(0);
    tick.tell(words);
    tick.clear();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('waits until the page can be seen', async () => {
    visible = 'hidden';
    createTick(document).tell(words);
    await vi.runAllTimersAsync();
    expect(ticks()).toBe(0);
    visible = 'visible';
    const Event = document.defaultView?.Event as typeof globalThis.Event;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(ticks()).toBe(1);
  });

  it('asks the page for no more than a few points, whatever stands there', () => {
    const asked = vi.fn(() => document.body);
    document.elementFromPoint = asked;
    createTick(document).tell(words);
    expect(asked.mock.calls.length).toBeGreaterThan(0);
    expect(asked.mock.calls.length).toBeLessThanOrEqual(72);
  });
});
