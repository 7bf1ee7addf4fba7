// @vitest-environment jsdom
// A page of ours that stays open tells of a new version, and does not start it under a running queue.
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { watchForUpdate } from '../../../entrypoints/screen/update-notice';
import { updateTexts } from '../../../lib/words/ui/update';

const world = vi.hoisted(() => ({
  waiting: null as string | null,
  mode: 'running' as string | null,
  reload: vi.fn(),
  tell: (_: string) => {},
}));
vi.mock('wxt/browser', () => ({ browser: { runtime: { reload: world.reload } } }));
vi.mock('../../../lib/storage/update', () => ({
  waitingUpdate: async () => world.waiting,
  onWaitingUpdate: (listener: (version: string) => void) => (world.tell = listener),
}));
vi.mock('../../../lib/storage/batch', () => ({
  loadBatch: async () => {
    if (world.mode === null) throw new Error('no database');
    return { batch: { mode: world.mode } };
  },
}));

const texts = updateTexts.zh;
const notice = () => document.querySelector('.update-notice');
const open = async () => {
  document.body.innerHTML = '<main></main>';
  await act(() => watchForUpdate(document.querySelector('main') as Element, () => 'zh'));
};
const press = () => act(() => document.querySelector<HTMLElement>('.update-notice button')?.click());

beforeEach(() => {
  Object.assign(world, { waiting: null, mode: 'running' });
  world.reload.mockReset();
});

it('says nothing until a version waits', async () => {
  await open();
  expect(notice()).toBeNull();
  await act(() => world.tell('0.2.0'));
  expect(notice()?.textContent).toContain(texts.waits('0.2.0'));
  expect(world.reload).not.toHaveBeenCalled();
});

it.each(['running', null])('refuses to start while the queue is %s, and starts once it rests', async (mode) => {
  Object.assign(world, { waiting: '0.2.0', mode });
  await open();
  await press();
  await vi.waitFor(() => expect(notice()?.textContent).toContain(texts.queueRuns));
  expect(world.reload).not.toHaveBeenCalled();
  world.mode = 'paused';
  await press();
  await vi.waitFor(() => expect(world.reload).toHaveBeenCalledOnce());
});
