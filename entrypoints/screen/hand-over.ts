/** Files that are dropped on the panel, or stand in the workbench, go to the page that checks drafts: passed from page to page, kept nowhere. */
import { type Pointer, PointerSchema } from '../../lib/view/schema';
import { openDrafts } from './open-pages';

const CHANNEL = 'nianbao-drafts';
const READY = 'ready';
/** By this the page knows that files are waiting for it. */
export const WITH_FILES = '#files';

/**
 * Opens the page for drafts, and gives it these files as soon as it asks for them.
 * @param at the place of the first one that is to be shown; null for none in particular
 */
export async function handOver(files: readonly File[], at: Pointer | null = null): Promise<void> {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }) => {
    if (data !== READY) return;
    channel.postMessage({ files, at });
    channel.close();
  });
  await openDrafts(WITH_FILES);
}

/** On the page for drafts: takes the files that were dropped elsewhere, where it was opened for them. */
export function takeOver(open: (files: readonly File[], at: Pointer | null) => void): void {
  if (location.hash !== WITH_FILES) return;
  history.replaceState(null, '', location.pathname);
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }) => {
    if (!Array.isArray(data?.files)) return;
    channel.close();
    const at = PointerSchema.safeParse(data.at);
    open(
      data.files.filter((file: unknown) => file instanceof File),
      at.success ? at.data : null,
    );
  });
  channel.postMessage(READY);
}

/** Has a screen take files that are dropped on it. */
export function takeDrops(document: Document): void {
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
  document.addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    void handOver([...(event.dataTransfer?.files ?? [])]);
  });
}
