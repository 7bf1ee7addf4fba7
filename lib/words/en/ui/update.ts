/** What is said of a new version in English. */
import type { UpdateTexts } from '../../ui-types/update';

export const update: UpdateTexts = {
  waits: (version) =>
    `Version ${version} has been downloaded and starts when the pages of this extension are closed. Starting it now closes them: lists and results of the workbench stay, open drafts have to be chosen again.`,
  start: 'Start it now',
  queueRuns:
    'Reports are being checked, so the new version was not started. Start it when the queue is done or paused.',
};
