/** What a statement speaks of in the tables: the cells it most likely means, and every quantity it could mean beside them. */

import type { Report, Term } from '../contract/report';
import type { CaseRole, LineRole, ResultRole } from '../form/types';
import type { Examples } from '../text/pattern';
import { simplify } from '../text/simplify';
import type { Action } from './lexicon';
import type { Statement } from './statement';
import { allKnown, sumOf, TableLines } from './table-lines';
import { only, type ValueRange } from './values';

/** What a statement is compared with. */
export interface Meaning {
  /** What it most likely means: the cells to show beside it. */
  likely: Term[];
  /** Every value that would make it true, that of the likely cells among them. */
  values: readonly ValueRange[];
  /** True where the likely cells are printed numbers whose place is sure, and the sums along their row hold. */
  certain: boolean;
}

/** What a statement means in a report; null where the table is missing or not readable there. */
export type MeaningOf = (statement: Statement) => Meaning | null;

/** The groups of results, in the order of the form. */
const RESULTS: readonly ResultRole[] = ['granted', 'partly-granted', 'denied', 'unavailable', 'rejected', 'otherwise'];
/** The blocks of table four that a subject may mean. */
const CASE_BLOCKS = {
  reconsideration: ['reconsideration'],
  litigation: ['litigation-direct', 'litigation-after'],
} as const satisfies Record<string, readonly CaseRole[]>;
/** 行政许可 in a count of decisions. */
const LICENSES = /许可/;
export const LICENSES_EXAMPLES: Examples = {
  pattern: LICENSES,
  means: ['行政许可决定31件'],
  not: ['行政处罚决定31件'],
};
/** 行政处罚 in a count of decisions. */
const PENALTIES = /处罚/;
export const PENALTIES_EXAMPLES: Examples = {
  pattern: PENALTIES,
  means: ['行政处罚决定31件'],
  not: ['行政强制决定31件'],
};
/** 行政强制 in a count of decisions. */
const COERCIONS = /强制/;
export const COERCIONS_EXAMPLES: Examples = {
  pattern: COERCIONS,
  means: ['行政强制决定31件'],
  not: ['行政许可决定31件'],
};

/** Rows of the second table that decisions are printed in, by the words of the sentence. */
const DECISIONS: readonly [RegExp, LineRole][] = [
  [LICENSES, 'licenses'],
  [PENALTIES, 'penalties'],
  [COERCIONS, 'coercions'],
];

/**
 * What each statement means in this report. There are a few dozen possible meanings however long the text is; each is worked out
 * once, when the first statement asks for it.
 */
