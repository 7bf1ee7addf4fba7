import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/overview-topics';

/** What a clerk should know of `overview-topics`, in English. */
export const help: RuleHelp = {
  checked:
    'Whether part one covers the five topics: disclosure, requests, management of information, platform, supervision. Other words for them count.',
  todo: 'See whether something should be added; where there was such work, add it.',
  fine: 'It is a reminder only: words that the program does not know are listed, too, and can be set aside.',
  wrong: { ...zh.wrong, note: 'Only disclosure and requests.' },
  right: { ...zh.right, note: 'All five topics.' },
  law: zh.law,
};
