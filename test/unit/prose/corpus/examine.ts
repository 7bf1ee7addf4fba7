import type { Report } from '../../../../lib/contract/report';
import { type Facts, textMismatchRule } from '../../../../lib/rules/text-mismatch';
import type { Broken } from '../../../../lib/rules/types';
import { textReport } from '../../report/text-report';
import { brokenOf } from '../../rules/outcomes';
import { tableOf } from '../../support/tables';
import type { Sentence, Values } from './sentence';

/** Numbers that no sentence of the corpus has, and no sum of them either. */
const OTHER: Required<Values> = {
  new: 9_007,
  old: 0,
  results: 9_011,
  granted: 3_001,
  partly: 2_111,
  denied: 1_213,
  unavailable: 1_327,
  rejected: 573,
  otherwise: 689,
  forward: 463,
  review: 6_101,
  suits: 8_403,
  issued: 5_303,
  repealed: 5_901,
  inForce: 57_709,
  license: 18_011,
  penalty: 18_031,
  coercion: 18_053,
};

/** Tables in which every stated quantity is the stated one, and all others are as they must be beside it. */
function agreeing(states: Values): Required<Values> {
  const { new: fresh, old = 0, forward = 0 } = states;
  const results = fresh === undefined ? OTHER.results : fresh + old - forward;
  return { ...OTHER, results, ...states };
}

/** Tables in which nothing is what the sentence states; a denial stands against a number, a number against another. */
function contradicting(states: Values): Required<Values> {
  return { ...OTHER, ...(states.old === undefined ? {} : { old: 7_019 }) };
}

const ZERO = Object.fromEntries(Object.keys(OTHER).map((key) => [key, 0])) as Required<Values>;

const DEFAULT_BODY = '云溪县档案局';

/** The report that the sentence stands in. `headed`: below a line that says that applications are meant. */
function report(text: string, values: Required<Values>, body: string, headed: boolean): Report {
  const cases = /复议|诉讼/.test(text);
  const lines = [
    `${body}2023年政府信息公开工作年度报告`,
    '一、总体情况',
    ...(headed ? [cases ? '政府信息公开行政复议、行政诉讼情况' : '(二)依申请公开情况'] : []),
    text,
  ];
  const tables = {
    disclosure: tableOf('2021', 'disclosure', {
      'normativeDocuments|issued': values.issued,
      'normativeDocuments|repealed': values.repealed,
      'normativeDocuments|inForce': values.inForce,
      'license|decisions': values.license,
      'penalty|decisions': values.penalty,
      'coercion|decisions': values.coercion,
    }),
    applications: tableOf('2021', 'applications', {
      'newReceived|total': values.new,
      'carriedOver|total': values.old,
      'granted|total': values.granted,
      'partiallyGranted|total': values.partly,
      'denied.otherLaw|total': values.denied,
      'unavailable.notHeld|total': values.unavailable,
      'rejected.duplicate|total': values.rejected,
      'other.other|total': values.otherwise,
      'resultTotal|total': values.results,
      'carriedForward|total': values.forward,
    }),
    cases: tableOf('2021', 'cases', {
      'count|reconsideration.total': values.review,
      'count|litigationDirect.total': values.suits,
      'count|litigationAfterReconsideration.total': 0,
    }),
  };
  return textReport(lines, '', { tables, form: '2021' });
}

function findings(text: string, values: Required<Values>, body: string, headed: boolean): Broken<Facts>[] {
  return brokenOf(textMismatchRule, report(text, values, body, headed));
}

/** How the rule fares with a sentence. */
export interface Outcome {
  text: string;
  /** What it says although the tables agree, or although the sentence states nothing: its words. */
  falseAlarms: string[];
  /** True where the tables contradict the sentence, and something is found. */
  caught: boolean;
  /** The stated numbers that are not found against tables that contradict them. */
  missed: number[];
}

/** Holds the sentence against tables that agree with it and against tables that do not. */
export function examine([text, states, body = DEFAULT_BODY]: Sentence): Outcome {
  const said = (found: readonly Broken<Facts>[]): string[] =>
    found.map(({ facts }) => `${facts.topic} ${facts.stated}`);
  if (states === null) {
    const silent = [true, false].flatMap((headed) =>
      [OTHER, ZERO].flatMap((values) => said(findings(text, values, body, headed))),
    );
    return { text, falseAlarms: [...new Set(silent)], caught: true, missed: [] };
  }
  const found = findings(text, contradicting(states), body, true);
  const numbers = [...new Set(Object.values(states))];
  return {
    text,
    falseAlarms: said(findings(text, agreeing(states), body, true)),
    caught: found.length > 0,
    missed: numbers.filter((number) => !found.some(({ facts }) => facts.stated === number)),
  };
}

/** True where the sentence states nothing but nothing: a denial. */
export function isDenial([, states]: Sentence): boolean {
  return states !== null && Object.values(states).every((value) => value === 0);
}
