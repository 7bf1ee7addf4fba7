/** One cell of a table as read. Its kind shows by form, for those who see no colours, and in words for those who see nothing. */
import type { CellView } from '../../lib/view/tables';
import type { UiTexts } from '../../lib/words/ui-types/screen';
import { useTexts } from '../texts';

interface Props {
  cell: CellView;
  /** Row and column by number, by which the grid finds the cell. */
  name: string;
  /** True for the one cell of the grid that the Tab key stops at. */
  active: boolean;
  onEnter(): void;
  onLeave(): void;
  onFocus(): void;
  onShow(): void;
}

export function TableCell({ cell, name, active, onEnter, onLeave, onFocus, onShow }: Props) {
  const texts = useTexts();
  const [problem] = [...cell.problems].sort((a, b) => Number(b.main) - Number(a.main) || a.number - b.number);
  const main = problem?.main ? problem : null;
  const concern = problem === undefined ? '' : ` ${problem.level} ${problem.main ? 'main' : 'part'}`;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys of all its cells.
    <td
      class={`grid-cell kind-${cell.kind}${cell.proven ? ' proven' : ''}${concern}`}
      data-cell={name}
      tabIndex={active ? 0 : -1}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
      onFocus={onFocus}
      onBlur={onLeave}
      onClick={onShow}
    >
      <CellForm cell={cell} />
      {main && (
        <span class={`number ${main.level}`} aria-hidden="true">
          {main.number}
        </span>
      )}
      <span class="spoken">{spoken(cell, texts)}</span>
    </td>
  );
}

/** Numbers and words are what is printed; blanks and signs in place of a number stand in a frame. */
export function CellForm({
  cell: { kind, text, proven, value },
}: {
  cell: Pick<CellView, 'kind' | 'text' | 'proven' | 'value'>;
}) {
  if (kind === 'number' || kind === 'text') return <span class="printed">{text}</span>;
  return (
    <span class="frame">
      {text}
      {proven && <i aria-hidden="true">{value}</i>}
    </span>
  );
}

/** What shape and colour say, in words. */
function spoken({ kind, proven, value, problems }: CellView, texts: UiTexts): string {
  const { meanings } = texts.tables;
  const shape = kind === 'number' || kind === 'text' ? [] : [meanings[kind]];
  const proof = proven && value !== null ? [texts.tables.proven(value)] : [];
  const concerns = problems.map(({ number, level, main }) => texts.tables.problem(number, texts.levels[level], main));
  return [...shape, ...proof, ...concerns].map((words) => ` ${words}`).join('');
}
