// Pictures of screens, kept for people to look at: .output/pictures/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..', '..', '.output', 'pictures');

/** Keeps a PNG under this name. */
export function keepPicture(name: string, png: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), png);
}
