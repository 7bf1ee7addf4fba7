/** Says once that the extension has been updated, and leads to what is new. */
import { useTexts } from '../texts';

interface Props {
  /** The version that runs. */
  version: string;
  /** @param read whether the person wants to read what is new */
  onTold(read: boolean): void;
}

export function NewsBanner({ version, onTold }: Props) {
  const texts = useTexts();
  return (
    <p class="banner hint" role="status">
      {texts.updated(version)}{' '}
      <button type="button" class="link" onClick={() => onTold(true)}>
        {texts.whatIsNew}
      </button>{' '}
      <button type="button" class="link" onClick={() => onTold(false)}>
        {texts.fineSo}
      </button>
    </p>
  );
}
