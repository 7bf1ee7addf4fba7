/** How the time grows with the page: 1 to 64 reports' worth of DOM, 250 to 100,000 cells. */
import { type Figure, figure, type Part } from '../figure';
import type { Subject } from '../in-page';
import { manyCells, manyReports } from '../pages/reports';
import type { Html } from '../sampling';
import type { Setup } from '../setup';
import { fittedExponent } from '../statistics';

/** Design, section 8. */
const MOST = 1.1;

export async function growthPart({ lab, seed, quick }: Setup): Promise<Part> {
  const effort = { rounds: quick ? 5 : 7, batch: 2, warm: 300 };
  const grow = async (name: string, sizes: readonly number[], page: (size: number) => Html): Promise<Figure[]> => {
    const subjects: Subject[] = ['detect', 'read', 'check'];
    const samples = await lab.measure(sizes.map(page), subjects, effort);
    const [smallest = 0, largest = 0] = [sizes[0], sizes.at(-1)];
    return [
      ...subjects.map((subject) => {
        // One exponent for each round: within a round the machine is the same.
        const exponents = Array.from({ length: effort.rounds }, (_, round) =>
          fittedExponent(sizes.map((size, at) => ({ size, time: samples[at]?.[subject][round] as number }))),
        );
        return figure(`${name}: ${subject}`, 'exponent', exponents, MOST);
      }),
      figure(
        `· check of ${smallest}`,
        'ms',
        (samples[0]?.check ?? []).map((time) => time / 1000),
      ),
      figure(
        `· check of ${largest}`,
        'ms',
        (samples.at(-1)?.check ?? []).map((time) => time / 1000),
      ),
    ];
  };
  const reports = quick ? [1, 4, 16] : [1, 2, 4, 8, 16, 32, 64];
  const cells = quick ? [250, 2_500, 25_000] : [250, 1_000, 4_000, 16_000, 100_000];
  return {
    title: 'Growth (exponent fitted on logarithmic axes)',
    figures: [
      ...(await grow("reports' worth of DOM", reports, (size) => manyReports(seed, size))),
      ...(await grow('cells in tables of 400', cells, (size) => manyCells(seed, size, false))),
      ...(await grow('cells in one table', cells, (size) => manyCells(seed, size, true))),
    ],
  };
}
