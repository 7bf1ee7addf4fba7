import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: object, sendResponse: (answer: unknown) => void) => unknown;
const own = { id: 'own-id' };
const fake = vi.hoisted(() => ({
  listeners: [] as Listener[],
  sent: [] as unknown[],
  answer: undefined as unknown,
}));
vi.mock('../../../lib/browser/api', () => ({
  api: {
    runtime: {
      id: 'own-id',
      getURL: (path: string) => `chrome-extension://own-id/${path}`,
      onMessage: {
        addListener: (listener: Listener) => fake.listeners.push(listener),
        removeListener: (listener: Listener) => fake.listeners.splice(fake.listeners.indexOf(listener), 1),
      },
      sendMessage: async (message: unknown) => {
        fake.sent.push(message);
        if (fake.answer instanceof Error) throw fake.answer;
        return fake.answer;
      },
    },
    tabs: { sendMessage: async () => fake.answer },
  },
}));

const { serve } = await import('../../../lib/messages/serve');
const { askBackground, askFrame } = await import('../../../lib/messages/ask');
const { toBackground } = await import('../../../lib/messages/protocol');

const frame = { ...own, url: 'http://www.example.gov.cn/', tab: { id: 7 }, frameId: 2 };
/** What handlers are told of that frame. */
const source = {
  tabId: 7,
  frameId: 2,
  where: { address: 'http://www.example.gov.cn/', origin: null, tabAddress: null },
};
const popup = { ...own, url: 'chrome-extension://own-id/popup.html' };
const seen = vi.fn(() => ({}));
const checkPage = vi.fn(() => ({ checked: null }));
const handlers = {
  'frame-seen': seen,
  'check-page': checkPage,
  'frame-left': () => ({}),
  'open-help': () => ({}),
  'inspect-tab': () => {
    throw new Error('planted');
  },
  save: () => ({ saved: true as const }),
  'set-aside': () => ({ result: 'kept' as const }),
  restore: () => ({ result: 'kept' as const }),
};

/** What a message is answered with; undefined where nobody of this receiver takes it. */
function deliver(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    for (const listener of fake.listeners) {
      if (listener(message, sender, resolve) !== true) resolve(undefined);
    }
  });
}

beforeEach(() => {
  fake.listeners.length = 0;
  fake.sent.length = 0;
  seen.mockClear();
  checkPage.mockClear();
  serve('background', toBackground, handlers);
});

