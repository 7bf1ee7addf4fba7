/** The public face: bundles with plain esbuild for a page or for Node; imports nothing from the extension API. */
export { PageCheckSchema, type PageCheck } from './report/schema';
export { detectPage } from './page/detect';
export { checkPage } from './page/inspect';
