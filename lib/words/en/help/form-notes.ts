/** What the lines of the forms ask for, by key and printed label (`key label`). Where no text defines a line, the note says so or keeps to its words. */
import type { FormNotes } from '../../help-types';

/** By outcome alone: the three blocks of table four have the same. */
export const outcomeNotes: FormNotes = {
  结果维持: 'What the body did was upheld. The form does not define it.',
  结果纠正:
    'What the body did was corrected, such as set aside, changed, found unlawful, or ordered to be done. The form does not define it.',
  其他结果: 'Any other outcome. The form does not define it.',
  尚未审结: 'No outcome yet at the end of the year.',
  总计: 'The sum of the four.',
};

export const formNotes: FormNotes = {
  'regulations 规章':
    'Rules of departments or local governments. By the Legislation Law they are made by departments of the State Council and by governments of provinces, autonomous regions, municipalities, cities with districts and autonomous prefectures; a body without the power writes 0.',
  'normativeDocuments 规范性文件':
    'The body’s own normative documents. The form does not define them; ask your authority in charge, and count them the same way every year.',
  'normativeDocuments 行政规范性文件':
    'The body’s own normative documents. The form does not define them; ask your authority in charge, and count them the same way every year.',
  'issued 本年制发件数': 'How many were issued in the report’s year. The form does not define it.',
  'repealed 本年废止件数': 'How many were repealed in the report’s year. The form does not define it.',
  'inForce 现行有效件数':
    'How many are in force; mostly no fewer than issued less repealed. The form does not define it.',
  'created 本年新制作数量': 'How many were made in the report’s year. The form does not define it.',
  'published 本年新公开数量': 'How many were published in the report’s year. The form does not define it.',
  'totalPublished 对外公开总数量': 'How many are published in all. The form does not define it.',
  'license 行政许可': 'Licences.',
  'otherServices 其他对外管理服务事项': 'Other services to the public, licences aside.',
  'penalty 行政处罚': 'Penalties.',
  'coercion 行政强制': 'Coercive measures.',
  'previousItems 上一年项目数量': 'The number of items last year: which there are, not how many decisions were made.',
  'change 本年增/减': 'How many items more or fewer than last year; fewer with a minus sign.',
  'decisions 处理决定数量':
    'How many decisions were made in the report’s year. They are no items, and do not add up with them.',
  'decisions 本年处理决定数量':
    'How many decisions were made in the report’s year. The form does not define them; ask your authority in charge.',
  'fee 行政事业性收费': 'Administrative fees.',
  'amount 本年收费金额（单位：万元）': 'In 10,000 yuan, with decimals: 864,000 yuan are 86.4.',
  'procurement 政府集中采购': 'Central procurement.',
  'items 采购项目数量': 'How many items were procured.',
  'amount 采购总金额': 'The total amount. The form names no unit: say whether it is yuan or 10,000 yuan.',
  'newReceived 一、本年新收政府信息公开申请数量':
    'Requests received in the report’s year, without those left open last year.',
  'carriedOver 二、上年结转政府信息公开申请数量':
    'Requests left open last year: those that last year’s report carried forward.',
  'granted （一）予以公开': 'Granted in full.',
  'partiallyGranted （二）部分公开（区分处理的，只计这一情形，不计其他情形）':
    'Granted in part: counted here once, and nowhere else.',
  'denied.stateSecret 1.属于国家秘密': 'Denied as a state secret.',
  'denied.otherLaw 2.其他法律行政法规禁止公开': 'Denied because other laws or regulations forbid it.',
  'denied.security 3.危及“三安全一稳定”':
    'Denied because it might endanger national, public or economic security, or social stability.',
  'denied.thirdParty 4.保护第三方合法权益':
    'Denied because it would harm the rights of a third party, such as trade secrets or privacy.',
  'denied.internalAffairs 5.属于三类内部事务信息': 'Denied as internal: personnel, logistics, internal procedures.',
  'denied.deliberative 6.属于四类过程性信息':
    'Denied as deliberative: records of discussion, drafts, letters of consultation, requests and reports.',
  'denied.enforcementFile 7.属于行政执法案卷': 'Denied as part of an enforcement file.',
  'denied.inquiry 8.属于行政查询事项':
    'Denied as an administrative inquiry, such as for records of companies or real estate, which laws of their own govern.',
  'unavailable.notHeld 1.本机关不掌握相关政府信息': 'The body does not hold it.',
  'unavailable.needsCreation 2.没有现成信息需要另行制作': 'It would have to be made.',
  'unavailable.unclear 3.补正后申请内容仍不明确': 'Even after correction it is not clear what is asked for.',
  'rejected.petition 1.信访举报投诉类申请': 'A petition, report or complaint in the form of a request.',
  'rejected.duplicate 2.重复申请': 'The same applicant was answered before and asks for the same again.',
  'rejected.publication 3.要求提供公开出版物': 'It asks for gazettes, papers or books that are published.',
  'rejected.excessive 4.无正当理由大量反复申请': 'Many and repeated requests without a good reason.',
  'rejected.confirmation 5.要求行政机关确认或重新出具已获取信息':
    'It asks to confirm or reissue what the applicant has.',
  'other （六）其他处理': 'Dealt with in any other way.',
  'other.overdueCorrection 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请':
    'The applicant did not correct it in time, without a good reason; it is dealt with no further.',
  'other.overdueFee 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请':
    'The applicant did not pay in time as notified; it is dealt with no further.',
  'other.other 3.其他': 'Any other way.',
  'resultTotal （七）总计': 'The sum of （一） to （六）.',
  'carriedForward 四、结转下年度继续办理': 'Open at the end of the year; next year’s report carries it over.',
  'naturalPerson 自然人': 'Requests by persons.',
  'commercialEnterprise 商业企业': 'Requests by enterprises.',
  'researchInstitution 科研机构': 'Requests by research institutions.',
  'socialOrganization 社会公益组织': 'Requests by public-benefit organisations.',
  'legalService 法律服务机构': 'Requests by law firms and other legal-service bodies.',
  'otherOrganization 其他': 'Requests by other organisations.',
  'total 总计': 'The sum of the six columns.',
};
