/** The words around the help in Chinese. */
import type { HelpTexts } from '../../ui-types/help';
import { formName, sectionPlace } from '../names';

export const help: HelpTexts = {
  title: '规则说明与报告格式',
  intro:
    '每条规则查什么、对错各举一例、依据原文、怎么办、什么时候不算错；后面是两种统一格式的填写说明。例子都是虚构的。',
  search: '查找',
  searchHint: '例如：结转、信息处理费、发布',
  found: (count) => (count === 0 ? '没有找到' : `找到 ${count} 项`),
  rules: '检查规则',
  forms: '报告格式',
  contents: '目录',
  checked: '查什么',
  wrong: '错例',
  right: '对例',
  law: '依据原文',
  noLaw: '没有专门的条文：本项按数字之间的关系或者填报的常理核对。',
  meaning: '',
  todo: '怎么办',
  fine: '什么时候不算错',
  places: {
    title: '标题',
    period: '统计期限',
    published: '发布日期',
    part: sectionPlace,
    headings: '六个部分的标题',
  },
  formTitle: (form) => formName(form),
  formIntro: '数字是虚构的，所有等式都成立。',
  parts: '六个部分',
  notes: '各行各列填什么',
  line: '行、列',
  offByDefault: '默认关闭',
  settings: '设置',
  welcome: '使用介绍',
};