describe('a message', () => {
  it('of the right shape and sender reaches its handler, with the frame it comes from', async () => {
    const message = { to: 'background', name: 'frame-seen', body: { verdict: 'yes' } };
    expect(await deliver(message, frame)).toEqual({ ok: true, value: {} });
    expect(seen).toHaveBeenCalledWith({ verdict: 'yes' }, source);
  });

  it.each(['prerender', 'cached', 'pending_deletion'])(
    'of a page in the state "%s" comes from no frame',
    async (state) => {
      const message = { to: 'background', name: 'frame-seen', body: { verdict: 'yes' } };
      await deliver(message, { ...frame, documentLifecycle: state });
      expect(seen).toHaveBeenCalledWith({ verdict: 'yes' }, { ...source, frameId: null });
      await deliver(message, { ...frame, documentLifecycle: 'active' });
      expect(seen).toHaveBeenLastCalledWith({ verdict: 'yes' }, source);
    },
  );

  it('for another part of the extension is left to it', async () => {
    expect(await deliver({ to: 'frame', name: 'view', body: {} }, popup)).toBeUndefined();
  });

  it.each([
    ['no object', 7],
    ['an unknown name', { to: 'background', name: 'no-such', body: {} }],
    ['a name that every object has', { to: 'background', name: 'hasOwnProperty', body: {} }],
    ['a wrong body', { to: 'background', name: 'frame-seen', body: { verdict: 'perhaps' } }],
  ])('with %s is refused', async (_, message) => {
    expect(await deliver(message, frame)).toEqual({ ok: false, error: 'bad-request' });
    expect(seen).not.toHaveBeenCalled();
  });

  it('with a page as read gives the page as data', async () => {
    const page = { title: '年报', blocks: [], tooLarge: null };
    const body = { instance: '1', url: 'http://www.example.gov.cn/', serial: 1, source: JSON.stringify(page) };
    expect(await deliver({ to: 'background', name: 'check-page', body }, frame)).toMatchObject({ ok: true });
    expect(checkPage).toHaveBeenCalledWith({ ...body, source: page }, source);
  });

  it('with a page that cannot be read is one to be answered', async () => {
    const body = { instance: '1', url: 'http://www.example.gov.cn/', serial: 1, source: null };
    expect(await deliver({ to: 'background', name: 'check-page', body }, frame)).toMatchObject({ ok: true });
    expect(checkPage).toHaveBeenCalledWith(body, source);
  });

  it('that names an address where its sender cannot be is refused', async () => {
    const page = JSON.stringify({ title: '年报', blocks: [], tooLarge: null });
    const body = { instance: '1', url: 'http://zwgk.example.gov.cn/nb.html', serial: 1, source: page };
    expect(await deliver({ to: 'background', name: 'check-page', body }, frame)).toEqual({
      ok: false,
      error: 'bad-sender',
    });
    expect(checkPage).not.toHaveBeenCalled();
  });

  it.each(['', '{', '7', 'null', '{"title":7,"blocks":[]}', '{"title":"","blocks":{}}'])(
    'with a page as read that reads %s is refused',
    async (source) => {
      const body = { instance: '1', url: '', serial: 1, source };
      expect(await deliver({ to: 'background', name: 'check-page', body }, frame)).toEqual({
        ok: false,
        error: 'bad-request',
      });
      expect(checkPage).not.toHaveBeenCalled();
    },
  );

  it.each([
    ['another extension', { ...frame, id: 'other-id' }],
    ['a page of ours that speaks for a frame', popup],
    ['nobody', {}],
  ])('from %s is refused', async (_, sender) => {
    const message = { to: 'background', name: 'frame-seen', body: { verdict: 'yes' } };
    expect(await deliver(message, sender)).toEqual({ ok: false, error: 'bad-sender' });
    expect(seen).not.toHaveBeenCalled();
  });

  it('from a frame cannot ask for what only our pages may have', async () => {
    const message = { to: 'background', name: 'inspect-tab', body: { tabId: 1 } };
    expect(await deliver(message, frame)).toEqual({ ok: false, error: 'bad-sender' });
  });

  it.each([
    ['set-aside', { page: {}, entry: {} }],
    ['restore', { which: 'all' }],
  ])('from a frame cannot change what was set aside: %s', async (name, body) => {
    expect(await deliver({ to: 'background', name, body }, frame)).toEqual({ ok: false, error: 'bad-sender' });
  });

  it('whose handler fails is answered, and the failure is visible', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const message = { to: 'background', name: 'inspect-tab', body: { tabId: 1 } };
    expect(await deliver(message, popup)).toEqual({ ok: false, error: 'failed' });
    expect(error).toHaveBeenCalled();
    error.mockRestore();
  });
});

describe('an answer', () => {
  it('of the right shape is given', async () => {
    fake.answer = { ok: true, value: { outcome: 'inspected' } };
    expect(await askBackground('inspect-tab', { tabId: 1 })).toEqual(fake.answer);
    expect(fake.sent).toEqual([{ to: 'background', name: 'inspect-tab', body: { tabId: 1 } }]);
  });

  it.each([
    ['nobody answers', undefined, 'no-receiver'],
    ['the receiver has gone', new Error('Could not establish connection'), 'no-receiver'],
    ['another version answers something else', { ok: true, value: { outcome: 'maybe' } }, 'bad-reply'],
    ['something answers nonsense', 'yes', 'bad-reply'],
    ['it refuses', { ok: false, error: 'bad-sender' }, 'bad-sender'],
    ['it refuses in words we do not know', { ok: false, error: '<b>' }, 'bad-reply'],
  ])('where %s says so', async (_, answer, error) => {
    fake.answer = answer;
    expect(await askBackground('inspect-tab', { tabId: 1 })).toEqual({ ok: false, error });
  });

  it('of a frame with a view of the wrong shape is not shown', async () => {
    fake.answer = { ok: true, value: { state: 'report', view: { items: '<script>' }, marksShown: true } };
    expect(await askFrame(1, 0, 'view', { language: 'zh', fresh: false })).toEqual({
      ok: false,
      error: 'bad-reply',
    });
  });
});
