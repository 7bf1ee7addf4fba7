import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `overview-topics`, in Chinese. */
export const help: RuleHelp = {
  checked:
    '第一部分是否写到五个方面：主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障。用别的说法写到的也算。',
  todo: '核实是否需要补充；确有相关工作的，予以补充。',
  fine: '本项只是提示：程序不认识的写法也会列出，核实后可以搁置。',
  wrong: {
    note: '只写了主动公开和依申请公开。',
    at: 1,
    words: '2023年，我局主动公开政府信息126条，办理依申请公开29件。',
  },
  right: {
    note: '五个方面都写到了。',
    at: 1,
    words:
      '2023年，我局主动公开政府信息126条，办理依申请公开29件；规范政府信息管理，严格审核；加强平台建设，办好门户网站专栏；做好监督保障，纳入考核。',
  },
  law: ['overview'],
};
