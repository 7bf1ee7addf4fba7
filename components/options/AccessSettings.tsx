/** Says that the browser keeps the extension from government sites, and leads back in one click. */
import type { OptionsTexts } from '../../lib/words/ui-types/options';

interface Props {
  texts: Pick<OptionsTexts, 'noAccess' | 'allowAccess'>;
  onAccess(): void;
}

export function AccessSettings({ texts, onAccess }: Props) {
  return (
    <p class="banner review no-access" role="alert">
      {texts.noAccess}{' '}
      <button type="button" class="primary" onClick={onAccess}>
        {texts.allowAccess}
      </button>
    </p>
  );
}
