/** Where reports go in: pasted addresses, the tabs that are open, and files. */
import { useRef } from 'preact/hooks';
import type { WorkbenchTexts } from '../../lib/words/ui-types/workbench';
import type { WorkbenchActions } from './types';

interface Props {
  texts: WorkbenchTexts;
  disabled: boolean;
  /** The id of the file field, which stands in the page from the start. */
  fileField: string;
  actions: Pick<WorkbenchActions, 'addText' | 'addTabs'>;
}

export function Intake({ texts, disabled, fileField, actions }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const add = async (event: Event) => {
    event.preventDefault();
    const text = field.current?.value ?? '';
    if (text.trim() === '') {
      field.current?.focus();
      return;
    }
    // What is not kept stays where it can be tried again.
    if ((await actions.addText(text)) && field.current) field.current.value = '';
  };
  return (
    <section class="card" aria-labelledby="intake">
      <h2 id="intake">{texts.add}</h2>
      <div class="bench-intake">
        <label for="addresses">{texts.addresses}</label>
        <textarea
          id="addresses"
          ref={field}
          rows={4}
          spellcheck={false}
          aria-describedby="addresses-help"
          placeholder={texts.addressesPlaceholder}
          disabled={disabled}
        />
        <p id="addresses-help" class="note">
          {texts.addressesHelp}
        </p>
        <div class="bench-buttons">
          <button type="button" class="primary" disabled={disabled} onClick={add}>
            {texts.addThese}
          </button>
          <button type="button" class="secondary" disabled={disabled} onClick={actions.addTabs}>
            {texts.addTabs}
          </button>
          <label class="secondary" for={fileField}>
            {texts.addFiles}
          </label>
        </div>
        <p class="note">{texts.filesHelp}</p>
      </div>
    </section>
  );
}
