/** What the lines of the forms ask for, by key and printed label (`key label`). Where no text defines a line, the note says so or keeps to its words. */
import type { FormNotes } from '../../help-types';

/** By outcome alone: the three blocks of table four have the same. */
export const outcomeNotes: FormNotes = {
  结果维持: '行政行为得到维持的。格式没有给出定义。',
  结果纠正: '行政行为被纠正的，如撤销、变更、确认违法、责令履行。格式没有给出定义。',
  其他结果: '维持、纠正以外的结果。格式没有给出定义。',
  尚未审结: '到年底还没有结果的。',
  总计: '同组四项之和。',
};

export const formNotes: FormNotes = {
  'regulations 规章':
    '部门规章或地方政府规章。依照《立法法》，由国务院部门，以及省、自治区、直辖市和设区的市、自治州的人民政府制定；没有制定权的单位填 0。',
  'normativeDocuments 规范性文件': '本单位的规范性文件。格式没有给出定义，请按主管部门要求填报，各年口径保持一致。',
  'normativeDocuments 行政规范性文件':
    '本单位的行政规范性文件。格式没有给出定义，请按主管部门要求填报，各年口径保持一致。',
  'issued 本年制发件数': '报告年度内制定发布的件数。格式没有给出定义。',
  'repealed 本年废止件数': '报告年度内废止的件数。格式没有给出定义。',
  'inForce 现行有效件数': '现行有效的件数，一般不少于“制发减废止”。格式没有给出定义。',
  'created 本年新制作数量': '报告年度内新制作的件数。格式没有给出定义。',
  'published 本年新公开数量': '报告年度内新公开的件数。格式没有给出定义。',
  'totalPublished 对外公开总数量': '已对外公开的总件数。格式没有给出定义。',
  'license 行政许可': '行政许可。',
  'otherServices 其他对外管理服务事项': '行政许可之外的其他对外管理服务事项。',
  'penalty 行政处罚': '行政处罚。',
  'coercion 行政强制': '行政强制。',
  'previousItems 上一年项目数量': '上一年的事项数量：数的是有哪些事项，不是办了多少件。',
  'change 本年增/减': '与上一年相比增加或减少的事项数量，减少填负数。',
  'decisions 处理决定数量': '报告年度内作出的处理决定件数。与事项数量不是一回事，不能相加减。',
  'decisions 本年处理决定数量': '报告年度内作出的处理决定件数。格式没有给出定义，请按主管部门要求填报。',
  'fee 行政事业性收费': '行政事业性收费。',
  'amount 本年收费金额（单位：万元）': '单位是万元，可以有小数：86.4万元填 86.4。',
  'procurement 政府集中采购': '政府集中采购。',
  'items 采购项目数量': '采购的项目数量。',
  'amount 采购总金额': '采购的总金额。格式没有规定单位，请在数字旁写明元或万元。',
  'newReceived 一、本年新收政府信息公开申请数量': '报告年度内收到的政府信息公开申请，不含上年没有办完的。',
  'carriedOver 二、上年结转政府信息公开申请数量':
    '上年没有办完、转到本年的申请，也就是上年报告的“结转下年度继续办理”。',
  'granted （一）予以公开': '全部公开的。',
  'partiallyGranted （二）部分公开（区分处理的，只计这一情形，不计其他情形）':
    '同一件申请一部分公开、一部分不公开的，只在这里计一次。',
  'denied.stateSecret 1.属于国家秘密': '因属于国家秘密而不予公开。',
  'denied.otherLaw 2.其他法律行政法规禁止公开': '因其他法律、行政法规禁止公开。',
  'denied.security 3.危及“三安全一稳定”': '公开后可能危及国家安全、公共安全、经济安全、社会稳定。',
  'denied.thirdParty 4.保护第三方合法权益': '涉及商业秘密、个人隐私等，公开会损害第三方合法权益。',
  'denied.internalAffairs 5.属于三类内部事务信息': '人事管理、后勤管理、内部工作流程三类内部事务信息。',
  'denied.deliberative 6.属于四类过程性信息': '讨论记录、过程稿、磋商信函、请示报告四类过程性信息。',
  'denied.enforcementFile 7.属于行政执法案卷': '行政执法案卷信息。',
  'denied.inquiry 8.属于行政查询事项':
    '属于工商、不动产登记资料等行政查询事项，告知申请人依照有关法律、行政法规的规定办理。',
  'unavailable.notHeld 1.本机关不掌握相关政府信息': '本机关没有这些信息。',
  'unavailable.needsCreation 2.没有现成信息需要另行制作': '没有现成的信息，须另行制作才能提供。',
  'unavailable.unclear 3.补正后申请内容仍不明确': '申请人补正后，申请内容仍不明确。',
  'rejected.petition 1.信访举报投诉类申请': '以政府信息公开申请的形式进行信访、举报、投诉。',
  'rejected.duplicate 2.重复申请': '对该申请人已作出答复，又申请公开相同的政府信息。',
  'rejected.publication 3.要求提供公开出版物': '要求提供公报、报刊、书籍等公开出版物。',
  'rejected.excessive 4.无正当理由大量反复申请': '没有正当理由，大量、反复申请。',
  'rejected.confirmation 5.要求行政机关确认或重新出具已获取信息': '要求确认、重新出具已经得到的信息。',
  'other （六）其他处理': '以上各项之外的处理。',
  'other.overdueCorrection 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请':
    '通知补正后，申请人无正当理由逾期不补正，不再处理。',
  'other.overdueFee 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请':
    '申请人逾期未按收费通知缴纳费用，不再处理。',
  'other.other 3.其他': '以上各项都不符合的处理。',
  'resultTotal （七）总计': '（一）至（六）各项之和。',
  'carriedForward 四、结转下年度继续办理': '到年底还没有办完的申请，也就是下一年度报告的“上年结转”。',
  'naturalPerson 自然人': '以个人名义申请的。',
  'commercialEnterprise 商业企业': '企业申请的。',
  'researchInstitution 科研机构': '科研机构申请的。',
  'socialOrganization 社会公益组织': '社会公益组织申请的。',
  'legalService 法律服务机构': '律师事务所等法律服务机构申请的。',
  'otherOrganization 其他': '以上四类之外的法人或者其他组织申请的。',
  'total 总计': '前六列之和。',
};
