/**
 * The order of the rooms of lib, lowest first: a folder imports only from folders that stand before it. The two doors (`index.ts` for a page
 * or Node, `cli/` for a shell) stand above all.
 */
export const ROOMS = [
  'text',
  'source',
  'form',
  'contract',
  'table',
  'sums',
  'report',
  'prose',
  'history',
  'rules',
  'check',
  'dismissals',
  'ledger',
  'batch',
  'words',
  'view',
  'settings',
  'files',
  'page',
  'readers',
  'mark',
  'documents',
  'browser',
  'messages',
  'storage',
  'cli',
  'index.ts',
] as const;

/** Rooms that may name a type of the DOM. */
export const DOM_ROOMS: readonly string[] = ['page', 'mark', 'documents'];

/** Rooms that may touch the extension API. */
export const BROWSER_ROOMS: readonly string[] = ['browser', 'messages', 'storage'];

/** The room of a file of lib: 'rules' for lib/rules/balance.ts; null for a file outside lib. */
export function roomOf(path: string): string | null {
  const [top, room] = path.split('/');
  return top === 'lib' ? (room ?? null) : null;
}
