/** What the list of a report comes to. */
import { isIncomplete } from '../check/incomplete';
import type { Standing } from '../check/verdict';
import type { ReportView } from './schema';

/** How the report stands, by the problems that the list shows and those set aside. */
export function standingOf(view: ReportView): Standing {
  const problems = { ...view.more };
  for (const { level } of view.items) problems[level] += 1;
  return { problems, dismissed: view.aside.items.length, incomplete: isIncomplete(view) };
}
