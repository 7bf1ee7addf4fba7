/** The data as CSV on one click, every other format in the menu beside it. */
import { useEffect, useRef } from 'preact/hooks';
import type { ExportKind } from '../../lib/files/file-name';
import { Icon } from '../Icon';
import { useTexts } from '../texts';

interface Props {
  busy: boolean;
  onExport(kind: ExportKind): void;
}

export function ExportMenu({ busy, onExport }: Props) {
  const texts = useTexts();
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (!menu.current?.open) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  useEffect(() => {
    // A press anywhere else puts the menu away; the press itself still does what it does.
    const away = (event: Event) => {
      if (menu.current?.open && !menu.current.contains(event.target as Node)) menu.current.open = false;
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', away);
    };
  }, []);
  return (
    <span class="exports">
      <button
        type="button"
        class="primary"
        title={texts.exportCsv}
        disabled={busy}
        onClick={() => onExport('data-long')}
      >
        <Icon name="download" />
        <span class="words">{texts.exportCsv}</span>
      </button>
      <details
        ref={menu}
        class="menu"
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !menu.current?.open) return;
          // The key closes the menu, not the popup.
          event.preventDefault();
          close();
        }}
      >
        <summary class="primary" aria-label={texts.moreExports} title={texts.moreExports}>
          <Icon name="up" />
        </summary>
        <ul>
          {(Object.keys(texts.exports) as ExportKind[]).map((kind) => (
            <li key={kind}>
              <button
                type="button"
                disabled={busy}
                onClick={() => {
                  close();
                  onExport(kind);
                }}
              >
                {texts.exports[kind]}
              </button>
            </li>
          ))}
          <li>
            <a href="/dictionary.html" target="_blank" rel="noreferrer" onClick={close}>
              {texts.dictionary}
            </a>
          </li>
        </ul>
      </details>
    </span>
  );
}
