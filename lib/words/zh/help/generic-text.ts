import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `generic-text`, in Chinese. */
export const help: RuleHelp = {
  checked: '第一部分是否没有任何数字、年份、单位名称——这样的文字放在哪个单位、哪一年都成立。',
  todo: '写进本年度的实际数据和工作。',
  fine: '本项只是提示，不表示有误。',
  wrong: {
    note: '没有数字、年份和单位名称。',
    at: 1,
    words:
      '单位高度重视政府信息公开工作，主动公开各类政府信息，及时回应社会关切，认真办理依申请公开，依法依规答复申请人，规范政府信息管理，加强平台建设，做好监督保障。',
  },
  right: {
    note: '有年份和数据。',
    at: 1,
    words: '2023年，我局主动公开政府信息126条，办理依申请公开29件；规范政府信息管理，加强平台建设，做好监督保障。',
  },
  law: [],
};
