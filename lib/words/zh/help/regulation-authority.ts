import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `regulation-authority`, in Chinese. */
export const help: RuleHelp = {
  checked:
    '“规章”一行只有有权制定规章的单位才会有数：国务院部门，省、自治区、直辖市和设区的市、自治州的人民政府。县级政府、乡镇、地方各级部门填了规章的，多半是把规范性文件填错了行。',
  todo: '行政规范性文件改填到“行政规范性文件”一行，规章填 0。',
  fine: '有规章制定权的单位、代政府填报的办公厅（室）不会列出。',
  wrong: {
    note: '县林业局填了规章2件。',
    table: {
      columns: ['本年制发件数', '本年废止件数', '现行有效件数'],
      rows: [
        ['规章', '2', '0', '11'],
        ['行政规范性文件', '2', '1', '9'],
      ],
    },
  },
  right: {
    note: '规章填 0，规范性文件填在自己的一行。',
    table: {
      columns: ['本年制发件数', '本年废止件数', '现行有效件数'],
      rows: [
        ['规章', '0', '0', '0'],
        ['行政规范性文件', '2', '1', '9'],
      ],
    },
  },
  law: ['rules-departments', 'rules-governments'],
};
