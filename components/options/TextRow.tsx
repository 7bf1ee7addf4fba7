/** One line of words to write; it is kept when the person leaves it or presses Enter. */
import { useEffect, useState } from 'preact/hooks';

interface Props {
  id: string;
  label: string;
  placeholder: string;
  maxLength: number;
  /** As it is kept. */
  value: string;
  onChange(value: string): void;
  /** Why it cannot be changed here; null where it can. */
  locked: string | null;
}

export function TextRow({ id, label, placeholder, maxLength, value, onChange, locked }: Props) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return (
    <div class="row choice">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        placeholder={placeholder}
        maxLength={maxLength}
        disabled={locked !== null}
        title={locked ?? undefined}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => {
          if (event.currentTarget.value !== value) onChange(event.currentTarget.value);
        }}
      />
    </div>
  );
}