export function meaningsIn(report: Report): MeaningOf {
  const { disclosure, applications, cases } = report.tables;
  const lines = {
    disclosure: disclosure && new TableLines(disclosure),
    applications: applications && new TableLines(applications),
    cases: cases && new TableLines(cases),
  };
  const known = new Map<string, Meaning | null>();
  return (statement) => {
    const { subject, also, action, court } = statement;
    const decided = subject === 'decisions' ? decisionRole(simplify(statement.quote)) : undefined;
    const key = `${subject} ${also} ${action} ${court} ${decided}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const meaning = workOut();
    known.set(key, meaning);
    return meaning;

    function workOut(): Meaning | null {
      if (subject === 'applications') return lines.applications && applicationsMeant(lines.applications, action);
      if (subject === 'documents') return lines.disclosure && documentsMeant(lines.disclosure, action);
      if (subject === 'decisions')
        return lines.disclosure && decided ? decisionsMeant(lines.disclosure, decided) : null;
      return lines.cases && casesMeant(lines.cases, { subject, also, action, court });
    }
  };
}

function decisionRole(quote: string): LineRole | undefined {
  return DECISIONS.find(([words]) => words.test(quote))?.[1];
}

function applicationsMeant(table: TableLines, action: Statement['action']): Meaning | null {
  const around = allKnown((['received', 'carried-over', 'results', 'left-open'] as const).map((r) => table.totalOf(r)));
  const [fresh, old, results, forward] = around ?? [];
  if (fresh === undefined || old === undefined || results === undefined || forward === undefined) return null;
  const group = (role: ResultRole): Term[] | null => allKnown(table.rows(role).map((row) => table.total(row)));
  const groups = (): Term[][] | null => {
    const found = RESULTS.map(group);
    return found.includes(null) ? null : (found as Term[][]);
  };
  const intake = [fresh.value, fresh.value + old.value, results.value, results.value - old.value];
  const meant = cellsAndOthers();
  if (meant === null || meant.likely.length === 0) return null;
  const { likely, others } = meant;
  const stated = sumOf(likely);
  // With cases from last year a sentence may tell the results of this year's alone: anything from all of them down to none of those.
  const fewer = RESULTS.some((role) => role === action) ? Math.min(old.value, stated) : 0;
  return {
    likely,
    values: [{ least: stated - Math.max(fewer, 0), most: stated }, ...others.map(only)],
    certain: table.isSure(likely) && likely.every((term) => table.addsUp(term)),
  };

  /** The cells that an action names, and the other quantities that its words may stand for. */
  function cellsAndOthers(): { likely: Term[]; others: number[] } | null {
    if (fresh === undefined || old === undefined || results === undefined || forward === undefined) return null;
    switch (action) {
      case 'received':
        return { likely: [fresh], others: [fresh.value + old.value] };
      case 'accepted':
        return { likely: [fresh], others: intake };
      case 'new':
        return { likely: [fresh], others: [] };
      case 'carried-over':
        return { likely: [old], others: [] };
      case 'left-open':
        return { likely: [forward], others: [] };
      case 'handled':
      case 'answered': {
        // 办结, 答复 may leave out what was not answered on its merits, so every run of groups is a possible meaning.
        const sums = groups()?.map(sumOf);
        const runs = sums?.flatMap((_, from) => runningTotals(sums.slice(from)));
        const worked = fresh.value + old.value - forward.value;
        return runs ? { likely: [results], others: [...intake, worked, ...runs] } : null;
      }
      case 'granted': {
        const [full, part] = [group('granted'), group('partly-granted')];
        return full && part && { likely: full, others: [sumOf([...full, ...part])] };
      }
      case 'denied': {
        const [denied, ...rest] = [group('denied'), group('unavailable'), group('rejected'), group('otherwise')];
        if (!denied || rest.includes(null)) return null;
        const wide = [denied, ...(rest as Term[][])].map(sumOf);
        return { likely: denied, others: [...runningTotals(wide), ...denied.map(({ value }) => value)] };
      }
      default: {
        const role = RESULTS.find((result) => result === action);
        const own = role === undefined ? null : group(role);
        return own && { likely: own, others: action === 'partly-granted' ? [] : own.map(({ value }) => value) };
      }
    }
  }
}

/** The first value, the first two together, and so on. */
function runningTotals(values: readonly number[]): number[] {
  let total = 0;
  return values.map((value) => {
    total += value;
    return total;
  });
}

function casesMeant(
  table: TableLines,
  {
    subject,
    also,
    action,
    court,
  }: Pick<Statement, 'also' | 'action' | 'court'> & { subject: keyof typeof CASE_BLOCKS },
): Meaning | null {
  const totals = (name: keyof typeof CASE_BLOCKS, way: Statement['court'] = court): Term[] | null =>
    allKnown(
      CASE_BLOCKS[name]
        .filter((role) => way === null || role === 'reconsideration' || role === `litigation-${way}`)
        .flatMap((role) => table.inColumns(role)),
    );
  const own = totals(subject);
  const every = totals(subject, null);
  const other = also === 'reconsideration' || also === 'litigation' ? totals(also) : [];
  if (own === null || every === null || other === null) return null;
  const likely = [...own, ...other];
  const stated = sumOf(likely);
  // 行政诉讼 may mean both ways into court or one of them; one figure for review and litigation may mean either or both.
  const values = [stated, sumOf(own), sumOf(other), ...own.map((term) => term.value)].map(only);
  // 新收, 办结 or 上年结转 single out some of the cases, and the form does not tell these.
  if (action !== 'received' && action !== 'accepted' && stated > 1) values.push({ least: 1, most: stated - 1 });
  // Nothing in one of the two ways into court may be all that the words mean.
  const read = (name: CaseSubject | Statement['also'], terms: readonly Term[]): boolean =>
    name === 'litigation' ? sumOf(terms) > 0 && terms.every((term) => term.value > 0) : sumOf(terms) > 0;
  const contradicts = read(subject, own) || read(also, other);
  return {
    likely,
    values,
    certain: table.isSure(likely) && every.every((term) => table.addsUp(term)) && contradicts,
  };
}

type CaseSubject = keyof typeof CASE_BLOCKS;

/** The columns that a count of documents speaks of. */
const STOCK: Partial<Record<Action, LineRole>> = {
  issued: 'stock-added',
  repealed: 'stock-removed',
  'in-force': 'stock-left',
};

function documentsMeant(table: TableLines, action: Action): Meaning | null {
  const role = STOCK[action];
  const columns = role === undefined ? [] : table.lines('columns', role);
  const inColumns = (terms: readonly Term[]): Term[] => terms.filter(({ at }) => columns.includes(at.column));
  const own = allKnown(table.cellsIn('documents'));
  const regulations = allKnown(table.cellsIn('rulemaking'));
  if (own === null || regulations === null) return null;
  const likely = inColumns(own);
  if (likely.length === 0) return null;
  const stated = sumOf(likely);
  const more = sumOf(inColumns(regulations));
  // Regulations are sometimes counted with the other documents. What was issued may have been made public or be in force.
  const others = action === 'issued' ? own.map(({ value }) => value) : [];
  return { likely, values: [stated, stated + more, more, ...others].map(only), certain: table.isSure(likely) };
}

function decisionsMeant(table: TableLines, role: LineRole): Meaning | null {
  const all = allKnown(table.cellsIn(role));
  const decided = table.lines('columns', 'decided');
  const likely = all?.filter((term) => decided.includes(term.at.column)) ?? [];
  if (all === null || likely.length === 0) return null;
  return { likely, values: all.map(({ value }) => only(value)), certain: table.isSure(likely) };
}

/** What the words deny is exactly what the table counts; 办理0件 or 制定0件 may be meant otherwise. */
export function isPlain({ subject, action }: Pick<Statement, 'subject' | 'action'>): boolean {
  if (subject === 'applications') return action === 'received' || action === 'accepted' || action === 'new';
  return (
    (subject === 'reconsideration' || subject === 'litigation') && (action === 'received' || action === 'accepted')
  );
}
