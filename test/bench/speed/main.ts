/** `npm run bench:speed`: what the extension costs, in real Chromium; the budget beside each figure. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtFolder } from '../../e2e/harness/staged-extension';
import { root } from '../../run/bundle.mjs';
import { openBrowser } from '../accuracy/browser';
import { lines, markdown, type Part, passes } from './figure';
import { checkPart } from './parts/check';
import { detectorPart } from './parts/detector';
import { documentsPart } from './parts/documents';
import { extensionPart } from './parts/extension';
import { growthPart } from './parts/growth';
import { sizesPart } from './parts/sizes';
import { workbenchPart } from './parts/workbench';
import { type Lab, openLab } from './sampling';
import type { Setup } from './setup';

const usage = `Usage: npm run bench:speed -- [options]     ("npm run build" first)
  --only A,B     only these parts: detector, check, growth, documents, extension, workbench, sizes
  --quick        fewer pages and samples
  --seed TEXT    other pages (default nianbao)
  --markdown     print the figures once more as the table that README shows`;

const inLab: Record<string, (setup: Setup) => Promise<Part>> = {
  detector: detectorPart,
  check: checkPart,
  growth: growthPart,
};

const all = [...Object.keys(inLab), 'documents', 'extension', 'workbench', 'sizes'];

/** Runs the bench; the exit code is 1 where a budget is missed. */
export async function main(browserPath: () => string, args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string', default: all.join(',') },
      quick: { type: 'boolean', default: false },
      seed: { type: 'string', default: 'nianbao' },
      markdown: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const { seed, quick } = values;
  const parts: Part[] = [];
  const add = (part: Part): void => {
    parts.push(part);
    console.log(`${lines(part)}\n`);
  };
  const only = values.only.split(',');
  const unknown = only.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new Error(`--only knows ${all.join(', ')}, not ${unknown.join(', ')}`);
  await laboratory(browserPath(), async (lab) => {
    // Short samples and many: most of them fit between two turns of other programs.
    const effort = { rounds: quick ? 11 : 25, batch: 2, warm: 100 };
    for (const name of only) {
      const part = inLab[name];
      if (part) add(await part({ lab, seed, quick, effort }));
    }
  });
  if (only.includes('documents')) add(await documentsPart(browserPath(), seed, quick));
  if (only.includes('extension')) add(await extensionPart(seed, quick));
  if (only.includes('workbench')) add(await workbenchPart(quick));
  if (only.includes('sizes')) add(sizesPart(builtFolder('chrome')));
  if (values.markdown) console.log(markdown(parts));
  const missed = parts.flatMap(({ figures }) => figures.filter((figure) => !passes(figure)));
  console.log(missed.length === 0 ? 'Every budget is kept.' : `${missed.length} budgets missed.`);
  return missed.length === 0 ? 0 : 1;
}

async function laboratory(browserPath: string, use: (lab: Lab) => Promise<void>): Promise<void> {
  const detector = readFileSync(join(root, builtFolder('chrome'), 'content-scripts/detector.js'), 'utf8');
  const browser = await openBrowser(browserPath);
  try {
    await use(await openLab(browser, detector));
  } finally {
    await browser.close();
  }
}
