/**
 * What clerks write beside the counts of the tables and means less than it seems: nobody below asked, nothing came before summer, no
 * case of one kind. Every sentence is true to the tables; none may raise a review.
 */
import { cases, count } from './context';
import type { Draft } from './make-report';
import type { Quirk } from './quirks';
import { addSentence, type Saying, saying } from './sayings';

/** Where applications came in. */
const asked =
  (words: (draft: Draft, fresh: number, pick: Parameters<Saying>[1]) => string | null): Saying =>
  (draft, rng) => {
    const fresh = count(draft, 'newReceived');
    return fresh > 0 ? words(draft, fresh, rng) : null;
  };

/** Where none came in. */
const unasked =
  (words: (draft: Draft, pick: Parameters<Saying>[1]) => string | null): Saying =>
  (draft, rng) =>
    count(draft, 'newReceived') + count(draft, 'carriedOver') === 0 ? words(draft, rng) : null;

const suits = (draft: Draft): number =>
  cases(draft, 'litigationDirect') + cases(draft, 'litigationAfterReconsideration');

const others: Readonly<Record<string, Saying>> = {
  'units-below': asked((_draft, _fresh, rng) =>
    rng.pick([
      '下属各单位均未收到政府信息公开申请。',
      '所属事业单位全年未收到依申请公开件。',
      '各股室、站所未单独收到政府信息公开申请。',
      '直属机构没有收到公民、法人提出的政府信息公开申请。',
      '下属单位未收到政府信息公开申请，也未发生行政复议、行政诉讼。',
    ]),
  ),
  'units-named': asked((draft, fresh, rng) =>
    rng.pick([
      `${draft.body.region}茶店镇、${draft.body.region}柳桥街道等${rng.int(3, 12)}个单位未收到政府信息公开申请。`,
      `全${draft.body.noun}有${rng.int(3, 12)}个部门未收到政府信息公开申请，申请主要集中在自然资源、住建等领域。`,
      `按承办科室分，法规科办理${fresh}件，其他科室未收到政府信息公开申请。`,
    ]),
  ),
  'part-of-year': asked((_draft, fresh, rng) =>
    rng.pick([
      '上半年未收到政府信息公开申请，申请集中在下半年。',
      `一季度未收到申请，二至四季度共收到政府信息公开申请${fresh}件。`,
      '1至6月没有收到群众的依申请公开申请。',
      `截至6月底未收到申请，全年共收到政府信息公开申请${fresh}件。`,
      `年初至9月未收到依申请公开申请，10月以后收到${fresh}件，均已答复。`,
      '汛期和元旦春节期间未收到政府信息公开申请。',
      '自系统上线至8月，未收到网上政府信息公开申请。',
    ]),
  ),
  'one-way': asked((_draft, _fresh, rng) =>
    rng.pick([
      '除网络渠道外，其他渠道均未收到政府信息公开申请。',
      '窗口未受理政府信息公开申请，申请人均通过网络提交。',
      '通过传真、电子邮件方式未收到政府信息公开申请。',
      '信函申请为零，均为网上申请。',
    ]),
  ),
  'one-kind': asked((_draft, _fresh, rng) =>
    rng.pick([
      '未收到涉及个人隐私、商业秘密的政府信息公开申请。',
      '没有收到要求减免相关费用的政府信息公开申请。',
      '未收到境外人员或组织提出的政府信息公开申请。',
      '本年度无需征求第三方意见的政府信息公开申请。',
      '未发生应答复而未答复的政府信息公开申请。',
      '没有因政府信息公开申请办理不当被责令改正的情形。',
    ]),
  ),
  'of-bodies': asked((draft, fresh) =>
    count(draft, 'newReceived', 'naturalPerson') === fresh
      ? `申请人均为自然人，未收到法人和其他组织提出的政府信息公开申请。`
      : null,
  ),
  'since-years': unasked((draft, rng) =>
    rng.pick([
      `${draft.year - 2}年至今${draft.body.own}未收到依申请公开信息的申请。`,
      `${draft.year}年度政府信息公开申请量为0，上年为${rng.int(1, 5)}件。`,
      '今年无人申请公开政府信息。',
      `全年受理行政许可申请${rng.int(12, 90)}件，未收到政府信息公开申请。`,
      `${draft.year - 1}年收到政府信息公开申请${rng.int(1, 6)}件，本年度未收到。`,
      '未收到依申请公开事项，故不存在超期答复情况。',
      '无政府信息公开申请，无结转，无收费。',
    ]),
  ),
};

const inCourt: Readonly<Record<string, Saying>> = {
  'late-cases': (draft, rng) =>
    cases(draft, 'reconsideration') + suits(draft) === 0
      ? null
      : rng.pick([
          '未发生一起因超期答复引发的行政复议、行政诉讼。',
          '全年未发生因未按期答复政府信息公开申请引起的行政复议。',
          '没有因主动公开不到位引发的行政诉讼案件。',
          '未发生群体性政府信息公开行政复议案件。',
        ]),
  'lost-cases': (draft, rng) =>
    suits(draft) === 0
      ? null
      : rng.pick(['行政诉讼案件中无败诉案件。', '政府信息公开行政诉讼无一败诉。', '未出现行政诉讼二审案件。']),
  'corrected-cases': (draft) =>
    cases(draft, 'reconsideration') > 0 && cases(draft, 'reconsideration', 'corrected') === 0
      ? '政府信息公开行政复议中未出现被纠正的情况。'
      : null,
  'second-way': (draft, rng) =>
    cases(draft, 'litigationAfterReconsideration') === 0 && cases(draft, 'litigationDirect') > 0
      ? rng.pick(['未发生经复议后再提起行政诉讼的情况。', '复议后起诉案件为0件。', '无复议后起诉案件。'])
      : null,
  'first-way': (draft) =>
    cases(draft, 'litigationDirect') === 0 && cases(draft, 'litigationAfterReconsideration') > 0
      ? '未经复议直接起诉的案件为零。'
      : null,
  'other-cases': (draft, rng) => {
    const own = cases(draft, 'reconsideration');
    return rng.pick([
      `办理行政复议案件${own + rng.int(20, 60)}件（均为行政处罚类），其中涉及政府信息公开的${own}件。`,
      `以${draft.body.own}为被告的行政诉讼案件${suits(draft) + rng.int(20, 60)}件，其中涉政府信息公开案件${suits(draft)}件。`,
      `作为行政复议机关，全年审理其他机关政府信息公开行政复议案件${own + rng.int(20, 60)}件。`,
    ]);
  },
  'suits-below': (draft, rng) =>
    suits(draft) === 0
      ? null
      : rng.pick([
          '下级行政机关未发生政府信息公开行政诉讼。',
          '乡镇（街道）未发生政府信息公开行政复议、行政诉讼案件。',
          '上半年未发生因政府信息公开引起的行政诉讼。',
        ]),
};

export const denialQuirks: readonly Quirk[] = Object.entries({ ...others, ...inCourt }).map(([id, words]) =>
  saying(`denial-${id}`, words, addSentence),
);
