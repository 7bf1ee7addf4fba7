/** One thing to switch on or off, with a line or two on what it does. */
import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  label: string;
  on: boolean;
  onChange(on: boolean): void;
  /** Explains the switch; screen readers read it after the name. */
  children?: ComponentChildren;
}

export function SwitchRow({ id, label, on, onChange, children }: Props) {
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
          aria-describedby={children ? `${id}-note` : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span class="track" aria-hidden="true" />
      </label>
      {children && (
        <div class="note" id={`${id}-note`}>
          {children}
        </div>
      )}
    </div>
  );
}
