/** The public face: bundles with plain esbuild for a page or for Node; imports nothing from the extension API. */

export { detectPage } from './page/detect';
export { checkPage } from './page/inspect';
export { type PageCheck, PageCheckSchema } from './report/schema';
