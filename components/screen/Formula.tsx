/** A sum that does not hold, as an account: every summand a row that leads to its cell. */

import { roundToSixDecimals } from '../../lib/text/round';
import type { FormulaView, TermView } from '../../lib/view/schema';
import { useTexts } from '../texts';
import type { ReportActions } from '../types';
import { lighting } from './light';

/** Up to this many summands are all shown, zeros too. */
const SHOWN_WHOLE = 4;

interface Props {
  formula: FormulaView;
  actions: Pick<ReportActions, 'show' | 'hint'>;
}

export function Formula({ formula, actions }: Props) {
  const texts = useTexts();
  const { left, right, difference } = formula;
  const shown = left.length <= SHOWN_WHOLE ? left : left.filter(({ value }) => value !== 0);
  const zeros = left.length - shown.length;
  const single = right.length === 1;
  return (
    <div class="formula">
      <Terms terms={shown} actions={actions} />
      {zeros > 0 && <p class="zeros">{texts.zeros(zeros)}</p>}
      <p class="line total">
        <span>{texts.left}</span>
        <span class="value">{sum(left)}</span>
      </p>
      <Terms terms={right} actions={actions} strong={single} />
      {!single && (
        <p class="line total">
          <span>{texts.sum}</span>
          <span class="value">{sum(right)}</span>
        </p>
      )}
      <p class="line difference">
        <span>{texts.difference}</span>
        <span class="value">{Math.abs(difference)}</span>
      </p>
    </div>
  );
}

interface TermsProps {
  terms: readonly TermView[];
  actions: Pick<ReportActions, 'show' | 'hint'>;
  strong?: boolean;
}

function Terms({ terms, actions, strong = false }: TermsProps) {
  const texts = useTexts();
  return (
    <ul>
      {terms.map(({ at, name, value }) => (
        <li key={`${at.row}|${at.column}`}>
          <button
            type="button"
            class={strong ? 'line term strong' : 'line term'}
            title={texts.go}
            onClick={() => actions.show({ cell: at })}
            {...lighting(actions, { cell: at })}
          >
            <span>{name}</span>
            <span class="value">{value}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function sum(terms: readonly TermView[]): number {
  return roundToSixDecimals(terms.reduce((total, { value }) => total + value, 0));
}
