import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `wrong-form`, in Chinese. */
export const help: RuleHelp = {
  checked:
    '表格用的是不是报告年度应当用的格式。看表头就能分辨：旧格式第二部分问“新制作、新公开、对外公开总数量”，现行格式问“制发、废止、现行有效”。',
  todo: '换用现行格式的表格重新填写。两种格式问的不是同样的数，不能只改表头。',
  fine: '报告年度在现行格式施行之前的，用旧格式是对的。',
  wrong: {
    note: '近年的报告用了旧格式的表头。',
    table: {
      columns: ['本年新制作数量', '本年新公开数量', '对外公开总数量'],
      rows: [
        ['规章', '0', '0', '0'],
        ['规范性文件', '2', '2', '9'],
      ],
    },
  },
  right: {
    note: '现行格式的表头。',
    table: {
      columns: ['本年制发件数', '本年废止件数', '现行有效件数'],
      rows: [
        ['规章', '0', '0', '0'],
        ['行政规范性文件', '2', '1', '9'],
      ],
    },
  },
  law: ['format', 'form'],
};
