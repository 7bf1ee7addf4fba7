/** Says that the browser keeps the extension from government sites, and leads back in one click. */
import { useTexts } from '../texts';

export function AccessBanner({ onAccess }: { onAccess(): void }) {
  const texts = useTexts();
  return (
    <p class="banner review" role="alert">
      {texts.noAccess}{' '}
      <button type="button" class="link" onClick={onAccess}>
        {texts.allowAccess}
      </button>
    </p>
  );
}
