import type { Facts } from '../../../rules/report-name';
import type { RuleWords } from '../../types';
import { regulations } from '../laws';
import { quotedWords } from '../names';

/** The Chinese words of `report-name`. */
export const words: RuleWords<Facts> = {
  name: '报告名称与《条例》不一致',
  check: '报告名称',
  meaning: '标题是否为“政府信息公开工作年度报告”；默认关闭。',
  sentence: ({ title }) => `标题${quotedWords(title)}未使用“政府信息公开工作年度报告”的名称。`,
  advice: () => '请核实标题；《条例》所称为“政府信息公开工作年度报告”。',
  basis: () => regulations('第五十条'),
};
