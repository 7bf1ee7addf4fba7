/** Files that a person chooses in a field, or drops anywhere on a page. */

/** What becomes of them. */
export interface FileTaker {
  take(files: readonly File[]): void;
  /** Files hang over the page, or do so no more. */
  setDropping(on: boolean): void;
}

/** Listens for files for as long as the page lives. */
export function receiveFiles(document: Document, field: HTMLInputElement, { take, setDropping }: FileTaker): void {
  field.addEventListener('change', () => {
    const files = [...(field.files ?? [])];
    // The same file may be chosen again once it was corrected.
    field.value = '';
    take(files);
  });
  document.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setDropping(true);
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) setDropping(false);
  });
  document.addEventListener('drop', (event) => {
    setDropping(false);
    if (!hasFiles(event)) return;
    event.preventDefault();
    take([...(event.dataTransfer?.files ?? [])]);
  });
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
