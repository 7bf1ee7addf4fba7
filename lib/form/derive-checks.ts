/** Every sum that a form asks for, derived from the form's data. */
import type { Form, FormBand, FormTable, SumRuleId } from './types';

/** A cell of a form. */
export interface FormCell {
  table: FormTable['name'];
  row: string;
  column: string;
}

/** One sum of a form: the left cells add up to the same number as the right cells. */
export interface SumCheck {
  /** Unique within the form: rule and line, such as `row-total:granted`. */
  id: string;
  rule: SumRuleId;
  /** The line (row key or column key) the sum runs along; for table four the key of the block's total. */
  line: string;
  left: readonly FormCell[];
  right: readonly FormCell[];
}

const SUM_RULES: ReadonlySet<string> = new Set<SumRuleId>(['row-total', 'result-total', 'balance', 'case-total']);

/** True for the four rules whose checks are derived here and named by a line of the form. */
export function isSumRuleId(rule: string): rule is SumRuleId {
  return SUM_RULES.has(rule);
}

/** The sum checks of one table: 39 for the applications of 2021, 37 of 2019, 3 for the cases, none for the disclosure. */
export function deriveTableChecks(table: FormTable): SumCheck[] {
  return table.bands.flatMap((band) => deriveBandChecks(table.name, band));
}

/** All sum checks of a form: 42 for 2021, 40 for 2019. */
export function deriveChecks(form: Form): SumCheck[] {
  return form.tables.flatMap(deriveTableChecks);
}

function deriveBandChecks(table: FormTable['name'], band: FormBand): SumCheck[] {
  return band.sums.flatMap((pattern) => {
    const across = pattern.across;
    const lines = across === 'columns' ? band.rows : band.columns;
    const cellAt = (line: string, key: string): FormCell =>
      across === 'columns' ? { table, row: line, column: key } : { table, row: key, column: line };
    return lines.map((line) => {
      // Table four has one row and three sums along it, so there the block names the sum.
      const name = lines.length === 1 ? pattern.right.join('+') : line.key;
      return {
        id: `${pattern.rule}:${name}`,
        rule: pattern.rule,
        line: name,
        left: pattern.left.map((key) => cellAt(line.key, key)),
        right: pattern.right.map((key) => cellAt(line.key, key)),
      };
    });
  });
}
