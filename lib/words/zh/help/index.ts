/** The help in Chinese: rules, provisions, and the lines of the forms. */
import { formsAskingFor } from '../../../form/look-up';
import type { Help } from '../../help-types';
import * as rules from './all';
import { formNotes, outcomeNotes } from './form-notes';
import { provisions } from './provisions';

export const help: Help = {
  rules,
  provisions,
  formNotes: { ...outcomeNotes, ...formNotes },
  parts: [
    `本年度政府信息公开工作的综述；${formsAskingFor('overview-topics').join('、')}年格式规定主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障。`,
    '列表：规章和规范性文件、许可、处罚和强制、收费等，按《条例》第二十条的有关各项。',
    '列表：收到多少申请、怎样答复、还剩多少，按申请人分列。',
    '列表：行政复议和行政诉讼，按结果分列。',
    '主要问题和改进情况，两样都写。',
    `其他事项；${formsAskingFor('fee').join('、')}年格式注明，收取信息处理费情况在此处报告。`,
  ],
};
