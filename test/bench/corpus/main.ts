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
  printEngine('reports as the accuracy bench lays them out', pages);
  printEngine('the same in the page of a site, with its menus and scripts', pages.slice(0, 100).map(inSite));
  const run = await runCommand(pages, Number(values.count), Number(values.workers));
  console.log(`The command, ${run.inputs} reports as JSONL, ${values.workers} threads`);
  console.log(`  reports a second       ${run.perSecond.toFixed(0)}   with whatever else runs here`);
  console.log(
    `  processor a report     ${run.processor.toFixed(2)} ms: ${(2_000 / run.processor).toFixed(0)} a second on two idle cores   at least 400`,
  );
  console.log(
    `  resident memory        ${run.early.toFixed(0)} MB after a quarter, ${run.late.toFixed(0)} MB at the end   flat`,
  );
  return 0;
}

function printEngine(name: string, pages: readonly string[]): void {
  const { parse, read, check, kilobytes, rounds } = timeEngine(pages);
  const line = (part: string, time: number, budget = '') =>
    console.log(`  ${part.padEnd(22)} ${time.toFixed(2)} ms  ${(time / parse).toFixed(2)} x parse5${budget}`);
  console.log(
    `${pages.length} pages, ${name}: ${kilobytes.toFixed(0)} KB, one thread, medians of each page's best of ${rounds}`,
  );
  line('parse5', parse);
  line('reading', read);
  line('checking', check);
  line('the engine', read + check, '   at most 1');
}

/** Menus and scripts around a report, as the page of a site has them: ten times what the report itself has. */
function inSite(html: string): string {
  const items = Array.from(
    { length: 480 },
    (_, index) => `<li class="item"><a href="/col/col${index}/index.html" title="栏目${index}">栏目${index}</a></li>`,
  );
  const script = `<script>${'function f(a){return a+1}\n'.repeat(1_000)}</script>`;
  return html.replace(/<\/body>|$/, `<div class="nav"><ul>${items.join('')}</ul></div>${script}$&`);
}
