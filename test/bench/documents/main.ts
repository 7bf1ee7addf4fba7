/** Every golden page as a Word file, as pasted HTML and as a printed PDF, each checked and compared with the page itself. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openMatrix, pages, type Result, ways } from './matrix';

/** Prints the matrix; 1 where a document has an error of its own that its page has not. */
export async function main(findChromium: () => string, args: readonly string[]): Promise<number> {
  const only = args[args.indexOf('--only') + 1] ?? '';
  const slugs = readdirSync(pages).filter(
    (slug) => existsSync(join(pages, slug, 'page.html')) && (!args.includes('--only') || slug.includes(only)),
  );
  const matrix = await openMatrix(findChromium());
  const results: Result[] = [];
  try {
    for (const slug of slugs) {
      const found = await matrix.check(slug);
      for (const each of found) tell(each);
      results.push(...found);
    }
  } finally {
    await matrix.close();
  }
  return print(results);
}

/** Says how a document differs from its page; nothing where it does not. */
function tell({ slug, way, lost, added, cells, error }: Result): void {
  if (lost.length + added.length + cells === 0 && error === null) return;
  console.log(`${slug} · ${way}${cells > 0 ? ` · ${cells} cells differ` : ''}${error ? ` · ${error}` : ''}`);
  for (const finding of lost) console.log(`  - ${finding}`);
  for (const finding of added) console.log(`  + ${finding}`);
}

function print(results: readonly Result[]): number {
  console.log('\nway     pages    same     lost     untold   added    added errors');
  let errors = 0;
  for (const way of ways) {
    const own = results.filter((result) => result.way === way);
    const same = own.filter(({ lost, added, error }) => lost.length + added.length === 0 && error === null);
    const sum = (count: (result: Result) => number) => own.reduce((all, result) => all + count(result), 0);
    const wrong = sum(({ added }) => added.filter((finding) => / error /.test(finding)).length);
    errors += wrong;
    const lost = sum((result) => result.lost.length);
    const figures = [
      own.length,
      same.length,
      lost,
      sum(({ untold }) => untold),
      sum(({ added }) => added.length),
      wrong,
    ];
    console.log(`${way.padEnd(8)}${figures.map((figure) => String(figure).padEnd(9)).join('')}`);
  }
  return errors > 0 ? 1 : 0;
}
