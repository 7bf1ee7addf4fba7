/**
 * The extension API as the browser gives it. The two functions of it that messages need are alike in all browsers, so that scripts in pages
 * do without the polyfill, which would be a tenth of their weight.
 */
import type { browser } from 'wxt/browser';

const scope = globalThis as { browser?: typeof browser; chrome?: typeof browser };

/** `browser` in Firefox, `chrome` elsewhere. A page may set a global named `browser`, but not in the extension's own world. */
export const api = (scope.browser ?? scope.chrome) as typeof browser;
