import { newestForm, oldestForm } from '../../../form/look-up';
import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `outdated-notice`, in Chinese. */
export const help: RuleHelp = {
  checked: '报告说明编制依据时，引用的是不是现行的格式文件和《条例》。',
  todo: '核实所引文件；确有误的，改引现行文件。',
  fine: '历史叙述中提到旧文件的，可以不改。',
  wrong: { note: '引用的是修订前的格式文件。', at: 1, words: `根据${oldestForm.notice}要求编制本报告。` },
  right: { note: '引用现行格式文件。', at: 1, words: `根据${newestForm.notice}要求编制本报告。` },
  law: ['format', 'decree'],
};
