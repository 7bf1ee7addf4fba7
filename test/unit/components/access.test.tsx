// @vitest-environment jsdom
// A browser that keeps the extension from government sites: every screen says so, and asks on a click.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { AccessBanner } from '../../../components/screen/AccessBanner';

it('says that nothing is checked by itself, and asks for the right on one click', () => {
  const root = document.createElement('main');
  const onAccess = vi.fn();
  act(() => render(<AccessBanner onAccess={onAccess} />, root));
  expect(root.querySelector('[role=alert]')?.textContent).toContain('年报不会自动检查');
  act(() => root.querySelector('button')?.click());
  expect(onAccess).toHaveBeenCalledOnce();
});
