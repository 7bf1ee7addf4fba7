import type { Facts } from '../../../rules/report-name';
import type { RuleWords } from '../../types';
import { regulations } from '../laws';
import { quotedWords } from '../names';

/** The English words of `report-name`. */
export const words: RuleWords<Facts> = {
  name: 'Other name than in the regulations',
  check: 'Name of the report',
  meaning: 'The title says 政府信息公开工作年度报告 (off by default).',
  sentence: ({ title }) => `The title ${quotedWords(title)} does not say 政府信息公开工作年度报告.`,
  advice: () => 'Check the title; the regulations speak of 政府信息公开工作年度报告.',
  basis: () => regulations('Article 50'),
};
