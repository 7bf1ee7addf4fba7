/** Tells on an open page that a new version waits, and starts it when the person says so and no queue is running. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { UpdateNotice } from '../../components/UpdateNotice';
import { loadBatch } from '../../lib/storage/batch';
import { onWaitingUpdate, waitingUpdate } from '../../lib/storage/update';
import type { Language } from '../../lib/words/types';
import { updateTexts } from '../../lib/words/ui/update';

/**
 * Watches for a new version.
 * @param place the notice goes in front of it
 * @param language that the page speaks
 */
export async function watchForUpdate(place: Element, language: () => Language): Promise<void> {
  const root = document.createElement('div');
  let refused = false;
  const show = (version: string) => {
    place.before(root);
    const onStart = async () => {
      refused = await isQueueRunning();
      if (refused) show(version);
      else browser.runtime.reload();
    };
    render(
      <UpdateNotice
        texts={updateTexts[language()]}
        version={version}
        refused={refused}
        onStart={() => void onStart()}
      />,
      root,
    );
  };
  onWaitingUpdate(show);
  const waiting = await waitingUpdate();
  if (waiting !== null) show(waiting);
}

/** A queue that cannot be looked at counts as running: what it may be doing must not be cut off. */
async function isQueueRunning(): Promise<boolean> {
  try {
    return (await loadBatch()).batch.mode === 'running';
  } catch {
    return true;
  }
}
