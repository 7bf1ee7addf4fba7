import type { Facts } from '../../../rules/overview-topics';
import type { RuleWords } from '../../types';
import { notice } from '../laws';
import { listed } from '../names';

const TOPICS: Record<Facts['missing'][number], string> = {
  disclosure: 'disclosure on own initiative (主动公开)',
  requests: 'disclosure on request (依申请公开)',
  management: 'management of government information (政府信息管理)',
  platform: 'platforms (平台建设)',
  supervision: 'supervision (监督保障)',
};

/** The English words of `overview-topics`. */
export const words: RuleWords<Facts> = {
  name: 'Overview incomplete',
  check: 'Topics of the overview',
  meaning: 'Part 1 speaks of all five topics: disclosure, requests, management, platforms, supervision.',
  sentence: ({ missing }) =>
    `Part 1 (General situation) says nothing of ${listed(
      missing.map((topic) => TOPICS[topic]),
      5,
    )}.`,
  advice: () => 'Check whether this needs to be added.',
  basis: (form) => (form.asksFor.includes('overview-topics') ? notice(form, '“General situation”') : null),
};
