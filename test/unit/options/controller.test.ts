// The settings page: what a person does is kept, one change after the other, and what cannot be kept is said.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createController } from '../../../entrypoints/options/controller';
import { DEFAULT_SETTINGS, type KnownSettings, MAX_SITES, type Settings } from '../../../lib/settings/schema';
import { optionsTexts } from '../../../lib/words/ui/options';

const GOVERNMENT = vi.hoisted(() => '*://*.gov.cn/*');
const world = vi.hoisted(() => ({
  stored: null as unknown,
  policy: {} as object,
  state: 'fine' as string,
  saves: 'saved' as string,
  granted: new Set<string>(),
  /** What the person says to the browser's question. */
  allows: true,
  removed: [] as string[],
  restored: 'kept' as string,
  asked: [] as unknown[],
  commands: [] as { name: string; shortcut: string }[],
  listeners: [] as (() => void)[],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      request: async ({ origins }: { origins: string[] }) => {
        if (world.allows) for (const origin of origins) world.granted.add(origin);
        return world.allows;
      },
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => world.granted.has(origin)),
      remove: async ({ origins }: { origins: string[] }) => world.removed.push(...origins),
      onAdded: { addListener: (listener: () => void) => world.listeners.push(listener) },
      onRemoved: { addListener: (listener: () => void) => world.listeners.push(listener) },
    },
    extension: { isAllowedFileSchemeAccess: async () => false },
    tabs: { create: async () => {} },
    runtime: { id: 'x', getManifest: () => ({ content_scripts: [{ matches: [GOVERNMENT] }] }) },
    commands: { getAll: async () => world.commands },
  },
}));
vi.mock('../../../lib/browser/language', () => ({ browserLanguage: () => 'zh' }));
vi.mock('../../../lib/storage/settings', () => ({
  loadOwnSettings: async () => ({ settings: world.stored, state: world.state }),
  loadPolicy: async () => world.policy,
  saveSettings: async (settings: unknown) => {
    if (world.saves === 'saved') world.stored = settings;
    return world.saves;
  },
  onSettingsChanged: (listener: () => void) => world.listeners.push(listener),
}));
vi.mock('../../../lib/storage/dismissals', () => ({
  loadAllDismissals: async () => [],
  onDismissalsChanged: () => {},
}));
vi.mock('../../../lib/messages/ask', () => ({
  askBackground: async (_: string, body: unknown) => {
    world.asked.push(body);
    return { ok: true, value: { result: world.restored } };
  },
}));

const texts = optionsTexts.zh;
const stored = () => world.stored as Settings;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  Object.assign(world, {
    ...{ stored: DEFAULT_SETTINGS, state: 'fine', saves: 'saved', granted: new Set(), allows: true, policy: {} },
    ...{ removed: [], restored: 'kept', asked: [], listeners: [] },
  });
  return () => vi.useRealTimers();
});

/** The page, open. */
async function opened() {
  const draw = vi.fn();
  const controller = createController(draw);
  expect(controller.state()).toBeNull();
  await controller.start();
  const status = () => controller.state()?.status;
  return { controller, actions: controller.actions, draw, status };
}

