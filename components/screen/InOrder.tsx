/** What a report without problems has shown: only what the check really found in order. */
import type { ReportView } from '../../lib/view/schema';
import { shownLines } from '../../lib/view/verdict-lines';
import { Icon } from '../Icon';
import { useTexts } from '../texts';

export function InOrder({ view }: { view: ReportView }) {
  const texts = useTexts();
  return (
    <ul class="shown ok">
      {shownLines(view, texts).map((fact) => (
        <li key={fact}>
          <Icon name="ok" />
          {fact}
        </li>
      ))}
    </ul>
  );
}
