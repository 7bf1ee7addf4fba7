/** Where the focus goes when what had it is no more: deleted, joined, or switched off for a moment. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * After each change the focus is back on the control that had it; where that is gone, on the heading of the card that it stood in, else on
 * the heading of the page.
 * @param root holds everything that can have the focus
 * @param done counts the changes that have come to their end
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, done: number): void {
  const last = useRef<{ control: HTMLElement; heading: string | null } | null>(null);
  useEffect(() => {
    const note = ({ target }: Event) => {
      if (!(target instanceof HTMLElement) || target.tabIndex < 0) return;
      const card = target.closest('section.card[aria-labelledby]');
      last.current = { control: target, heading: card?.getAttribute('aria-labelledby') ?? null };
    };
    const element = root.current;
    element?.addEventListener('focusin', note);
    return () => element?.removeEventListener('focusin', note);
  }, [root]);
  useLayoutEffect(() => {
    const active = document.activeElement;
    if (last.current === null || (active !== null && active !== document.body)) return;
    const { control, heading } = last.current;
    if (control.isConnected && !control.matches(':disabled')) return control.focus();
    const found = (heading === null ? null : document.getElementById(heading)) ?? root.current?.querySelector('h1');
    // A heading is no stop of the Tab key, and can have the focus all the same.
    if (found) found.tabIndex = -1;
    found?.focus();
  }, [root, done]);
}
