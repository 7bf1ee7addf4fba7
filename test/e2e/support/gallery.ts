// A page that shows any state of popup and panel with the real components: also those that no browser can be brought into on purpose.
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { GalleryState } from './gallery-states';
import { settled } from './settled.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** The gallery as one page; `openState` brings it to a state. */
export async function galleryPage(states: readonly GalleryState[]): Promise<string> {
  const script = await bundle('test/e2e/support/gallery-page.tsx');
  const style = await bundle('assets/styles/main.css');
  const data = JSON.stringify(states).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>年报体检</title><style>${style}</style></head><body><main id="screen"></main>
<script>globalThis.galleryStates = ${data};</script><script>${script.replaceAll('</', '<\\/')}</script></body></html>`;
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  return outputFiles[0]?.text ?? '';
}

/** Brings the gallery to a state, and to where its picture is taken. */
export async function openState(page: Page, { name, open, place, screen }: GalleryState): Promise<void> {
  await page.evaluate(`showState(${JSON.stringify(name)})`);
  await page.waitForSelector(place === 'popup' ? '.popup .tab' : '.panel .tab');
  if (open === 'tables') {
    await page.click('#tab-tables');
    await page.waitForSelector('.tables section');
  }
  if (open === 'exports') await page.click('.menu > summary');
  if (open === 'folds') {
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('.scroll details')) fold.open = true;
    });
  }
  // Its words come only where the wait lasts.
  if (screen.kind === 'waiting') await settled(page);
}
