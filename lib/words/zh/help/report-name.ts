import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `report-name`, in Chinese. */
export const help: RuleHelp = {
  checked: '标题是否用“政府信息公开工作年度报告”。默认关闭，可以在设置中打开。',
  todo: '核实标题。',
  fine: '未找到网页标题必须一字不差的明文规定。',
  wrong: { note: '标题写成“政务公开工作报告”。', at: 'title', words: '云泽县林业局2023年政务公开工作年度报告' },
  right: { note: '标题是《条例》所用的名称。', at: 'title', words: '云泽县林业局2023年政府信息公开工作年度报告' },
  law: ['contents'],
};
