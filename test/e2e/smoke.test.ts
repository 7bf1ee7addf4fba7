import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';

it('finds a built extension for each browser', () => {
  expect(existsSync('.output/chrome-mv3/manifest.json')).toBe(true);
  expect(existsSync('.output/firefox-mv3/manifest.json')).toBe(true);
});
