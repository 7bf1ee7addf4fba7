/** Titles as editors write them (variation 1). */
import type { Context } from './context';

/** A title and how it is broken into lines. */
export interface Title {
  lines: string[];
  /** True where it names the report year. */
  hasYear: boolean;
}

const endings = [
  ['政府信息公开工作年度报告', 60],
  ['政府信息公开年度报告', 5],
  ['政府信息公开工作报告', 4],
  ['政府信息公开年度工作报告', 3],
  ['信息公开工作报告', 2],
  ['信息公开年度报告', 2],
  ['政府信息公开年报', 3],
  ['政务公开工作年度报告', 2],
  ['政务信息公开年度报告', 2],
] as const;

/** How a body calls itself in a title: a government often by its region alone. */
export function titleName({ body, rng }: Context): string {
  return body.kind === 'government' && rng.chance(0.6) ? body.region : body.name;
}

/** A report title; `plain` asks for one that surely names body and year. */
export function makeTitle(context: Context, plain = false): Title {
  const { year, body } = context;
  const name = titleName(context);
  const ending = weighted(
    context,
    endings.map(([words, weight]): [number, () => string] => [weight, () => words]),
  );
  const kinds: [number, () => Title][] = [
    [60, () => one(`${name}${year}年${ending}`)],
    [15, () => one(`${name}${year}年度${ending.replace('工作年度报告', '工作报告')}`)],
    [10, () => one(`${name}${year}年度${ending}`)],
    [6, () => one(`${year}年${name}${ending}`)],
    [4, () => one(`${name}政府信息公开工作${year}年度报告`)],
    [3, () => one(`${name}关于${year}年度政府信息公开工作情况的报告`)],
    [2, () => ({ lines: [body.name, `关于${year}年度政府信息公开工作的年度报告`], hasYear: true })],
    [7, () => ({ lines: [name, `${year}年${ending}`], hasYear: true })],
    [3, () => ({ lines: [`${name}${year}年政府`, '信息公开工作年度报告'], hasYear: true })],
    [3, () => ({ lines: [name, `${year}年政府信息公开`, '工作年度报告'], hasYear: true })],
    [2, () => one(`${name} ${year} 年政府信息公开工作 年度报告`)],
    [2, () => one(`${name}${year}年政府信息公开工作年度报告（文字版）`)],
  ];
  if (!plain) {
    kinds.push([4, () => ({ lines: [`${body.name}政府信息公开工作年度报告`], hasYear: false })]);
    kinds.push([3, () => one(`${year}年政府信息公开工作年度报告`)]);
    kinds.push([2, () => ({ lines: ['政府信息公开工作年度报告'], hasYear: false })]);
  }
  return weighted(context, kinds);

  function one(text: string): Title {
    return { lines: [text], hasYear: true };
  }
}

/** One of the makers by weight. */
export function weighted<T>({ rng }: Context, makers: readonly [number, () => T][]): T {
  let ticket = rng.next() * makers.reduce((sum, [weight]) => sum + weight, 0);
  const chosen = makers.find(([weight]) => {
    ticket -= weight;
    return ticket < 0;
  });
  const maker = chosen ?? makers[0];
  if (!maker) throw new Error('nothing to choose from');
  return maker[1]();
}
