/** pdf.js and its files on this machine, for the page of the bench. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { root } from '../../run/bundle.mjs';

const pdfjs = join(root, 'node_modules/pdfjs-dist');
const folders: readonly [prefix: string, folder: string][] = [
  ['/cmaps/', 'cmaps'],
  ['/fonts/', 'standard_fonts'],
];
const scripts: Readonly<Record<string, string>> = {
  '/pdf.mjs': 'legacy/build/pdf.min.mjs',
  '/worker.mjs': 'legacy/build/pdf.worker.min.mjs',
};

/** Serves them, and an empty page at the root. */
export async function serveFiles(): Promise<{ url: string; close(): void }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const folder = folders.find(([prefix]) => path.startsWith(prefix));
    const script = scripts[path];
    if (script) {
      response.setHeader('content-type', 'text/javascript');
      response.end(readFileSync(join(pdfjs, script)));
    } else if (folder)
      response.end(readFileSync(join(pdfjs, folder[1], path.slice(folder[0].length).replace(/[^\w.-]/g, ''))));
    else {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end('<!doctype html><title>bench</title><body></body>');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
