/** A button that asks before it does what can't be undone. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  label: string;
  /** The button's name for those who hear it, where the label alone could be any of several. */
  name?: string;
  question: string;
  yes: string;
  no: string;
  disabled?: boolean;
  onYes(): void;
}

export function Sure({ label, name, question, yes, no, disabled = false, onYes }: Props) {
  const [asked, setAsked] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const refuse = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useLayoutEffect(() => {
    if (asked) refuse.current?.focus();
    else if (was.current) opener.current?.focus();
    was.current = asked;
  }, [asked]);
  if (!asked) {
    return (
      <button
        type="button"
        class="secondary"
        aria-label={name}
        disabled={disabled}
        ref={opener}
        onClick={() => setAsked(true)}
      >
        {label}
      </button>
    );
  }
  return (
    <fieldset
      class="sure"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setAsked(false);
      }}
    >
      <p>{question}</p>
      <button type="button" class="secondary" ref={refuse} onClick={() => setAsked(false)}>
        {no}
      </button>
      <button
        type="button"
        class="primary"
        onClick={() => {
          setAsked(false);
          onYes();
        }}
      >
        {yes}
      </button>
    </fieldset>
  );
}
