// The import table of ARCHITECTURE.md, read off the imports themselves. Imports of types count like all others.
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOMS, roomOf } from './support/layers';
import { codeFiles, root } from './support/repository';

const files = codeFiles('lib', 'components', 'entrypoints').filter(({ path }) => /\.tsx?$/.test(path));
const known = new Set(files.map(({ path }) => path));

/** The file of the repository that an import names; null for a package or a style sheet. */
function target(from: string, name: string): string | null {
  if (!name.startsWith('.')) return null;
  const base = posix.normalize(posix.join(posix.dirname(from), name));
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((path) => known.has(path)) ?? null;
}

const arrows = new Map(
  files.map(({ path, imports }) => [path, imports.flatMap((name) => target(path, name) ?? [])] as const),
);

describe('the import table', () => {
  it('names every folder of lib, and every import of a file of our own is found', () => {
    const rooms = new Set(files.flatMap(({ path }) => roomOf(path) ?? []));
    expect([...rooms].filter((room) => !(ROOMS as readonly string[]).includes(room))).toEqual([]);
    const lost = files.flatMap(({ path, imports }) =>
      imports
        .filter((name) => name.startsWith('.') && target(path, name) === null)
        .filter((name) => !existsSync(join(root, posix.dirname(path), name.replace('?raw', ''))))
        .map((name) => `${path}: ${name}`),
    );
    expect(lost).toEqual([]);
    expect([...arrows.values()].flat().length).toBeGreaterThan(500);
  });

  it('has no arrow upward: a folder of lib imports only from folders before it', () => {
    const order = (path: string) => (ROOMS as readonly string[]).indexOf(roomOf(path) ?? '');
    const upward = [...arrows].flatMap(([from, targets]) =>
      targets
        .filter((to) => roomOf(from) !== null && (roomOf(to) === null || order(to) > order(from)))
        .map((to) => `${from} -> ${to}`),
    );
    expect(upward).toEqual([]);
  });

  it('has no circle of files', () => {
    expect(circles(arrows)).toEqual([]);
  });
});

/** Groups of files that import each other in a loop, by Tarjan's algorithm. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (node: string): void => {
    index.set(node, index.size);
    low.set(node, index.get(node) ?? 0);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) low.set(node, Math.min(low.get(node) ?? 0, low.get(next) ?? 0));
    }
    if (low.get(node) !== index.get(node)) return;
    const group = stack.splice(stack.indexOf(node));
    if (group.length > 1 || (graph.get(node) ?? []).includes(node)) found.push(group);
  };
  for (const node of graph.keys()) if (!index.has(node)) visit(node);
  return found;
}
