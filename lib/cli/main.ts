/** The command: inputs through the pool into files. Every way it can end has a sentence and an exit code. */
import { isMainThread } from 'node:worker_threads';
import { timeWithOffset } from '../files/local-time';
import { commandTexts } from '../words/ui/command';
import type { RunCounts } from '../words/ui-types/command';
import { languageIn, type Options, readArguments, type Target } from './arguments';
import { checkAll } from './check-all';
import { NOTHING_TO_DO, readInputs, StopError } from './inputs';
import type { Outcome } from './job';
import { createPool } from './pool';
import { linesFile, type Sink, standardOutput } from './sinks';
import { csvFile, parquetFile } from './table-files';
import { version } from './version';
import { serve } from './worker';

/** Exit codes, as the help has them; those of outputs stand in `sinks`. */
const DONE = 0;
const FOUND = 1;
const NOT_CHECKED = 3;
const BROKEN = 70;
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

const OLDEST_NODE = 22;

/** Runs the command. The exit code comes last: whatever is still to be written is written first. */
async function main(args: string[]): Promise<void> {
  const language = languageIn(args);
  try {
    if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
      throw new StopError({ code: 'old-node', version: process.versions.node }, NOTHING_TO_DO);
    }
    const options = readArguments(args);
    if (options.asks === 'version') process.stdout.write(`${version}\n`);
    else if (options.asks === 'help') process.stdout.write(commandTexts[options.language].help);
    else process.exitCode = await run(options);
  } catch (error) {
    const isStop = error instanceof StopError;
    console.error(isStop ? `nianbao: ${commandTexts[language].stop(error.stop)}` : error);
    process.exitCode = isStop ? error.exitCode : BROKEN;
  }
}

async function run(options: Options): Promise<number> {
  const { language, targets } = options;
  const texts = commandTexts[language];
  const counts: RunCounts = { inputs: 0, reports: 0, wrong: 0, failed: 0, seconds: 0 };
  const started = performance.now();
  let found = false;
  let unchecked = false;
  const now = new Date();
  const tables = targets.flatMap(({ table, format }) => (format === 'jsonl' ? [] : [{ table, format }]));
  const settings = {
    language,
    tables,
    today: options.today,
    years: options.years,
    checkedAt: timeWithOffset(now, -now.getTimezoneOffset()),
  };
  const sinks: Sink[] = [];
  const pool = createPool({
    script: new URL(import.meta.url),
    workers: options.workers,
    timeout: options.timeout,
    settings,
  });
  const show = (): void => {
    counts.seconds = (performance.now() - started) / 1_000;
    process.stderr.write(`\r\u001b[K${texts.progress(counts)}`);
  };
  const isWatched = process.stderr.isTTY && !options.quiet;
  const progress = isWatched ? setInterval(show, 500) : undefined;
  const count = (outcome: Outcome): void => {
    counts.inputs += 1;
    counts.reports += outcome.reports;
    counts.wrong += outcome.wrong;
    if (outcome.failed) counts.failed += 1;
    unchecked ||= outcome.reports === 0;
    found ||= outcome.worst !== null && reaches(outcome.worst, options.failOn);
  };
  const stopped = interruption();
  try {
    for (const target of targets) sinks.push(openSink(target));
    const work = checkAll(readInputs(options.paths), pool, {
      ordered: options.ordered,
      window: options.workers * 4,
      take: async (outcomes) => {
        for (const sink of sinks) await sink.write(outcomes);
        outcomes.forEach(count);
      },
    });
    await Promise.race([work, stopped.promise]);
    for (const sink of sinks) await sink.close();
  } catch (error) {
    for (const sink of sinks) sink.abandon();
    throw error;
  } finally {
    stopped.forget();
    clearInterval(progress);
    if (isWatched) process.stderr.write('\r\u001b[K');
    await pool.end();
    process.stdin.destroy();
  }
  counts.seconds = (performance.now() - started) / 1_000;
  if (!options.quiet) console.error(texts.summary(counts));
  if (options.failOn === null) return DONE;
  if (found) return FOUND;
  return unchecked ? NOT_CHECKED : DONE;
}

/** True where a finding of the level counts for `--fail-on`. */
function reaches(level: 'error' | 'review' | 'hint', failOn: Options['failOn']): boolean {
  const order = ['error', 'review', 'hint'];
  return failOn !== null && order.indexOf(level) <= order.indexOf(failOn);
}

function openSink({ path, format, table }: Target): Sink {
  if (path === '-') return standardOutput();
  if (format === 'jsonl') return linesFile(path);
  return format === 'csv' ? csvFile(path, table) : parquetFile(path, table);
}

/** Rejects when somebody ends the command: Ctrl+C, a scheduler, a closed terminal. */
function interruption(): { promise: Promise<never>; forget(): void } {
  const handlers: [keyof typeof SIGNALS, () => void][] = [];
  const promise = new Promise<never>((_, reject) => {
    for (const [signal, exitCode] of Object.entries(SIGNALS) as [keyof typeof SIGNALS, number][]) {
      const handler = () => reject(new StopError({ code: 'interrupted' }, exitCode));
      handlers.push([signal, handler]);
      process.once(signal, handler);
    }
  });
  promise.catch(() => undefined);
  return {
    promise,
    forget: () => {
      for (const [signal, handler] of handlers) process.off(signal, handler);
    },
  };
}

if (isMainThread) await main(process.argv.slice(2));
else serve();
