// Pictures of screens, kept for people to look at: .output/pictures/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..', '..', '.output', 'pictures');

/** Keeps a PNG under this name. */
export const keepPicture = (name: string, png: Uint8Array): void => keep(`${name}.png`, png);

/** Keeps what a browser prints under this name. */
export const keepPdf = (name: string, pdf: Uint8Array): void => keep(`${name}.pdf`, pdf);

function keep(file: string, content: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), content);
}