describe('the settings page', () => {
  it('follows the hand at once, and says when the change is kept', async () => {
    const { controller, actions, status } = await opened();
    actions.setMarks(false);
    expect(controller.state()?.settings.marks).toBe(false);
    expect(stored().marks).toBe(true);
    await vi.waitFor(() => expect(status()).toEqual({ text: texts.saved, bad: false }));
    expect(stored().marks).toBe(false);
    // A word that has been read goes away.
    await vi.advanceTimersByTimeAsync(60_000);
    expect(status()).toBeNull();
  });

  it('keeps both of two changes that come at once, and what another window has changed meanwhile', async () => {
    const { actions } = await opened();
    world.stored = { ...DEFAULT_SETTINGS, language: 'en' };
    actions.setBom(false);
    actions.setRule('year-mismatch', false);
    await vi.waitFor(() => expect(stored().rulesOff).toEqual(['year-mismatch']));
    expect(stored()).toMatchObject({ bom: false, language: 'en' });
    actions.setRule('year-mismatch', true);
    await vi.waitFor(() => expect(stored().rulesOff).toEqual([]));
  });

  it.each([
    ['has no room', 'fine', 'full', texts.full],
    ['fails', 'fine', 'failed', texts.unsaved],
    ['cannot be read, and so is not written over', 'unavailable', 'saved', texts.unsaved],
  ])('shows what holds, and leaves the word standing, where the store %s', async (_, state, saves, text) => {
    const { controller, actions, status } = await opened();
    Object.assign(world, { state, saves });
    actions.setMarks(false);
    await vi.waitFor(() => expect(status()).toEqual({ text, bad: true }));
    expect(controller.state()?.settings.marks).toBe(true);
    expect(stored().marks).toBe(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(status()?.bad).toBe(true);
  });

  it('adds a site that the browser allows, once, and takes the right away with it', async () => {
    const { controller, actions } = await opened();
    expect(await actions.addSite(' https://www.example.com/nb/2023.html ')).toBeNull();
    expect(stored().sites).toEqual(['www.example.com']);
    expect(await actions.addSite('www.example.com')).toBe('known');
    await vi.waitFor(() => expect(controller.state()?.status?.text).toBe(texts.added('www.example.com')));
    for (const listener of world.listeners) listener();
    await vi.waitFor(() => expect(controller.state()?.sites).toEqual([{ site: 'www.example.com', granted: true }]));
    actions.removeSite('www.example.com');
    await vi.waitFor(() => expect(world.removed).toHaveLength(1));
    expect(stored().sites).toEqual([]);
  });

  it('says why a site is not added, and asks the browser only where it could be', async () => {
    const { actions } = await opened();
    expect(await actions.addSite('not a site')).toBe('no-site');
    expect(await actions.addSite('zwgk.example.gov.cn')).toBe('government');
    world.allows = false;
    expect(await actions.addSite('www.example.com')).toBe('refused');
    expect(stored().sites).toEqual([]);
  });

  it('takes no more sites than the store can hold', async () => {
    const sites = Array.from({ length: MAX_SITES }, (_, index) => `www.example${index}.com`);
    world.stored = { ...DEFAULT_SETTINGS, sites } satisfies KnownSettings['settings'];
    const { actions } = await opened();
    expect(await actions.addSite('www.example.com')).toBe('too-many');
  });

  it('knows a name in Chinese letters as browsers write it', async () => {
    const { actions } = await opened();
    expect(await actions.addSite('政务.example.com')).toBeNull();
    expect(stored().sites).toEqual([expect.stringMatching(/^xn--[a-z0-9-]+\.example\.com$/)]);
  });

  it('resets everything but the sites, which the browser was asked for, and the words of notes', async () => {
    const noteTemplate = { ...DEFAULT_SETTINGS.noteTemplate, signature: '云泽县政务公开办' };
    world.stored = {
      ...DEFAULT_SETTINGS,
      language: 'en',
      marks: false,
      rulesOff: ['balance'],
      noteTemplate,
      sites: ['www.example.com'],
    };
    const { actions } = await opened();
    actions.reset();
    await vi.waitFor(() => expect(stored().marks).toBe(true));
    expect(stored()).toEqual({ ...DEFAULT_SETTINGS, noteTemplate, sites: ['www.example.com'] });
  });

  it('keeps the words around notes one by one', async () => {
    const { actions } = await opened();
    actions.setNoteWords('addressee', '各有关单位');
    actions.setNoteWords('deadline', '3月15日');
    actions.setNoteLanguage('en');
    await vi.waitFor(() => expect(stored().noteLanguage).toBe('en'));
    expect(stored().noteTemplate).toEqual({ addressee: '各有关单位', deadline: '3月15日', signature: '' });
  });

  it('knows whether the browser keeps us from government sites, and asks for them', async () => {
    const { controller, actions } = await opened();
    expect(controller.state()?.mayLook).toBe(false);
    actions.grantAccess();
    await vi.waitFor(() => expect(world.granted).toContain(GOVERNMENT));
    for (const listener of world.listeners) listener();
    await vi.waitFor(() => expect(controller.state()?.mayLook).toBe(true));
  });

  it('lists the keys as the browser has assigned them, and those that it has not', async () => {
    world.commands = [
      { name: 'next-problem', shortcut: '' },
      { name: 'open-panel', shortcut: 'Alt+Shift+S' },
      { name: 'of-another-version', shortcut: 'Alt+X' },
    ];
    const { controller } = await opened();
    expect(controller.state()?.keys).toEqual([
      { command: 'panel', key: 'Alt+Shift+S' },
      { command: 'next', key: null },
    ]);
    world.commands = [{ name: 'next-problem', shortcut: 'Alt+Shift+J' }];
    await controller.lookAtKeys();
    expect(controller.state()?.keys).toEqual([{ command: 'next', key: 'Alt+Shift+J' }]);
  });

  it('shows what an office prescribes, and keeps none of it as the choice of the person', async () => {
    world.policy = { marks: false, rulesOff: ['balance'], sites: ['bz.example.com'] };
    const { controller, actions } = await opened();
    expect(controller.state()?.settings).toMatchObject({ marks: false, rulesOff: ['balance'] });
    expect(controller.state()?.sites).toEqual([{ site: 'bz.example.com', granted: false }]);
    actions.setMarks(true);
    actions.setRule('row-total', false);
    expect(controller.state()?.settings).toMatchObject({ marks: false, rulesOff: ['balance', 'row-total'] });
    await vi.waitFor(() => expect(stored().rulesOff).toEqual(['row-total']));
    expect(stored().sites).toEqual([]);
    expect(await actions.addSite('bz.example.com')).toBe('known');
  });

  it('has the background restore what was set aside, and says how it went', async () => {
    const { actions, status } = await opened();
    actions.restoreAll();
    await vi.waitFor(() => expect(status()).toEqual({ text: texts.dismissals.restored, bad: false }));
    expect(world.asked).toEqual([{ frame: null, which: 'all' }]);
    world.restored = 'full';
    actions.restoreAll();
    await vi.waitFor(() => expect(status()).toEqual({ text: texts.dismissals.notRestored, bad: true }));
  });
});
