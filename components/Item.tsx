/** One problem of the list. */
import type { ItemView, Pointer } from '../lib/view/schema';
import { Explanations } from './Explanations';
import { Formula } from './Formula';
import { Icon } from './Icon';
import { useTexts } from './texts';
import type { ReportActions } from './types';

interface Props {
  item: ItemView;
  current: boolean;
  actions: Pick<ReportActions, 'show' | 'hint'>;
}

export function Item({ item, current, actions }: Props) {
  const texts = useTexts();
  const diagnosed = item.explanations.length > 0;
  const [first] = item.findings;
  const main = mainPlace(item);
  const heading = `item-${item.number}`;
  return (
    <li class={`item ${item.level}`} aria-labelledby={heading} data-current={current || undefined}>
      <button
        type="button"
        class="item-head"
        disabled={main === null}
        title={main ? texts.go : undefined}
        onClick={() => main && actions.show(main)}
        onPointerEnter={() => actions.hint(main)}
        onPointerLeave={() => actions.hint(null)}
      >
        <span class={`number ${item.level}`}>{item.number}</span>
        <span class="headline" id={heading}>
          {item.headline}
        </span>
        {main && <Icon name="target" />}
      </button>
      <div class="item-body">
        {diagnosed ? (
          <>
            <Explanations explanations={item.explanations} actions={actions} />
            <h4 class="note">{texts.brokenSums(item.findings.length)}</h4>
            {item.findings.map((finding) => (
              <details class="broken" key={finding.index}>
                <summary>{finding.sentence}</summary>
                {finding.formula && <Formula formula={finding.formula} actions={actions} />}
              </details>
            ))}
          </>
        ) : (
          item.findings.map((finding) => (
            <div key={finding.index}>
              <p class="sentence">{finding.sentence}</p>
              {finding.formula && <Formula formula={finding.formula} actions={actions} />}
              <p class="note">{finding.advice}</p>
            </div>
          ))
        )}
        {first && first.basis !== '' && (
          <p class="note basis">
            {texts.basis}
            {first.basis}
          </p>
        )}
      </div>
    </li>
  );
}

/** Where a click on the problem leads. */
function mainPlace(item: ItemView): Pointer | null {
  const [change] = item.explanations[0]?.changes ?? [];
  if (change) return { cell: change.at };
  const [finding] = item.findings;
  return finding && finding.places > 0 ? { finding: finding.index, place: 0 } : null;
}
