// Statutory tables as an editor prints them, made from the form's data, to be damaged row by row.

import type { FormId } from '../../../lib/contract/page-check';
import { formTableOf } from '../../../lib/sums/form-table';
import type { CellSpec } from './pages';

/** The header of table three, spans and all. */
const applicationHeader: CellSpec[][] = [
  [
    { text: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', colspan: 3, rowspan: 3 },
    { text: '申请人情况', colspan: 7 },
  ],
  [
    { text: '自然人', rowspan: 2 },
    { text: '法人或其他组织', colspan: 5 },
    { text: '总计', rowspan: 2 },
  ],
  ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
];

/** A value for each cell of table three that tells where it belongs: row number times ten plus column number. */
export function tellingValue(row: number, column: number): number {
  return row * 10 + column;
}

/** Table three with telling values: a row for each line of the form, group labels with their spans. */
export function applicationRows(form: FormId): CellSpec[][] {
  const lines = formTableOf({ form, name: 'applications' }).bands[0]?.rows ?? [];
  const rows = lines.map(({ path }, index): CellSpec[] => {
    const above = lines[index - 1]?.path ?? [];
    const labels = path.flatMap((text, depth): CellSpec[] => {
      const isLast = depth === path.length - 1;
      const begun = !isLast && path.slice(0, depth + 1).every((label, at) => above[at] === label);
      if (begun) return [];
      const rowspan = isLast
        ? 1
        : lines.filter((line) => line.path[depth] === text && line.path.length > depth + 1).length;
      return [{ text, rowspan, colspan: isLast ? 3 - depth : 1 }];
    });
    return [...labels, ...Array.from({ length: 7 }, (_, column) => tellingValue(index, column))];
  });
  return [...applicationHeader, ...rows];
}

/** Table four with the numbers 1 to 15, under its header of three rows. */
export function caseRows(
  values: readonly CellSpec[] = Array.from({ length: 15 }, (_, index) => index + 1),
): CellSpec[][] {
  const outcomes: CellSpec[] = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const tall = outcomes.map((text): CellSpec => ({ text: String(text), rowspan: 2 }));
  return [
    [
      { text: '行政复议', colspan: 5 },
      { text: '行政诉讼', colspan: 10 },
    ],
    [...tall, { text: '未经复议直接起诉', colspan: 5 }, { text: '复议后起诉', colspan: 5 }],
    [...outcomes, ...outcomes],
    [...values],
  ];
}

/** Table two of the form of 2021, all items in one table. */
export function disclosureRows(): CellSpec[][] {
  const wide = (text: string): CellSpec => ({ text, colspan: 3 });
  return [
    [{ text: '第二十条第（一）项', colspan: 4 }],
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    ['规章', 1, 2, 3],
    ['行政规范性文件', 4, 5, 6],
    [{ text: '第二十条第（五）项', colspan: 4 }],
    ['信息内容', wide('本年处理决定数量')],
    ['行政许可', wide('7')],
    [{ text: '第二十条第（六）项', colspan: 4 }],
    ['信息内容', wide('本年处理决定数量')],
    ['行政处罚', wide('8')],
    ['行政强制', wide('9')],
    [{ text: '第二十条第（八）项', colspan: 4 }],
    ['信息内容', wide('本年收费金额（单位：万元）')],
    ['行政事业性收费', wide('10.5')],
  ];
}
