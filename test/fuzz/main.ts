// `npm run fuzz`: random pages, in jsdom and in both browsers, for as long as one likes.
import { type BrowserName, fuzzInBrowser, turnsOf } from './browsers';
import { type FuzzOutcome, fuzz } from './fuzz';
import { withJsdomPage } from './jsdom';
import { reportOutcomes } from './report';

const help = `npm run fuzz -- [--seconds 120] [--seed 1] [--only jsdom,chromium,firefox]
  Random pages and random edits of real layouts: never a throw, never a changed page, never a place that does not exist.
  Half of the time goes to jsdom, a quarter to each browser. Without --seed every run tries other pages; the seed is printed.
  Pages that break a law are written, as small as they could be made, to .output/fuzz. Exit code 1 where there is one.`;

/** Where pages are tried, with the share of the time. */
const shares = { jsdom: 2, chromium: 1, firefox: 1 } as const;
type Where = keyof typeof shares;

/** @returns the exit code */
export async function main(ensure: (names: BrowserName[]) => Record<string, string>, args: string[]): Promise<number> {
  if (args.includes('--help')) return print([help], 0);
  const seconds = Number(given(args, '--seconds') ?? 120);
  const seed = Number(given(args, '--seed') ?? Date.now() % 2 ** 31);
  const only = (given(args, '--only') ?? Object.keys(shares).join()).split(',') as Where[];
  if (!(seconds > 0) || !Number.isInteger(seed) || only.some((name) => !(name in shares))) return print([help], 2);
  print([`seed ${seed}, ${seconds} s`], 0);
  const whole = only.reduce((sum, name) => sum + shares[name], 0);
  const paths = ensure(only.filter((name) => name !== 'jsdom'));
  let broken = 0;
  for (const name of only) {
    const share = (seconds * shares[name]) / whole;
    const outcomes: FuzzOutcome[] =
      name === 'jsdom'
        ? fuzz({ seed, until: { seconds: share } }, withJsdomPage)
        : await fuzzInBrowser(name, paths[name] ?? '', turnsOf(seed, share));
    broken += outcomes.filter(({ failure }) => failure !== null).length;
    print(reportOutcomes(name, outcomes), 0);
  }
  return print([broken === 0 ? 'No law was broken.' : `${broken} kinds of pages broke a law.`], broken === 0 ? 0 : 1);
}

function given(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}

function print(lines: readonly string[], code: number): number {
  for (const line of lines) process.stdout.write(`${line}\n`);
  return code;
}
