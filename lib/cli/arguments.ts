/** The command line as options. */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Level } from '../contract/page-check';
import type { Language } from '../words/types';
import { isCommandLanguage } from '../words/ui/command';
import { NOTHING_TO_DO, StopError } from './inputs';
import type { CheckSettings } from './job';
import { isTableId, type TableId } from './tables';

/** A file to be written. */
export interface Target {
  /** `-` for standard output. */
  path: string;
  format: 'jsonl' | 'csv' | 'parquet';
  /** What the rows of a table are about; JSONL has none. */
  table: TableId;
}

/** Everything the command was told. */
export interface Options {
  paths: string[];
  targets: Target[];
  years: CheckSettings['years'];
  today: string;
  workers: number;
  ordered: boolean;
  timeout: number;
  failOn: Level | null;
  language: Language;
  quiet: boolean;
  /** Asks for words instead of work. */
  asks: 'help' | 'version' | null;
}

const LEVELS: readonly Level[] = ['error', 'review', 'hint'];

/**
 * Reads the arguments behind the name of the command.
 * @throws StopError for anything that is not understood
 */
export function readArguments(args: string[]): Options {
  const { values, positionals } = parse(args);
  const [command, ...paths] = positionals;
  const language = values.language ?? 'zh';
  if (!isCommandLanguage(language)) throw misused(`--language ${language}`);
  const failOn = values['fail-on'] ?? null;
  if (failOn !== null && !isLevel(failOn)) throw misused(`--fail-on ${failOn}`);
  const today = values.today ?? new Date().toLocaleDateString('sv-SE');
  if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(Date.parse(today))) throw misused(`--today ${today}`);
  const asks = values.help || command === undefined ? 'help' : values.version ? 'version' : null;
  if (asks === null && command !== 'check') throw misused(command ?? '');
  return {
    paths: paths.length > 0 ? paths : ['-'],
    targets: (values.out ?? ['-']).map(targetOf),
    years: values.year === undefined ? null : yearsOf(values.year),
    today,
    workers: countOf('--workers', values.workers ?? String(availableParallelism())),
    ordered: values.unordered !== true,
    timeout: countOf('--timeout', values.timeout ?? '60'),
    failOn,
    language,
    quiet: values.quiet === true,
    asks: values.version && !values.help ? 'version' : asks,
  };
}

/** The language that the arguments ask for, though something else in them may be wrong. */
export function languageIn(args: readonly string[]): Language {
  const [, name = ''] = /(?:^|\s)--language[\s=](\w+)/.exec(args.join(' ')) ?? [];
  return isCommandLanguage(name) ? name : 'zh';
}

function misused(argument: string): StopError {
  return new StopError({ code: 'usage', argument }, NOTHING_TO_DO);
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string', multiple: true },
        year: { type: 'string' },
        today: { type: 'string' },
        workers: { type: 'string' },
        unordered: { type: 'boolean' },
        timeout: { type: 'string' },
        'fail-on': { type: 'string' },
        language: { type: 'string' },
        quiet: { type: 'boolean' },
        help: { type: 'boolean' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw misused((error as Error).message.split('.')[0] ?? '');
  }
}

function isLevel(name: string): name is Level {
  return (LEVELS as readonly string[]).includes(name);
}

function countOf(option: string, stated: string): number {
  const count = /^\d{1,5}$/.test(stated) ? Number(stated) : 0;
  if (count === 0) throw misused(`${option} ${stated}`);
  return count;
}

function yearsOf(stated: string): CheckSettings['years'] {
  const [, from, to] = /^(\d{4})(?:-(\d{4}))?$/.exec(stated) ?? [];
  if (from === undefined) throw misused(`--year ${stated}`);
  return { from: Number(from), to: Number(to ?? from) };
}

function targetOf(stated: string): Target {
  const [, table = 'long', path = ''] = /^(?:(\w+)=)?(.+)$/s.exec(stated) ?? [];
  if (!isTableId(table)) throw misused(`--out ${stated}`);
  if (path === '-' || path.startsWith('/dev/')) return { path, format: 'jsonl', table };
  const [ending] = /(?:jsonl|csv|parquet)$/i.exec(path) ?? [];
  if (ending === undefined) throw misused(`--out ${stated}`);
  return { path, format: ending.toLowerCase() as Target['format'], table };
}
