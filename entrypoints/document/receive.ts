/** The ways in: the picker, files dropped anywhere, and Ctrl+V anywhere. */
import { receiveFiles } from '../screen/receive-files';
import type { Controller } from './controller';

/** Listens for files and pastes for as long as the page lives. */
export function receive(document: Document, field: HTMLInputElement, controller: Controller): void {
  receiveFiles(document, field, {
    take: (files) => void controller.openFiles(files),
    setDropping: controller.setDropping,
  });
  document.addEventListener('paste', (event) => {
    const data = event.clipboardData;
    if (!data || isOwnField(event.target)) return;
    event.preventDefault();
    // What the event holds is gone a turn later.
    const paste = { html: data.getData('text/html'), text: data.getData('text/plain') };
    const files = [...data.files];
    if (paste.html.trim() !== '' || paste.text.trim() !== '') void controller.openPaste(paste);
    else if (files.length > 0) void controller.openFiles(files);
  });
}

/** A field in which the person writes something of his own, such as why a problem is set aside. */
function isOwnField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type="checkbox"]):not([type="file"]), textarea:not(.paste-field)')
  );
}
