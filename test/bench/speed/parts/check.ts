/** Reading and checking a whole report, against reading `textContent` of every cell. */
import { figure, type Part } from '../figure';
import type { Subject } from '../in-page';
import { brokenPages, type NamedPage, reportPages } from '../pages/reports';
import type { Samples } from '../sampling';
import type { Setup } from '../setup';
import { ratios } from '../statistics';

/** Design, section 8. */
const MOST = 8;
/** A report whose tables stand as tables; the others have too few cells to be compared with. */
const FEWEST_CELLS = 200;

const GROUP = 5;
const subjects: Subject[] = ['cells', 'walk', 'check', 'read', 'recognise', 'rules', 'diagnosis', 'words'];

export async function checkPart({ lab, seed, quick, effort }: Setup): Promise<Part> {
  const clean = await comparable(lab, reportPages(seed, quick ? 6 : 27));
  const broken = await comparable(lab, brokenPages(seed, quick ? 3 : 8));
  const samples = await inGroups(lab, clean, effort);
  const wrong = await inGroups(lab, broken, effort);
  const all = [...samples, ...wrong];
  const over = (list: Samples, of: (sample: Samples[number]) => number[]): number[] =>
    list.flatMap((sample) => ratios(of(sample), sample.cells));
  const firstCells = await lab.first(clean, 'cells');
  const firstCheck = await lab.first(clean, 'check');
  return {
    title: `Read and check against textContent of every cell (${all.length} pages)`,
    figures: [
      figure(
        'read + check (checkPage)',
        '×',
        over(all, (of) => of.check),
        MOST,
      ),
      figure(
        '· every node and text once (TreeWalker), for comparison',
        '×',
        over(all, (of) => of.walk),
      ),
      figure(
        '· read',
        '×',
        over(all, (of) => of.read),
      ),
      figure(
        '· tables, form, report',
        '×',
        over(all, (of) => of.recognise),
      ),
      figure(
        '· rules and statements',
        '×',
        over(all, (of) => of.rules),
      ),
      figure(
        '· diagnosis, where a cell is wrong',
        '×',
        over(wrong, (of) => of.diagnosis),
      ),
      figure(
        '· words',
        '×',
        over(all, (of) => of.words),
      ),
      figure(
        'textContent of every cell',
        'µs',
        all.flatMap((of) => of.cells),
      ),
      figure(
        'read + check',
        'µs',
        all.flatMap((of) => of.check),
      ),
      figure(
        'first check in a fresh page, nothing compiled yet',
        'ms',
        firstCheck.map((time) => time / 1000),
      ),
      figure('· against the first reading of every cell', '×', ratios(firstCheck, firstCells)),
    ],
  };
}

/** A few pages side by side at a time: a tab must not keep its answer for minutes. */
async function inGroups(lab: Setup['lab'], pages: readonly NamedPage[], effort: Setup['effort']): Promise<Samples> {
  const samples: Samples = [];
  for (let at = 0; at < pages.length; at += GROUP) {
    samples.push(...(await lab.measure(pages.slice(at, at + GROUP), subjects, effort)));
  }
  return samples;
}

async function comparable(lab: Setup['lab'], pages: readonly NamedPage[]): Promise<NamedPage[]> {
  const about = await lab.about(pages);
  return pages.filter((_, at) => about[at]?.isReport && about[at].cells >= FEWEST_CELLS);
}
