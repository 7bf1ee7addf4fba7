/** The two ways to look at a report: its problems, its tables. */
import { useRef } from 'preact/hooks';
import { useTexts } from '../texts';

/** Which of them is on the screen. */
export type ReportTab = 'problems' | 'tables';

const order: readonly ReportTab[] = ['problems', 'tables'];

/** The ids by which tabs and their content name each other. */
export const tabIds = (tab: ReportTab) => ({ tab: `tab-${tab}`, panel: `panel-${tab}` });

interface Props {
  chosen: ReportTab;
  /** How many problems the list has. */
  problems: number;
  onChoose(tab: ReportTab): void;
}

export function ViewSwitch({ chosen, problems, onChoose }: Props) {
  const { views } = useTexts();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const other = order.find((tab) => tab !== chosen);
    if (!/^Arrow(Left|Right)$/.test(event.key) || !other) return;
    event.preventDefault();
    onChoose(other);
    list.current?.querySelector<HTMLElement>(`#${tabIds(other).tab}`)?.focus();
  };
  return (
    <div class="views" role="tablist" aria-label={views.label} ref={list}>
      {order.map((tab) => (
        <button
          type="button"
          role="tab"
          key={tab}
          id={tabIds(tab).tab}
          aria-selected={tab === chosen}
          aria-controls={tab === chosen ? tabIds(tab).panel : undefined}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => onChoose(tab)}
          onKeyDown={move}
        >
          {tab === 'problems' ? views.problems(problems) : views.tables}
        </button>
      ))}
    </div>
  );
}
