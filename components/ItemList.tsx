/** All problems: errors, then 待核, then 提示; within a level by the parts of the report. */
import type { Level } from '../lib/report/schema';
import type { ItemView, ReportView } from '../lib/view/schema';
import { Item } from './Item';
import { useTexts } from './texts';
import type { LevelFilter, ReportActions } from './types';

const levels: readonly Level[] = ['error', 'review', 'hint'];

interface Props {
  view: ReportView;
  filter: LevelFilter;
  current: number | null;
  actions: Pick<ReportActions, 'show' | 'hint'>;
}

export function ItemList({ view, filter, current, actions }: Props) {
  const texts = useTexts();
  const shown = view.items.filter(({ level }) => filter.size === 0 || filter.has(level));
  if (view.items.length > 0 && shown.length === 0) return <p class="empty">{texts.filteredOut}</p>;
  return (
    <>
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
                    <Item key={item.number} item={item} current={item.number === current} actions={actions} />
                  ))}
                </ul>
              </div>
            ))}
          </section>
        );
      })}
    </>
  );
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
