import type { RuleHelp } from '../../help-types';

/** What a clerk should know of `accountability`, in Chinese. */
export const help: RuleHelp = {
  checked: '各级人民政府的年度报告是否写到工作考核、社会评议、责任追究三项结果。部门和街道办事处没有这项要求，不核对。',
  todo: '在第一部分“监督保障”补上三项结果；没有责任追究情形的，写明没有。',
  fine: '部门、街道办事处、事业单位，《条例》没有这项要求。',
  wrong: {
    note: '县政府的报告没有写三项结果。',
    at: 1,
    words:
      '2023年，主动公开政府信息126条，依申请公开29件；规范政府信息管理；加强平台建设；监督保障方面，明确分管领导，配备两名工作人员。',
    body: '云泽县人民政府',
  },
  right: {
    note: '写明考核、评议和追责结果。',
    at: 1,
    words:
      '2023年，主动公开政府信息126条，依申请公开29件；规范政府信息管理；加强平台建设；监督保障方面，将政务公开纳入工作考核，接受社会评议，全年未发生责任追究情形。',
    body: '云泽县人民政府',
  },
  law: ['problems', 'overview'],
};
