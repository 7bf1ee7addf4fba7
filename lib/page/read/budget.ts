/** How much of a page is read at most, so that no page can block its tab. It is many times the largest report, which has some 300 cells. */
import type { SourceDocument } from '../../source/source-document';

/** What is left to be read; shared by all frames and tables of one page. */
export interface Budget {
  nodes: number;
  /** Elements of which the browser is asked whether they are to be seen; tables, rows and cells have their own share. */
  looks: number;
  /** Characters of running text. */
  text: number;
  /** Lines of running text. */
  lines: number;
  tables: number;
  /** Rows count as one cell more, so that rows without cells have an end too. */
  cells: number;
  /** Nodes that nobody sees; below zero where some of them stayed unread, so that nothing is known to be missing on the page. */
  hidden: number;
  /** Why something was left out; the first reason stays. */
  over: SourceDocument['tooLarge'];
}

/** Elements nested deeper than this are left out. */
export const DEEPEST = 20_000;

/** The budget of one page. */
export function createBudget(): Budget {
  return {
    nodes: 350_000,
    looks: 60_000,
    text: 1_000_000,
    lines: 30_000,
    tables: 6_000,
    cells: 125_000,
    hidden: 30_000,
    over: null,
  };
}

const REASONS = {
  nodes: 'nodes',
  looks: 'nodes',
  text: 'text',
  lines: 'text',
  tables: 'tables',
  cells: 'cells',
} as const;

/** Takes `amount` off; false, with the reason noted, where there is not so much left. */
export function spend(budget: Budget, what: keyof typeof REASONS, amount = 1): boolean {
  budget[what] -= amount;
  if (budget[what] >= 0) return true;
  budget.over ??= REASONS[what];
  return false;
}
