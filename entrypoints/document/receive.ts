/** The ways in: the picker, files dropped anywhere, and Ctrl+V anywhere. */
import type { Controller } from './controller';

/** Listens for files and pastes for as long as the page lives. */
export function receive(document: Document, field: HTMLInputElement, controller: Controller): void {
  field.addEventListener('change', () => {
    const files = [...(field.files ?? [])];
    // The same file may be chosen again once it was corrected.
    field.value = '';
    void controller.openFiles(files);
  });
  document.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    controller.setDropping(true);
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) controller.setDropping(false);
  });
  document.addEventListener('drop', (event) => {
    controller.setDropping(false);
    if (!hasFiles(event)) return;
    event.preventDefault();
    void controller.openFiles([...(event.dataTransfer?.files ?? [])]);
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

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/** A field in which the person writes something of his own, such as why a problem is set aside. */
function isOwnField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type="checkbox"]):not([type="file"]), textarea:not(.paste-field)')
  );
}
