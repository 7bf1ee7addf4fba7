/** One thing to switch on or off, with a line or two on what it does. */
import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  label: string;
  on: boolean;
  onChange(on: boolean): void;
  /** Why the switch cannot be moved; null where it can. */
  locked?: string | null;
  /** Explains the switch; screen readers read it after the name. */
  children?: ComponentChildren;
}

export function SwitchRow({ id, label, on, onChange, locked = null, children }: Props) {
  return (
    <div class="row">
      <label class="switch wide" for={id}>
        <span class="label">{label}</span>
        <input
          type="checkbox"
          role="switch"
          id={id}
          checked={on}
          aria-checked={on}
          disabled={locked !== null}
          aria-describedby={children || locked !== null ? `${id}-note` : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span class="track" aria-hidden="true" />
      </label>
      {(children || locked !== null) && (
        <div class="note" id={`${id}-note`}>
          {locked !== null && <p class="locked">{locked}</p>}
          {children}
        </div>
      )}
    </div>
  );
}
