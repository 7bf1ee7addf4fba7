import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `text-mismatch`, in Chinese. */
export const help: RuleHelp = {
  checked:
    '正文里写的申请、复议、诉讼、许可、处罚、文件等数量，与表格里对应的数是否一致。一句话可以有几种理解（如“收到”可含上年结转），各种理解都不一致的才列出。写“未收到申请”而表中有数，列为错误。',
  todo: '对照台账，确定正文和表格哪一个对，改成一致。',
  fine: '正文另有口径（如含下属单位）的，建议写明口径。余、约、近等不精确的数不核对。',
  wrong: {
    note: '正文写收到25件，与表中新收的28件、加上上年结转后的30件都不一致。',
    at: 1,
    words: '2023年，我局收到政府信息公开申请25件，均按时答复。',
  },
  right: { note: '正文与表格同为28件。', at: 1, words: '2023年，我局收到政府信息公开申请28件，均按时答复。' },
  law: [],
};
