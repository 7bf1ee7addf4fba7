import type { CircularTexts } from '../circular-texts';

/** 通报 */
export const circular: CircularTexts = {
  tag: 'zh-CN',
  title: (years) =>
    `${years.length > 1 ? `${years[0]}—${years.at(-1)}年` : years.map((year) => `${year}年`).join('')}政府信息公开工作年度报告核对情况`,
  made: (date) => `核对日期：${date}`,
  overview: (all, wrong, doubtful, open, fine) =>
    `共核对年度报告 ${all} 份：存在错误 ${wrong} 份，有待核实 ${doubtful} 份，未能全部核对 ${open} 份，未发现错误和待核问题 ${fine} 份。`,
  units: '一、各单位情况',
  faults: '二、问题分类',
  columns: {
    number: '序号',
    unit: '单位',
    year: '年度',
    errors: '错误',
    review: '待核',
    published: '发布日期',
    problems: '主要问题',
  },
  faultColumns: { rule: '问题', reports: '份数', units: '涉及单位' },
  noUnit: '未注明单位',
  between: '、',
  more: (count) => `另有 ${count} 项`,
  fine: '未发现问题',
  open: '未能全部核对',
  footnote: (version) =>
    `本表由“年报体检”${version}根据各单位公布的年度报告自动核对生成，“待核”各项须经人工核实；已搁置的问题不列入。`,
};
