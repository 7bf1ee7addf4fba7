/** The list of one report beside the table; its places open the page. */
import { useEffect, useRef } from 'preact/hooks';
import type { WorkbenchTexts } from '../../lib/words/ui-types/workbench';
import { ItemList } from '../screen/ItemList';
import { ReportHead } from '../screen/ReportHead';
import { Unchecked } from '../screen/Unchecked';
import type { ShownReport, WorkbenchActions } from './types';

const NO_LEVELS: ReadonlySet<never> = new Set();

interface Props {
  texts: WorkbenchTexts;
  shown: ShownReport;
  actions: Pick<WorkbenchActions, 'choose' | 'openPage' | 'retry' | 'remove' | 'setAside' | 'restore'>;
}

export function Detail({ texts, shown, actions }: Props) {
  const { view, line, checkedAt, isFile } = shown;
  const row = line.split('/')[0] ?? line;
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus({ preventScroll: true }), []);
  const list = {
    show: actions.openPage,
    hint: () => {},
    setAside: actions.setAside,
    restore: actions.restore,
  };
  return (
    <aside class="bench-detail" aria-label={texts.detail}>
      <div class="bench-buttons">
        <button type="button" class="secondary" onClick={() => actions.openPage(null)}>
          {isFile ? texts.openFile : texts.open}
        </button>
        <button type="button" class="secondary" onClick={() => actions.retry([row])}>
          {texts.retry}
        </button>
        <button type="button" class="secondary" onClick={() => actions.remove([row])}>
          {texts.remove}
        </button>
        <button type="button" class="secondary" ref={close} onClick={() => actions.choose(null)}>
          {texts.close}
        </button>
      </div>
      <ReportHead view={view} busy={false} onRecheck={() => actions.retry([row])} onLedger={null} />
      <p class="note">{texts.checkedAt(new Date(checkedAt))}</p>
      <ItemList view={view} filter={NO_LEVELS} current={null} actions={list} />
      <Unchecked entries={view.unchecked} open={view.items.length === 0} actions={list} />
    </aside>
  );
}
