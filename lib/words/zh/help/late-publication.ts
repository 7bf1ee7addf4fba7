import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `late-publication`, in Chinese. */
export const help: RuleHelp = {
  checked:
    '发布日期是否晚于《条例》规定的期限：县级以上人民政府部门1月31日，县级以上地方人民政府3月31日，当日发布的按期限内计。只认标明“发布”的日期；只有更新、上传、落款日期的，如实说明，级别更低。',
  todo: '核实首次公布日期；确实晚了的，今后按时公布。',
  fine: '网页重新发布、迁移而首次公布没有晚的，可以搁置。乡镇、街道、学校、事业单位，《条例》没有规定公布日期，只作提示。',
  wrong: { note: '部门的报告2月20日发布。', at: 'published', words: '发布时间：2024-02-20 10:12' },
  right: { note: '1月25日发布。', at: 'published', words: '发布时间：2024-01-25 10:12' },
  law: ['day-departments', 'day-governments'],
};
