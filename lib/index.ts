/** The public face: bundles with plain esbuild for a page or for Node; imports nothing from the extension API. */

export { checkPage } from './page/check-page';
export { detectPage } from './page/detect';
export { type PageCheck, PageCheckSchema } from './report/schema';
