/** The keys of our commands as the browser has assigned them, and the page on which it lets a person set others. */
import { browser } from 'wxt/browser';
import type { AssignedKey, KeyCommand, KeyPage } from '../../components/options/types';

/** Names of the commands in the manifest; Chrome and Firefox open the panel each by a command of its own. */
const COMMANDS: Record<string, KeyCommand> = {
  _execute_action: 'popup',
  'open-panel': 'panel',
  _execute_sidebar_action: 'panel',
  'next-problem': 'next',
  'previous-problem': 'previous',
};

const ORDER: readonly KeyCommand[] = ['popup', 'panel', 'next', 'previous'];

/** The keys as they are; null where the browser does not tell. */
export async function loadKeys(): Promise<AssignedKey[] | null> {
  try {
    const keys = (await browser.commands.getAll()).flatMap(({ name, shortcut }): AssignedKey[] => {
      const command = COMMANDS[name ?? ''];
      return command ? [{ command, key: shortcut || null }] : [];
    });
    return keys.sort((a, b) => ORDER.indexOf(a.command) - ORDER.indexOf(b.command));
  } catch {
    return null;
  }
}

/** Firefox 137 has it; no other browser. */
const inFirefox = () =>
  (browser.commands as unknown as { openShortcutSettings?(): Promise<void> }).openShortcutSettings?.bind(
    browser.commands,
  );

/** Where keys are set in this browser. */
export function keyPage(): KeyPage {
  if (import.meta.env.BROWSER !== 'firefox') return 'chrome';
  return inFirefox() ? 'firefox' : 'menu';
}

/** Opens the browser's page for keys, where it lets us. */
export async function openKeyPage(): Promise<void> {
  const open = inFirefox();
  if (open) await open().catch(() => {});
  else if (keyPage() === 'chrome') await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
