// Run before each file of end-to-end tests: a browser that one suite has done with serves the next, unless a test has failed in it.
import { afterEach } from 'vitest';
import { keepBrowsers, spoilBrowsers } from '../harness/kept-browsers.ts';

keepBrowsers();
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' || (task.result?.errors?.length ?? 0) > 0) await spoilBrowsers();
});
