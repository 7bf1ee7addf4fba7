/** All problems: errors, then 待核, then 提示; within a level by the parts of the report. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { levels } from '../../lib/check/problems';
import type { ItemView, ReportView } from '../../lib/view/schema';
import { useTexts } from '../texts';
import type { LevelChoice, ReportActions } from '../types';
import { DismissalList } from './DismissalList';
import { Item } from './Item';

interface Props {
  view: ReportView;
  filter: LevelChoice;
  current: number | null;
  actions: Pick<ReportActions, 'show' | 'hint' | 'setAside' | 'restore'>;
}

export function ItemList({ view, filter, current, actions }: Props) {
  const texts = useTexts();
  const shown = view.items.filter(({ level }) => filter.size === 0 || filter.has(level));
  const list = useRef<HTMLDivElement>(null);
  /** A problem that is on its way out, and where it stood. */
  const leaving = useRef<{ key: string; position: number } | null>(null);
  useLayoutEffect(() => {
    const gone = leaving.current;
    if (gone === null || view.items.some((item) => keyOf(item) === gone.key)) return;
    leaving.current = null;
    // The problem went, and the focus with it: on to the next one, or to the list of what was set aside.
    if (document.activeElement !== document.body) return;
    const next = list.current?.querySelectorAll('.item')[gone.position] ?? list.current?.querySelector('.asides');
    next?.querySelector<HTMLElement>('button:not(:disabled), summary')?.focus();
  }, [view]);
  return (
    <div ref={list}>
      {view.items.length > 0 && shown.length === 0 && <p class="empty">{texts.filteredOut}</p>}
      {levels.map((level) => {
        const items = shown.filter((item) => item.level === level);
        if (items.length === 0) return null;
        return (
          <section class="level" key={level} aria-labelledby={`level-${level}`}>
            <h2 id={`level-${level}`} class={level} title={texts.levelMeanings[level]}>
              {texts.levels[level]}
              <span class="count">{items.length}</span>
            </h2>
            {bySection(items).map(({ section, items: members }) => (
              <div class="part" key={section}>
                <h3>{section === 0 ? texts.whole : view.sectionNames[section - 1]}</h3>
                <ul class="items">
                  {members.map((item) => (
                    <Item
                      key={keyOf(item)}
                      item={item}
                      current={item.number === current}
                      actions={actions}
                      onSetAside={
                        canSetAside(item)
                          ? async (reason, words) => {
                              leaving.current = { key: keyOf(item), position: shown.indexOf(item) };
                              const kept = await actions.setAside(item, reason, words);
                              if (!kept) leaving.current = null;
                              return kept;
                            }
                          : null
                      }
                    />
                  ))}
                </ul>
              </div>
            ))}
          </section>
        );
      })}
      <DismissalList dismissals={view.aside} actions={actions} />
    </div>
  );
}

/** One and the same problem has one key, whatever its number: what is being typed about it stays with it. */
function keyOf({ number, findings }: ItemView): string {
  return findings.map(({ identity }) => identity ?? number).join();
}

function canSetAside({ findings }: ItemView): boolean {
  return findings.every(({ identity }) => identity !== null);
}

function bySection(items: readonly ItemView[]): { section: number; items: ItemView[] }[] {
  const groups: { section: number; items: ItemView[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.section === item.section) last.items.push(item);
    else groups.push({ section: item.section, items: [item] });
  }
  return groups;
}
