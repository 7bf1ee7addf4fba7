/**
 * The words of the law, as the help quotes them. They were compared, in November 2026, with the texts named in ../laws.ts, with official copies of
 * the notice of the form in force, with its template of the report, and with copies of the measures on fees; marks are full-width, as official
 * documents print them.
 */
import { newestForm } from '../../../form/look-up';
import type { Provision, ProvisionId } from '../../help-types';
import { cite, feeMeasures, legislationLaw, notice, regulations } from '../laws';

const CONTENTS =
  '政府信息公开工作年度报告应当包括下列内容：（一）行政机关主动公开政府信息的情况；（二）行政机关收到和处理政府信息公开申请的情况；（三）因政府信息公开工作被申请行政复议、提起行政诉讼的情况；（四）政府信息公开工作存在的主要问题及改进情况，各级人民政府的政府信息公开工作年度报告还应当包括工作考核、社会评议和责任追究结果情况；（五）其他需要报告的事项。';

const form = (part = '') => cite(notice(newestForm, part));
const legislation = legislationLaw(null).name;

export const provisions: Readonly<Record<ProvisionId, Provision>> = {
  form: {
    source: cite(regulations('第五十条')),
    words: '全国政府信息公开工作主管部门应当公布政府信息公开工作年度报告统一格式，并适时更新。',
  },
  format: {
    source: form(),
    words: '现将修订后的《中华人民共和国政府信息公开工作年度报告格式》印发给你们，请认真贯彻执行。',
  },
  balance: {
    source: form('第三部分表格'),
    words: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  },
  contents: { source: cite(regulations('第五十条')), words: CONTENTS },
  completeness: {
    source: form(),
    words: '年度报告内容，要严格按照《中华人民共和国政府信息公开条例》第五十条的规定确定，不能遗漏，也不宜泛化。',
  },
  problems: {
    source: cite(regulations('第五十条第四项')),
    words:
      '（四）政府信息公开工作存在的主要问题及改进情况，各级人民政府的政府信息公开工作年度报告还应当包括工作考核、社会评议和责任追究结果情况；',
  },
  overview: {
    source: form('“总体情况”'),
    words:
      '（一）总体情况。这一项报告本机关政府信息公开工作总体情况，对本机关贯彻落实《中华人民共和国政府信息公开条例》情况进行综述，主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障（含《中华人民共和国政府信息公开条例》第五十条第四项规定的各级人民政府“工作考核、社会评议和责任追究结果情况”）……',
  },
  'fee-note': {
    source: form('“其他需要报告的事项”'),
    words: '（文字描述，收取信息处理费情况在此处报告。）',
  },
  unit: { source: form('第二部分表格'), words: '本年收费金额（单位：万元）' },
  decree: {
    source: cite(regulations('')),
    words: '2007年4月5日中华人民共和国国务院令第492号公布　2019年4月3日中华人民共和国国务院令第711号修订',
  },
  'day-departments': {
    source: cite(regulations('第四十九条')),
    words:
      '县级以上人民政府部门应当在每年1月31日前向本级政府信息公开工作主管部门提交本行政机关上一年度政府信息公开工作年度报告并向社会公布。',
  },
  'day-governments': {
    source: cite(regulations('第四十九条')),
    words:
      '县级以上地方人民政府的政府信息公开工作主管部门应当在每年3月31日前向社会公布本级政府上一年度政府信息公开工作年度报告。',
  },
  'rules-departments': {
    source: `${legislation}第九十一条（2023年修正前为第八十条）`,
    words:
      '国务院各部、委员会、中国人民银行、审计署和具有行政管理职能的直属机构以及法律规定的机构，可以根据法律和国务院的行政法规、决定、命令，在本部门的权限范围内，制定规章。',
  },
  'rules-governments': {
    source: `${legislation}第九十三条（2023年修正前为第八十二条）`,
    words:
      '省、自治区、直辖市和设区的市、自治州的人民政府，可以根据法律、行政法规和本省、自治区、直辖市的地方性法规，制定规章。',
  },
  'tariff-cases': {
    source: cite(feeMeasures('第四条')),
    words:
      '（一）同一申请人一个自然月内累计申请10件以下（含10件）的，不收费。（二）同一申请人一个自然月内累计申请11—30件（含30件）的部分：100元/件。（三）同一申请人一个自然月内累计申请31件以上的部分：以10件为一档，每增加一档，收费标准提高100元/件。',
  },
  'tariff-pages': {
    source: cite(feeMeasures('第五条')),
    words:
      '（一）30页以下（含30页）的，不收费。（二）31—100页（含100页）的部分：10元/页。（三）101—200页（含200页）的部分：20元/页。（四）201页以上的部分：40元/页。',
  },
};
