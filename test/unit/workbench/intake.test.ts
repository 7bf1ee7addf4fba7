import { expect, it, vi } from 'vitest';

const open = [
  { id: 1, url: 'http://www.example.gov.cn/a.html', incognito: false },
  { id: 2, url: 'http://www.example.gov.cn/private.html', incognito: true },
  { id: 3, url: 'http://www.example.gov.cn/queue.html', incognito: false },
  { id: 4, incognito: false },
];
vi.mock('wxt/browser', () => ({ browser: { tabs: { query: async () => open } } }));
vi.mock('../../../lib/storage/files', () => ({ keepFile: async () => {} }));
vi.mock('../../../lib/storage/offer', () => ({ takeOffer: async () => ({ links: [], next: null }) }));
vi.mock('../../../lib/documents/draw', () => ({ LARGEST_FILE: 1 }));
const { takeTabs } = await import('../../../entrypoints/workbench/intake');

it('takes the open tabs, but none of a private window, none of the queue and none that nobody has let us see', async () => {
  const rows = await takeTabs({ tabs: () => [3] } as unknown as Parameters<typeof takeTabs>[0]);
  expect(rows.map(({ source }) => source)).toEqual([{ kind: 'address', url: 'http://www.example.gov.cn/a.html' }]);
});
