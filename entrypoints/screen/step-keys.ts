/** Which keys the browser has assigned to our commands; what the manifest suggests is a wish. */
import { browser } from 'wxt/browser';
import type { StepKeys } from '../../components/keys';

/** The keys as they are; null where the browser does not tell. */
export async function loadStepKeys(): Promise<StepKeys | null> {
  try {
    const commands = await browser.commands.getAll();
    const keyOf = (name: string) => commands.find((command) => command.name === name)?.shortcut || null;
    return { next: keyOf('next-problem'), previous: keyOf('previous-problem') };
  } catch {
    return null;
  }
}
