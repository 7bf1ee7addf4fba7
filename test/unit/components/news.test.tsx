// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { NewsBanner } from '../../../components/screen/NewsBanner';
import { TextContext } from '../../../components/texts';
import { uiTexts } from '../../../lib/words/ui/screen';

it('an update is told in one line, with a way to what is new and one to go on', () => {
  const root = document.createElement('div');
  const onTold = vi.fn();
  act(() =>
    render(
      <TextContext.Provider value={uiTexts.zh}>
        <NewsBanner version="0.2.0" onTold={onTold} />
      </TextContext.Provider>,
      root,
    ),
  );
  expect(root.textContent).toContain('已更新到 0.2.0 版');
  const [read, later] = root.querySelectorAll('button');
  act(() => read?.click());
  act(() => later?.click());
  expect(onTold.mock.calls).toEqual([[true], [false]]);
});
