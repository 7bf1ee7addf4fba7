/**
 * Sentences put down in one go after the patterns were written, as a clerk would write them, with the tables that they are true to, and tables that
 * they contradict. No false word may be said of the first; what is said of the second is measured.
 */
import type { Numbers } from '../../bench/golden/base';

/** A sentence of section one. */
export interface UnseenSentence {
  text: string;
  /** Numbers of the tables that it is true to; all others are zero. */
  true: Numbers;
  /** Numbers that it contradicts; absent where it states nothing that a table could deny. */
  false?: Numbers;
}

const n = (received: number, more: Numbers = {}): Numbers => ({
  'newReceived/naturalPerson': received,
  'granted/naturalPerson': received,
  ...more,
});
const reviews = (more: Numbers, received = 3): Numbers => n(received, more);

export const UNSEEN: readonly UnseenSentence[] = [
  // Nothing came in.
  { text: '截至2023年12月31日，我局未接到任何单位或个人提出的政府信息公开申请。', true: {}, false: n(2) },
  { text: '全年无依申请公开事项。', true: {}, false: n(2) },
  { text: '本年度依申请公开数量为零。', true: {}, false: n(4) },
  { text: '2023年没有公民、法人和其他组织向我局申请公开政府信息。', true: {}, false: n(1) },
  { text: '依申请公开办件量为0件，无结转至下年度事项。', true: {}, false: n(6) },
  { text: '我镇收到群众信息公开诉求0次。', true: {} },
  { text: '全年公开申请零受理、零答复。', true: {}, false: n(3) },
  { text: '依申请公开工作保持零申请、零投诉、零复议。', true: {}, false: n(3) },
  { text: '年内，社会公众未向本机关提出过信息公开申请。', true: {}, false: n(2) },
  { text: '经统计，2023年依申请公开受理数0，办结数0。', true: {}, false: n(2) },
  // Denials that are none.
  { text: '未收到当面、信函、传真等形式的申请，通过网络渠道收到申请3件。', true: n(3) },
  { text: '除网上申请2件外，未收到其他形式的依申请公开。', true: n(2) },
  { text: '本年度未收到涉及国家秘密的政府信息公开申请。', true: n(3) },
  { text: '全年未收到要求更正政府信息的申请。', true: n(3) },
  { text: '未出现超期答复、引发复议诉讼败诉的情形。', true: reviews({ 'reconsideration.upheld': 1 }) },
  { text: '无行政复议被纠正情况。', true: reviews({ 'reconsideration.upheld': 1 }) },
  { text: '未发生应公开未公开、不应公开而公开的问题。', true: n(3) },
  { text: '全年无收费、无减免情况，无投诉举报。', true: n(3) },
  { text: '第四季度未收到政府信息公开申请。', true: n(3) },
  { text: '本机关未收到由外国人提出的公开申请。', true: n(5) },
  // Reviews and suits.
  {
    text: '未发生因政府信息公开引发的行政复议和行政诉讼案件。',
    true: n(3),
    false: reviews({ 'reconsideration.upheld': 1 }),
  },
  {
    text: '未因政府信息公开工作被申请行政复议、被提起行政诉讼。',
    true: n(3),
    false: reviews({ 'litigationDirect.upheld': 1 }),
  },
  { text: '行政复议0起，行政诉讼0起。', true: n(3), false: reviews({ 'reconsideration.corrected': 1 }) },
  { text: '没有因信息公开被提起复议或诉讼的情况。', true: n(3), false: reviews({ 'reconsideration.other': 2 }) },
  { text: '全年政府信息公开行政复议、诉讼均为零。', true: n(3), false: reviews({ 'reconsideration.upheld': 2 }) },
  {
    text: '政府信息公开申请办结率100%，无一例引发行政复议或诉讼。',
    true: n(5),
    false: n(5, { 'reconsideration.upheld': 1 }),
  },
  {
    text: '因政府信息公开被提起行政复议4件，其中维持2件、纠正1件、尚未审结1件；行政诉讼1件，结果维持。',
    true: reviews({
      'reconsideration.upheld': 2,
      'reconsideration.corrected': 1,
      'reconsideration.pending': 1,
      'litigationDirect.upheld': 1,
    }),
    false: reviews({ 'reconsideration.upheld': 2, 'reconsideration.corrected': 1, 'litigationDirect.upheld': 1 }),
  },
  {
    text: '行政复议案件4件（维持3件，其他1件），行政诉讼案件2件均未审结。',
    true: reviews({ 'reconsideration.upheld': 3, 'reconsideration.other': 1, 'litigationDirect.pending': 2 }),
    false: reviews({ 'reconsideration.upheld': 3, 'reconsideration.other': 1, 'litigationDirect.pending': 3 }),
  },
  {
    text: '全年发生涉政府信息公开行政诉讼3件，其中未经复议直接起诉1件，复议后起诉2件，均判决驳回诉讼请求。',
    true: reviews({ 'litigationDirect.upheld': 1, 'litigationAfterReconsideration.upheld': 2 }),
    false: reviews({ 'litigationDirect.upheld': 1, 'litigationAfterReconsideration.upheld': 4 }),
  },
  { text: '本年度行政复议维持率100%，行政诉讼胜诉率100%。', true: reviews({ 'reconsideration.upheld': 2 }) },
  // Counts of applications.
  {
    text: '2023年，共收到政府信息公开申请15件（其中网上申请9件、信函申请6件），按时办结15件。',
    true: n(15),
    false: n(16),
  },
  { text: '全年受理群众依申请公开21件次，同比增长40%，答复率100%。', true: n(21), false: n(12) },
  {
    text: '新收政府信息公开申请7件，加上2022年结转2件，共需办理9件；至年底办结8件，结转2024年1件。',
    true: {
      'newReceived/naturalPerson': 7,
      'carriedOver/naturalPerson': 2,
      'granted/naturalPerson': 8,
      'carriedForward/naturalPerson': 1,
    },
    false: n(11),
  },
  {
    text: '办理依申请公开9件（含上年结转2件）。',
    true: { 'newReceived/naturalPerson': 7, 'carriedOver/naturalPerson': 2, 'granted/naturalPerson': 9 },
    false: n(13),
  },
  { text: '收到依申请公开申请十二件，全部按期答复。', true: n(12), false: n(21) },
  {
    text: '当年新收27件申请中，自然人提出25件，占92.6%，商业企业提出2件，占7.4%。',
    true: {
      'newReceived/naturalPerson': 25,
      'newReceived/commercialEnterprise': 2,
      'granted/naturalPerson': 25,
      'granted/commercialEnterprise': 2,
    },
    false: n(72),
  },
  { text: '共答复申请人30件次，较上年增加6件，增幅25%。', true: n(30) },
  {
    text: '全年接收依申请公开33件，比上年减少5件；其中31件已答复，2件按规定结转下年度办理。',
    true: {
      'newReceived/naturalPerson': 33,
      'granted/naturalPerson': 31,
      'carriedForward/naturalPerson': 2,
    },
    false: n(38),
  },
  {
    text: '办理政府信息公开申请6宗，主动撤回1宗，实际答复5宗。',
    true: { 'newReceived/naturalPerson': 6, 'granted/naturalPerson': 5, 'other.other/naturalPerson': 1 },
    false: n(9),
  },
  { text: '收到政府信息公开申请41份，其中39份来自互联网，2份为当面提交。', true: n(41), false: n(14) },
  { text: '2023年，登记受理申请18件，转办11件，自办7件。', true: n(18) },
  { text: '与2022年相比，申请量由9件增至15件，增长66.7%。', true: n(15) },
  { text: '近三年依申请公开数量分别为6件、9件、15件。', true: n(15) },
  { text: '依申请公开新收15件、上年结转0件、本年办结15件、结转下年0件。', true: n(15), false: n(51) },
  { text: '其中，涉及土地征收类8件、城乡规划类4件，其他类3件。', true: n(15) },
  { text: '因申请内容不明确，要求补正2件，补正后均已答复。', true: n(5) },
  {
    text: '收到的9件申请中，有2件因第三方不同意公开而不予公开。',
    true: { 'newReceived/naturalPerson': 9, 'granted/naturalPerson': 7, 'denied.thirdParty/naturalPerson': 2 },
    false: n(19),
  },
  {
    text: '收到12件申请，占比分别为：自然人75%，法人25%。',
    true: {
      'newReceived/naturalPerson': 9,
      'newReceived/commercialEnterprise': 3,
      'granted/naturalPerson': 9,
      'granted/commercialEnterprise': 3,
    },
    false: n(10),
  },
  { text: '年内收到申请11件，其中1件申请人撤回，其余10件均在法定期限内答复。', true: n(11), false: n(17) },
  {
    text: '上年度结转申请1件，已办结；本年度新增申请4件，已办结3件，1件正在办理中。',
    true: {
      'newReceived/naturalPerson': 4,
      'carriedOver/naturalPerson': 1,
      'granted/naturalPerson': 4,
      'carriedForward/naturalPerson': 1,
    },
    false: n(8),
  },
  {
    text: '全年共处理依申请公开事项46项，全部依法按时办结，没有结转。',
    true: n(46),
    false: { 'newReceived/naturalPerson': 46, 'granted/naturalPerson': 44, 'carriedForward/naturalPerson': 2 },
  },
  { text: '申请人以网络形式提交32件，信函形式提交8件，当面提交2件，共计42件。', true: n(42) },
  { text: '2023年1月至12月，共收到信息公开申请表5份。', true: n(5), false: n(8) },
  { text: '全区各单位共收到政府信息公开申请318件，其中局机关52件。', true: n(52) },
  { text: '收到政府信息公开申请3件，已全部办结，当面送达1件、邮寄2件。', true: n(3), false: n(7) },
  {
    text: '无结转下年度继续办理的申请。',
    true: n(3),
    false: { 'newReceived/naturalPerson': 3, 'granted/naturalPerson': 1, 'carriedForward/naturalPerson': 2 },
  },
  { text: '公开政府信息的申请2件均来自同一申请人。', true: n(2) },
  {
    text: '2022年受理的3件申请已于2023年1月办结。',
    true: { 'newReceived/naturalPerson': 2, 'carriedOver/naturalPerson': 3, 'granted/naturalPerson': 5 },
  },
  {
    text: '申请答复14件：公开7件，部分公开3件，不予公开2件，无法提供2件。',
    true: {
      'newReceived/naturalPerson': 14,
      'granted/naturalPerson': 7,
      'partiallyGranted/naturalPerson': 3,
      'denied.otherLaw/naturalPerson': 2,
      'unavailable.notHeld/naturalPerson': 2,
    },
    false: n(18),
  },
  {
    text: '答复结果为：予以公开5件，占41.67%；部分公开2件，占16.67%；本机关不掌握相关政府信息3件，占25%；其他2件，占16.67%。',
    true: {
      'newReceived/naturalPerson': 12,
      'granted/naturalPerson': 5,
      'partiallyGranted/naturalPerson': 2,
      'unavailable.notHeld/naturalPerson': 3,
      'other.other/naturalPerson': 2,
    },
    false: {
      'newReceived/naturalPerson': 12,
      'granted/naturalPerson': 6,
      'partiallyGranted/naturalPerson': 1,
      'unavailable.notHeld/naturalPerson': 3,
      'other.other/naturalPerson': 2,
    },
  },
  // Other things with numbers.
  { text: '12345热线受理群众诉求2,345件，办结2,340件，满意率99.8%。', true: {} },
  { text: '收到人大代表建议12件、政协提案9件，全部办理完毕并公开。', true: n(3) },
  { text: '局长信箱收到来信56封，均已回复。', true: {} },
  { text: '举办政府开放日活动2场次，参与群众60余人。', true: {} },
  { text: '培训2期，覆盖120人次，占全局人数的95%。', true: {} },
  { text: '回应公众关注热点或重大舆情34次，其中：网站留言28次、12345热线转办6次。', true: {} },
  { text: '政务微信公众号推送信息366条，订阅数2.4万；微博发布信息120条，关注量1.1万。', true: {} },
  { text: '收到网民“我要申请”栏目咨询8条，均引导其通过其他渠道办理。', true: {} },
  { text: '全年受理不动产登记资料查询申请1,560件。', true: n(2) },
  { text: '审核发布信息类申请流程236件。', true: n(2) },
  // Table two.
  {
    text: '行政规范性文件全年制发3件，废止1件，现行有效14件。',
    true: {
      'normativeDocuments/issued': 3,
      'normativeDocuments/repealed': 1,
      'normativeDocuments/inForce': 14,
    },
    false: { 'normativeDocuments/issued': 2, 'normativeDocuments/repealed': 1, 'normativeDocuments/inForce': 14 },
  },
  {
    text: '截至2023年底，我局现行有效行政规范性文件37件。',
    true: { 'normativeDocuments/inForce': 37 },
    false: { 'normativeDocuments/inForce': 36 },
  },
  {
    text: '办理行政许可事项1,203件，作出行政处罚决定56件，行政强制2件。',
    true: { 'license/decisions': 1203, 'penalty/decisions': 56, 'coercion/decisions': 2 },
    false: { 'license/decisions': 1203, 'penalty/decisions': 65, 'coercion/decisions': 2 },
  },
  { text: '公示行政处罚信息49条、行政许可信息1198条。', true: { 'license/decisions': 1203, 'penalty/decisions': 56 } },
  {
    text: '本机关2023年度未新制作规章，新制作行政规范性文件3件。',
    true: { 'normativeDocuments/issued': 3, 'normativeDocuments/inForce': 9 },
  },
  {
    text: '印发行政规范性文件政策解读12件。',
    true: { 'normativeDocuments/issued': 3, 'normativeDocuments/inForce': 9 },
  },
  // Lists.
  {
    text: '门户网站发布信息1,256条，其中概况类信息更新12条，政务动态信息发布820条，信息公开目录信息更新424条。',
    true: {},
  },
  { text: '发布解读信息18条，其中文字解读10条、图文解读6条、视频解读2条。', true: {} },
  {
    text: '主动公开政府信息共计1024条，其中通过网站公开800条，通过公众号公开224条，通过公告栏等其他方式公开若干。',
    true: {},
  },
  {
    text: '主动公开信息118条，其中：机构职能类4条；政策法规类12条；规划计划类2条；业务动态类95条；其他类5条。',
    true: {},
  },
  { text: '公开信息95条（政策文件10条、工作动态70条、公示公告15条），较上年多公开8条。', true: {} },
  { text: '发布各类信息600条：网站310条，微信200条，微博90条；转载上级信息75条。', true: {} },
  { text: '更新机构信息3条、领导信息5条、内设机构12条，三类共20条。', true: {} },
];
