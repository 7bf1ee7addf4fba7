import { formById } from '../../../form/look-up';
import type { Facts } from '../../../rules/outdated-notice';
import type { RuleWords } from '../../types';
import { notice, regulations } from '../laws';
import { quotedWords } from '../names';

/** The Chinese words of `outdated-notice`. */
export const words: RuleWords<Facts> = {
  name: '引用的文件已更新',
  check: '引用文件的版本',
  meaning: '所引用的格式文件、《条例》是否为现行版本。',
  sentence: ({ quote, year, due }) =>
    due === null
      ? `正文所引${quotedWords(quote)}为2007年公布的《条例》，已由国务院令第711号修订。`
      : `正文所引${quotedWords(quote)}已更新，${year}年度报告适用${formById(due).notice}。`,
  advice: () => '请核实所引文件；引用有误的，改引现行文件。',
  basis: (_, facts) => (facts === null || facts.due === null ? regulations('') : notice(formById(facts.due))),
};
