/** The watch of late content: it waits for a pause, looks ever more seldom on pages that change without end, and goes to sleep. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../../lib/page/watch/watch';

const timing = { quiet: 250, patience: 1_000, maxPatience: 15_000, attention: () => 60_000 };
const elementsCame = ({ addedNodes }: MutationRecord) => addedNodes.length > 0;

/** A page, the watch over it, and the times of its looks in milliseconds since the start. */
function watched(news: () => boolean | Promise<boolean> = () => false) {
  const { window } = new JSDOM('<body></body>');
  let observed = 0;
  vi.stubGlobal(
    'MutationObserver',
    class extends window.MutationObserver {
      override observe(...rest: Parameters<MutationObserver['observe']>) {
        observed += 1;
        super.observe(...rest);
      }
      override disconnect() {
        observed = 0;
        super.disconnect();
      }
    },
  );
  const start = performance.now();
  const looks: number[] = [];
  const watch = watchPage(window.document, timing, elementsCame, () => {
    looks.push(performance.now() - start);
    return news();
  });
  const change = () => window.document.body.replaceChildren(window.document.createElement('p'));
  /** Changes the page a hundred times a second. */
  const changeFor = async (milliseconds: number) => {
    for (let passed = 0; passed < milliseconds; passed += 10) {
      change();
      await vi.advanceTimersByTimeAsync(10);
    }
  };
  return { window, watch, looks, change, changeFor, isObserved: () => observed > 0 };
}

describe('the watch of a page that is no report', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('never looks again at a page that does not change', async () => {
    const { looks } = watched();
    await vi.advanceTimersByTimeAsync(300_000);
    expect(looks).toEqual([]);
  });

  it('looks once after a change, when the page has been quiet', async () => {
    const { change, looks } = watched();
    change();
    await vi.advanceTimersByTimeAsync(100);
    change();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(looks).toHaveLength(1);
    expect(looks[0]).toBeGreaterThanOrEqual(350);
    expect(looks[0]).toBeLessThan(600);
  });

  it('looks ever more seldom where changes never end, and not at all after a minute', async () => {
    const { changeFor, looks, isObserved } = watched();
    await changeFor(60_000);
    expect(looks.length).toBeLessThanOrEqual(8);
    const gaps = looks.slice(1).map((at, index) => at - (looks[index] as number));
    expect(gaps.every((gap, index) => index === 0 || gap > (gaps[index - 1] as number) * 0.9)).toBe(true);
    const seen = looks.length;
    await changeFor(1_000);
    expect(isObserved()).toBe(false);
    await changeFor(60_000);
    expect(looks.length - seen).toBeLessThanOrEqual(1);
  });

  it('stays awake after news: a report that was taken out may come back without a click', async () => {
    const { change, looks } = watched(async () => true);
    await vi.advanceTimersByTimeAsync(59_000);
    change();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(looks).toHaveLength(1);
    change();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(looks).toHaveLength(2);
  });

  it('wakes for a click, which may load a report', async () => {
    const { window, changeFor, looks, isObserved } = watched();
    await changeFor(70_000);
    const seen = looks.length;
    window.document.body.dispatchEvent(new window.Event('click', { bubbles: true }));
    expect(isObserved()).toBe(true);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(looks.length).toBe(seen + 1);
  });

  it('leaves nothing behind when it is stopped', async () => {
    const { window, watch, changeFor, looks, isObserved } = watched();
    watch.stop();
    await changeFor(5_000);
    window.document.body.dispatchEvent(new window.Event('click', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(isObserved()).toBe(false);
    expect(looks).toEqual([]);
  });
});
