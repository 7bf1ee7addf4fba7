import type { RuleHelp } from '../../help-types';
import { help as zh } from '../../zh/help/report-name';

/** What a clerk should know of `report-name`, in English. */
export const help: RuleHelp = {
  checked: 'Whether the title is 政府信息公开工作年度报告. Off by default; the settings switch it on.',
  todo: 'Check the title.',
  fine: 'No text was found that says that the title of a page must be these very words.',
  wrong: { ...zh.wrong, note: 'Another name in the title.' },
  right: { ...zh.right, note: 'The name that the regulations use.' },
  law: zh.law,
};
