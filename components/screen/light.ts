/** A row of a list lights its place in the page, for the pointer and for the keyboard alike. */
import type { Pointer } from '../../lib/view/schema';
import type { ReportActions } from '../types';

/**
 * What a row listens to: the place is lit while the pointer or the focus is on the row.
 * @param at the row's place; null where it has none
 */
export function lighting(actions: Pick<ReportActions, 'hint'>, at: Pointer | null) {
  const on = () => actions.hint(at);
  const off = () => actions.hint(null);
  return { onPointerEnter: on, onPointerLeave: off, onFocus: on, onBlur: off };
}
