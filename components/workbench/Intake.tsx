/** Where reports go in: pasted addresses, and the tabs that are open. */
import { useRef } from 'preact/hooks';
import type { WorkbenchTexts } from '../../lib/words/ui-types/workbench';
import type { WorkbenchActions } from './types';

interface Props {
  texts: WorkbenchTexts;
  disabled: boolean;
  actions: Pick<WorkbenchActions, 'addText' | 'addTabs'>;
}

export function Intake({ texts, disabled, actions }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const text = field.current?.value ?? '';
    if (text.trim() === '') {
      field.current?.focus();
      return;
    }
    actions.addText(text);
    if (field.current) field.current.value = '';
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
        </div>
      </div>
    </section>
  );
}
