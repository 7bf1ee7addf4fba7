/** The command in English. */
import type { CommandTexts, Failure, RunCounts, Stop } from '../../ui-types/command';

const help = `nianbao check - checks annual reports on government information disclosure, without a browser

  nianbao check [options] [file | folder | -]...

IN    web pages (.html, .htm, also .gz), folders of them, .jsonl, .warc and .warc.gz; "-" or nothing: JSONL on standard input.
      A line of JSONL: {"id": ..., "url": ..., "html" | "path" | "base64": ..., "contentType": ..., "today": ...}; one of the three is
      needed, an id is wise. The encoding is known from byte order mark, contentType, meta; else it is UTF-8 or GB 18030.
OUT   JSONL on standard output, a line for each input in its order: {"id", "check", "error"?, "more"?}. check is null for a page that is
      no annual report; error says why an input could not be checked; more has the other reports of the same page.

  --out [TABLE=]FILE   writes a file instead: .jsonl, .csv or .parquet; TABLE is long (a row for each cell; default), wide (a row for each
                       report) or findings (a row for each problem). May be given several times; "-" is standard output
  --year N | N-M       reports for these years alone; others get an error
  --today DATE         the day that deadlines are held against (default: today)
  --workers N          threads (default: one for each core)
  --unordered          writes what is ready first
  --timeout SECONDS    gives up on a page after that long (default 60)
  --fail-on LEVEL      error, review or hint: exit code 1 where a report has such a finding, 3 where an input is no report that was checked
  --language zh | en   of messages and of the findings' CSV (default zh)
  --quiet              no progress and no summary
  --help, --version

EXIT  0 done · 1 --fail-on met · 2 called wrongly, or nothing to check · 3 --fail-on, and an input could not be checked
      4 the output could not be written · 130 interrupted · 141 whoever read the output has gone
      Files are written under another name and renamed at the end: there are no half files.

EXAMPLES
  One page before it is published:
    nianbao check --year 2025 --fail-on error report.html
  A folder, as data and as a list of problems:
    nianbao check --out data.parquet --out findings=problems.csv pages/
  A crawl:
    nianbao check crawl.warc.gz > checks.jsonl
  GNU parallel, on several machines (-S) or cores:
    parallel --pipe --block 10M -k nianbao check --workers 1 < pages.jsonl > checks.jsonl
  Spark (RDD of JSONL lines):
    sc.textFile("pages.jsonl").pipe("nianbao check --workers 1 --quiet").saveAsTextFile("checks")
  Slurm, 100 parts:
    sbatch --array=0-99 --wrap 'awk "NR % 100 == $SLURM_ARRAY_TASK_ID" pages.jsonl | nianbao check > checks.$SLURM_ARRAY_TASK_ID.jsonl'
  Hadoop streaming:
    hadoop jar hadoop-streaming.jar -D mapreduce.job.reduces=0 -mapper "nianbao check --workers 1 --quiet" -file nianbao.mjs -input pages -output checks
`;

function failure(given: Failure): string {
  switch (given.code) {
    case 'no-json':
      return 'this line is no JSON object';
    case 'no-page':
      return 'this line has neither html nor path nor base64';
    case 'bad-field':
      return `the field ${given.field} cannot be used`;
    case 'folder':
      return 'this is a folder, not a page';
    case 'unreadable':
      if (given.reason === 'missing') return 'there is no such file';
      return given.reason === 'denied' ? 'this file may not be read' : `this file cannot be read (${given.reason})`;
    case 'too-large':
      return `the page is larger than ${given.megabytes} MB`;
    case 'no-html':
      return `this is no web page (${given.kind})`;
    case 'broken-gzip':
      return 'this gzip file is damaged';
    case 'broken-archive':
      return 'the archive is damaged here: the rest of it was not read';
    case 'too-slow':
      return `the check took longer than ${given.seconds} seconds and was given up`;
    case 'out-of-memory':
      return 'the check ran out of memory';
    case 'other-year': {
      const wanted = given.from === given.to ? `${given.from}` : `${given.from} to ${given.to}`;
      return given.year === null
        ? `the report names no year; wanted: ${wanted}`
        : `this is the report for ${given.year}; wanted: ${wanted}`;
    }
    case 'crash':
      return `the check failed: ${given.message}`;
  }
}

/** `-` is standard output. */
const nameOf = (path: string) => (path === '-' ? 'standard output' : path);

function stop(given: Stop): string {
  switch (given.code) {
    case 'usage':
      return `Not understood: ${given.argument}. See nianbao --help.`;
    case 'old-node':
      return `Node 22 or newer is needed; this is ${given.version}.`;
    case 'no-input':
      return `There is no file or folder ${given.path}.`;
    case 'nothing-in-folder':
      return `The folder ${given.path} holds no page (.html, .htm), no .jsonl and no .warc.`;
    case 'reader-gone':
      return 'Whoever read the output has closed it; stopped.';
    case 'disk-full':
      return `No space left for ${nameOf(given.path)}; no half-written file was kept.`;
    case 'unwritable':
      return `${nameOf(given.path)} cannot be written (${given.reason}).`;
    case 'interrupted':
      return 'Interrupted; no half-written file was kept.';
  }
}

const some = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const counted = ({ inputs, reports, wrong, failed }: RunCounts) =>
  `${some(inputs, 'input')}, ${some(reports, 'report')}, ${wrong} of them with errors, ${some(failed, 'input')} not checked`;
const rate = ({ inputs, seconds }: RunCounts) => (seconds > 0 ? Math.round(inputs / seconds) : 0);

/** Everything the command says. */
export const command: CommandTexts = {
  help,
  failure,
  stop,
  progress: (counts) => `${counted(counts)}, ${rate(counts)} a second`,
  summary: (counts) => `${counted(counts)}. ${counts.seconds.toFixed(1)} s.`,
};
