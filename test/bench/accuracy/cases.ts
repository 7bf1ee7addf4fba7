/** The cases of a run: which report, which error, which layout. Everything follows from the seed. */

import type { RuleId } from '../../../lib/contract/page-check';
import { otherKinds } from './errors/index';
import { pairKinds, sumKinds } from './errors/sums';
import type { ErrorKind, ExpectedFinding, Planted } from './errors/types';
import { layouts } from './layouts/index';
import type { Layout, RenderedPage } from './layouts/types';
import { lookAlikes } from './lookalikes/index';
import type { FormId } from './model/form';
import { type Draft, makeDraft, toPage } from './model/make-report';
import { quirks } from './model/quirks';
import { countQuirks } from './model/quirks-counts';
import { denialQuirks } from './model/quirks-denials';
import { habitQuirks } from './model/quirks-habits';
import { hiddenQuirks } from './model/quirks-hidden';
import { retoldQuirks } from './model/quirks-retold';
import { sayingQuirks } from './model/quirks-sayings';
import { wordQuirks } from './model/quirks-words';
import type { BodyKind, ModelCells } from './model/report';
import { makeRng, type Rng } from './random';

const allQuirks = [
  ...quirks,
  ...countQuirks,
  ...wordQuirks,
  ...hiddenQuirks,
  ...denialQuirks,
  ...sayingQuirks,
  ...retoldQuirks,
  ...habitQuirks,
];

export type Group = 'clean' | 'sum' | 'pair' | 'error' | 'look-alike';

/** What a right check of a report says. */
export interface Expectation {
  year: number | null;
  form: FormId | null;
  bodyKind: BodyKind;
  cells: ModelCells;
  findings: ExpectedFinding[];
  allowed: RuleId[];
  planted: Planted | null;
}

/** One page with what is right for it. */
export interface Case {
  id: string;
  group: Group;
  kind: string;
  layout: string;
  page: RenderedPage;
  url: string;
  today: string;
  /** Null where the page is no report. */
  expect: Expectation | null;
}

/** What to make. */
export interface Plan {
  seed: string;
  clean: number;
  sums: number;
  pairs: number;
  errors: number;
  lookAlikes: number;
  /** Only this layout, only kinds that begin so. */
  layout?: string;
  kind?: string;
}

/** All cases of a plan, one after the other. */
export function* makeCases(plan: Plan): Generator<Case> {
  const used = layouts.filter((layout) => !plan.layout || plan.layout.split(',').includes(layout.id));
  const wanted = <T extends { id: string }>(kinds: readonly T[]): T[] =>
    kinds.filter((kind) => !plan.kind || kind.id.startsWith(plan.kind));
  const layoutAt = (list: readonly Layout[], at: number): Layout => list[at % list.length] as Layout;
  if (!plan.kind || plan.kind.startsWith('clean')) {
    for (let at = 0; at < plan.clean; at += 1)
      yield cleanCase(makeRng(`${plan.seed}/clean/${at}`), `clean-${at}`, layoutAt(used, at), plan.kind);
  }
  const groups: [Group, ErrorKind[], number][] = [
    ['sum', wanted(sumKinds), plan.sums],
    ['pair', wanted(pairKinds), plan.pairs],
    ['error', wanted(otherKinds), plan.errors],
  ];
  for (const [group, kinds, count] of groups) {
    for (let at = 0; at < count && kinds.length > 0; at += 1) {
      const kind = kinds[at % kinds.length] as ErrorKind;
      const fitting = used.filter((layout) => !layout.cleanOnly && !kind.notIn?.includes(layout.id));
      // Kinds and layouts run through all their pairs: their numbers share no factor for long.
      const layout = fitting[(at + Math.floor(at / kinds.length)) % fitting.length];
      if (layout) yield errorCase(`${plan.seed}/${group}/${at}`, `${group}-${at}`, group, kind, layout);
    }
  }
  const others = wanted(lookAlikes);
  for (let at = 0; at < plan.lookAlikes && others.length > 0; at += 1) {
    const other = others[at % others.length] as (typeof others)[number];
    const rng = makeRng(`${plan.seed}/${other.id}/${at}`);
    yield {
      id: `look-alike-${at}`,
      group: 'look-alike',
      kind: other.id,
      layout: 'own',
      page: { html: other.render(rng) },
      url: urlOf(rng),
      today: '2026-11-20',
      expect: null,
    };
  }
}

function urlOf(rng: Rng): string {
  return `http://www.example.gov.cn/xxgk/${rng.int(2017, 2026)}/${rng.int(1, 12)}/t${rng.int(100000, 999999)}.html`;
}

/** @param asked `clean/tabs`: this habit and those that begin so */
function cleanCase(rng: Rng, id: string, layout: Layout, asked = 'clean'): Case {
  const draft = makeDraft(rng.fork('draft'));
  // Every other clean page has one odd habit.
  const habits = allQuirks.filter((quirk) => `clean/${quirk.id}`.startsWith(asked));
  const quirk = rng.chance(asked === 'clean' ? 0.5 : 1) ? rng.pick(habits) : null;
  const fits = quirk !== null && !quirk.notIn?.includes(layout.id) && quirk.apply(draft, rng.fork('quirk'));
  const planted: Planted | null = fits && quirk ? { findings: [], allowed: [...(quirk.allowed ?? [])] } : null;
  return finish(id, 'clean', planted ? `clean/${quirk?.id}` : 'clean', draft, planted, layout, rng);
}

function errorCase(seed: string, id: string, group: Group, kind: ErrorKind, layout: Layout): Case {
  // A draft that has no place for the error is thrown away for another.
  for (let turn = 0; turn < 400; turn += 1) {
    const rng = makeRng(`${seed}/${kind.id}/${turn}`);
    const draft = makeDraft(rng.fork('draft'), kind.wish?.(rng.fork('wish')) ?? {});
    const planted = kind.plant(draft, rng.fork('plant'));
    if (planted) return finish(id, group, kind.id, draft, planted, layout, rng);
  }
  throw new Error(`no draft has a place for ${kind.id}`);
}

function finish(
  id: string,
  group: Group,
  kind: string,
  draft: Draft,
  planted: Planted | null,
  layout: Layout,
  rng: Rng,
): Case {
  return {
    id,
    group,
    kind,
    layout: layout.id,
    page: layout.render(toPage(draft), rng.fork('layout')),
    url: urlOf(rng),
    today: '2026-11-20',
    expect: {
      year: planted?.year === undefined ? draft.year : planted.year,
      // Tables two and three tell the form; where neither is in sight nobody can.
      form: draft.fold?.sections.includes(2) && draft.fold.sections.includes(3) ? null : draft.form,
      bodyKind: draft.body.kind,
      cells: draft.cells,
      findings: planted?.findings ?? [],
      allowed: planted?.allowed ?? [],
      planted,
    },
  };
}
