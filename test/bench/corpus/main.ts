/** `npm run bench:corpus`: what the engine costs without a browser, beside parse5 on the same pages in the same run, and what the command does. */
import { parseArgs } from 'node:util';
import { readHtml } from '../../../lib/readers/static-dom/read-html';
import { checkDocument } from '../../../lib/view/page-check';
import { makeCases } from '../accuracy/cases';
import { runCommand } from './command';
import { timeEngine } from './engine';

const usage = `Usage: npm run bench:corpus -- [options]
  --pages N      different reports for the engine alone (default 400)
  --count N      reports for the command (default 4,000; 100,000 shows that memory stays flat)
  --workers N    threads of the command (default 2)
  --seed TEXT    other pages (default nianbao)`;

/** Prints the figures beside their budgets. They depend on the machine but for the ratios, so that no figure fails the run. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      pages: { type: 'string', default: '400' },
      count: { type: 'string', default: '4000' },
      workers: { type: 'string', default: '2' },
      seed: { type: 'string', default: 'nianbao' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const plan = { seed: values.seed, clean: Number(values.pages), sums: 0, pairs: 0, errors: 0, lookAlikes: 0 };
  // Reports in frames, shadow trees or scripts are not in the page's own HTML.
  const pages = [...makeCases(plan)]
    .map(({ page }) => page.html)
    .filter((html) => checkDocument(readHtml(html), { url: '' }) !== null);
  const engine = timeEngine(pages);
  console.log(
    `${pages.length} reports of ${engine.kilobytes.toFixed(0)} KB in the middle, one thread, median of each page's best of ${engine.rounds}`,
  );
  console.log(`  parse5                 ${engine.parse.toFixed(2)} ms`);
  console.log(
    `  reading                ${engine.read.toFixed(2)} ms  ${(engine.read / engine.parse).toFixed(2)} x parse5`,
  );
  console.log(
    `  checking               ${engine.check.toFixed(2)} ms  ${(engine.check / engine.parse).toFixed(2)} x parse5`,
  );
  const own = engine.read + engine.check;
  console.log(`  the engine             ${own.toFixed(2)} ms  ${(own / engine.parse).toFixed(2)} x parse5   at most 1`);
  const run = await runCommand(pages, Number(values.count), Number(values.workers));
  console.log(`The command, ${run.inputs} reports as JSONL, ${values.workers} threads`);
  console.log(`  reports a second       ${run.perSecond.toFixed(0)}   at least 400`);
  console.log(
    `  resident memory        ${run.early.toFixed(0)} MB after a quarter, ${run.late.toFixed(0)} MB at the end   flat`,
  );
  return 0;
}
