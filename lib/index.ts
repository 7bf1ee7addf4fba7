/** The public face: bundles with plain esbuild for a page or for Node; imports nothing from the extension API. */

export { type PageCheck, PageCheckSchema } from './contract/page-check';
export { checkPage } from './page/check-page';
export { detectPage } from './page/detect';
