import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `regulation-authority`, in Chinese. */
export const help: RuleHelp = {
  checked:
    '没有规章制定权的单位，“规章”一行是否填了数。依照《立法法》，规章由国务院部门和省、自治区、直辖市、设区的市、自治州的人民政府制定；县级政府、乡镇、地方各级部门填报规章的，多为把规范性文件填错了行。',
  todo: '核实文件性质：确为规范性文件的，改填到“行政规范性文件”一行，“规章”一行填 0。',
  fine: '有规章制定权的单位、代政府填报的办公厅（室）不会列出。',
  wrong: {
    note: '县林业局把规范性文件填在“规章”一行。',
    table: {
      columns: ['本年制发件数', '本年废止件数', '现行有效件数'],
      rows: [
        ['规章', '2', '1', '9'],
        ['行政规范性文件', '0', '0', '0'],
      ],
    },
  },
  right: {
    note: '规章填 0，同样的文件填在“行政规范性文件”一行。',
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
