/** The version that `--version` tells and that files name. */
export { version } from '../../package.json';
