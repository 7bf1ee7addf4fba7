/** What the shapes of the cells mean; only those that stand in these tables. */
import type { CellView, TableView } from '../../lib/view/tables';
import { useTexts } from '../texts';
import { CellForm } from './TableCell';

type Meaning = 'number' | 'blank' | 'proven' | 'placeholder' | 'text' | 'absent' | 'main' | 'part';

const samples: Record<Exclude<Meaning, 'main' | 'part'>, Pick<CellView, 'kind' | 'text' | 'value' | 'proven'>> = {
  number: { kind: 'number', text: '12', value: 12, proven: false },
  blank: { kind: 'blank', text: '', value: null, proven: false },
  proven: { kind: 'blank', text: '', value: 0, proven: true },
  placeholder: { kind: 'placeholder', text: '/', value: null, proven: false },
  text: { kind: 'text', text: '甲', value: null, proven: false },
  absent: { kind: 'absent', text: '', value: null, proven: false },
};

export function TableLegend({ tables }: { tables: readonly TableView[] }) {
  const { tables: texts } = useTexts();
  const cells = tables.flatMap(({ bands }) => bands.flatMap(({ rows }) => rows.flatMap((row) => row.cells)));
  if (cells.length === 0) return null;
  const there = new Set<Meaning>(cells.flatMap(meaningsOf));
  const shapes = (Object.keys(samples) as (keyof typeof samples)[]).filter((meaning) => there.has(meaning));
  return (
    <section class="legend" aria-label={texts.legend}>
      <ul>
        {shapes.map((meaning) => (
          <li key={meaning}>
            <span class={`grid-cell sample kind-${samples[meaning].kind}`} aria-hidden="true">
              <CellForm cell={samples[meaning]} />
            </span>
            {texts.meanings[meaning]}
          </li>
        ))}
        {there.has('main') && (
          <li>
            <span class="number error" aria-hidden="true">
              1
            </span>
            {texts.meanings.main}
          </li>
        )}
        {there.has('part') && (
          <li>
            <span class="grid-cell sample error part" aria-hidden="true">
              <CellForm cell={samples.number} />
            </span>
            {texts.meanings.part}
          </li>
        )}
      </ul>
    </section>
  );
}

function meaningsOf({ kind, proven, problems }: CellView): Meaning[] {
  return [proven ? 'proven' : kind, ...problems.map(({ main }) => (main ? ('main' as const) : ('part' as const)))];
}
