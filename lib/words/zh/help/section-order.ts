import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `section-order`, in Chinese. */
export const help: RuleHelp = {
  checked: '六个部分的标题序号是否重复、跳号，层级是否一致。',
  todo: '按“一、”至“六、”重新编号。',
  fine: '小标题（一）（二）的编号不在核对之列。',
  wrong: {
    note: '两个部分都编成“三、”。',
    headings: [
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '三、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ],
  },
  right: {
    note: '一至六，依次编号。',
    headings: [
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ],
  },
  law: [],
};
