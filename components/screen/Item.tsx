/** One problem of the list. */
import type { Reason } from '../../lib/dismissals/schema';
import { mainPlace } from '../../lib/view/lead';
import type { ItemView } from '../../lib/view/schema';
import { Icon } from '../Icon';
import { useTexts } from '../texts';
import type { ReportActions } from '../types';
import { Explanations } from './Explanations';
import { Formula } from './Formula';
import { lighting } from './light';
import { SetAside } from './SetAside';

interface Props {
  item: ItemView;
  current: boolean;
  actions: Pick<ReportActions, 'show' | 'hint'>;
  /** Null where the problem cannot be set aside, because nobody has looked what it would be known by. */
  onSetAside: ((reason: Reason, words: string) => Promise<boolean>) | null;
}

export function Item({ item, current, actions, onSetAside }: Props) {
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
        {...lighting(actions, main)}
      >
        <span class={`number ${item.level}`} aria-hidden="true">
          {item.number}
        </span>
        <span class="spoken">{texts.item(item.number)}</span>
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
              <details class="broken" key={finding.key}>
                <summary>{finding.sentence}</summary>
                {finding.formula && <Formula formula={finding.formula} actions={actions} />}
              </details>
            ))}
          </>
        ) : (
          item.findings.map((finding) => (
            <div key={finding.key}>
              <p class="sentence">{finding.sentence}</p>
              {finding.formula && <Formula formula={finding.formula} actions={actions} />}
              <p class="note">{finding.advice}</p>
            </div>
          ))
        )}
        {first && (
          <p class="note basis">
            {first.basis !== '' && texts.basis + first.basis}{' '}
            <a class="link" href={`/help.html#${first.rule}`} target="_blank" title={first.ruleName} rel="noopener">
              {texts.explain}
            </a>
          </p>
        )}
        {onSetAside && <SetAside number={item.number} problem={heading} onSetAside={onSetAside} />}
      </div>
    </li>
  );
}
