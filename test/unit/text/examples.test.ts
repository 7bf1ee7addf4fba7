// Runs the examples of all patterns: each pattern stands with words that it must match and words that it must not.
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { forms } from '../../../lib/form';
import type { Examples } from '../../../lib/text/pattern';
import { codeFiles, root } from '../support/repository';

/** Folders and files of which every pattern has examples. */
const COVERED = ['lib/prose/', 'lib/text/years.ts', 'lib/text/dates.ts'];

const files = codeFiles('lib').filter(({ path }) => COVERED.some((covered) => path.startsWith(covered)));

/** The names of the patterns of a file, and how many regular expressions it has in all. */
function patternsOf(code: string): { names: string[]; count: number } {
  const names = [...code.matchAll(/^const (\w+)(?:: [^=]+)? =\s+(?:\/ \/|new RegExp\()/gm)].map(
    ([, name]) => name ?? '',
  );
  return { names, count: (code.match(/\/ \/|new RegExp\(/g) ?? []).length };
}

const EXAMPLES = (
  await Promise.all(
    files.map(async ({ path }) => {
      const exported = Object.entries((await import(join(root, path))) as Record<string, unknown>);
      return exported
        .filter(([name]) => name.endsWith('_EXAMPLES'))
        .map(([name, examples]) => ({ path, name: name.replace(/_EXAMPLES$/, ''), ...(examples as Examples) }));
    }),
  )
).flat();

/** A pattern's own flags are kept, but it starts each time at the beginning. */
function found(pattern: RegExp | string, words: string): boolean {
  return new RegExp(pattern).test(words);
}

describe('patterns and their examples', () => {
  it('every regular expression has a name, and every name examples', () => {
    const bare = files.flatMap(({ path, code }) => {
      const { names, count } = patternsOf(code);
      const missing = names.filter((name) => !EXAMPLES.some((each) => each.path === path && each.name === name));
      return [
        ...missing.map((name) => `${path}: ${name} has no examples`),
        ...(names.length === count ? [] : [`${path}: ${count - names.length} without a name of its own`]),
      ];
    });
    expect(bare).toEqual([]);
    expect(EXAMPLES.length).toBeGreaterThan(100);
  });

  it('each pattern matches what it must, and nothing that it must not', () => {
    const wrong = EXAMPLES.flatMap(({ path, name, pattern, means, not }) => [
      ...means.filter((words) => !found(pattern, words)).map((words) => `${path}: ${name} misses ${words}`),
      ...not.filter((words) => found(pattern, words)).map((words) => `${path}: ${name} takes ${words}`),
    ]);
    expect(wrong).toEqual([]);
  });

  it('no bundle carries them', async () => {
    const { outputFiles } = await build({
      entryPoints: [join(root, 'lib/index.ts')],
      bundle: true,
      write: false,
      format: 'esm',
      charset: 'utf8',
    });
    const bundle = outputFiles[0]?.text ?? '';
    expect(bundle).toContain('依申请公开');
    const printed = JSON.stringify(forms);
    const own = EXAMPLES.flatMap(({ means, not }) => [...means, ...not]).filter(
      (words) => words.length >= 8 && !printed.includes(words),
    );
    expect(own.length).toBeGreaterThan(20);
    // A long example is a phrase of its own: one that is a word of a pattern, or printed by a form, may stand in the bundle.
    expect(own.filter((words) => bundle.includes(`'${words}'`) || bundle.includes(`"${words}"`))).toEqual([]);
  });
});
