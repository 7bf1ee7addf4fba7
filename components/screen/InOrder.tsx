/** What a report without problems has shown: only what the check really found in order. */
import type { ReportView } from '../../lib/view/schema';
import { Icon } from '../Icon';
import { useTexts } from '../texts';

export function InOrder({ view: { shown, sums, year } }: { view: ReportView }) {
  const { verdict } = useTexts();
  const facts = [
    ...(shown.parts ? [verdict.parts] : []),
    ...(shown.tables ? [verdict.tables] : []),
    ...(shown.years.length > 0 && year !== null ? [verdict.years(shown.years, year)] : []),
    ...(sums.all > 0 ? [verdict.sums(sums, 0)] : []),
    ...(shown.rules > 0 ? [verdict.rules(shown.rules)] : []),
  ];
  return (
    <ul class="shown ok">
      {facts.map((fact) => (
        <li key={fact}>
          <Icon name="ok" />
          {fact}
        </li>
      ))}
    </ul>
  );
}
