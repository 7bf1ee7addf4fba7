/** The built command fed with reports: how fast it is, and whether its memory grows. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { buildCommand } from '../../run/build-cli.mjs';

/** What a run came to. */
export interface CommandRun {
  inputs: number;
  perSecond: number;
  /** Milliseconds of processor that a report took, all threads together; NaN where the system does not tell. Other programs hardly change it. */
  processor: number;
  /** Megabytes in memory: the most that was seen in the second eighth of the run, and in its last. */
  early: number;
  late: number;
}

/** Feeds `count` reports, the pages over and over under ids of their own. */
export async function runCommand(pages: readonly string[], count: number, workers: number): Promise<CommandRun> {
  const { file: script } = await buildCommand();
  const child = spawn(process.execPath, [script, 'check', '--workers', String(workers), '--quiet'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = pages.map((html) => `,"html":${JSON.stringify(html)}}\n`);
  const feed = async (): Promise<void> => {
    for (let id = 0; id < count; id += 1) {
      if (!child.stdin.write(`{"id":${id}${lines[id % lines.length]}`)) await once(child.stdin, 'drain');
    }
    child.stdin.end();
  };
  const memory: number[] = Array.from({ length: 9 }, () => 0);
  const feeding = feed();
  let done = 0;
  let started = 0;
  let clock = { from: 0, start: 0, to: 0, end: 0 };
  for await (const _ of createInterface({ input: child.stdout })) {
    // The start of Node and of its threads is no part of the rate.
    if (done === 0) started = performance.now();
    done += 1;
    if (done % 100 !== 0) continue;
    if (done <= count / 4) clock = { from: done, start: processorSeconds(child.pid), to: done, end: 0 };
    else if (done < count) clock = { ...clock, to: done, end: processorSeconds(child.pid) };
    const part = Math.floor((done * 8) / count);
    memory[part] = Math.max(memory[part] ?? 0, residentMegabytes(child.pid));
  }
  await feeding;
  if (done !== count) throw new Error(`${count} lines went in, ${done} came out`);
  return {
    inputs: count,
    perSecond: (1_000 * (done - 1)) / (performance.now() - started),
    // The first quarter warms the threads.
    processor: (1_000 * (clock.end - clock.start)) / (clock.to - clock.from),
    early: memory[2] ?? 0,
    late: memory[7] ?? 0,
  };
}

/** NaN where the system does not tell. */
function residentMegabytes(pid: number | undefined): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

/** Seconds of processor since the process began. */
function processorSeconds(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
}
