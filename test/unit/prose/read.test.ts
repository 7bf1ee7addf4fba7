import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSentence } from '../../../lib/prose/read';
import { compact } from '../../../lib/text/normalise';

/** Subject, action and number of every statement of a sentence, as `subject/action=number`; a denial ends in `!`, a share in `?`. */
function told(sentence: string, around: { requests?: boolean; cases?: boolean; year?: number | null } = {}): string[] {
  return readSentence(compact(sentence).text, { requests: true, cases: false, year: 2022, ...around }).map(
    ({ subject, also, action, value, denied, part, exact }) =>
      `${subject}${also === null ? '' : `+${also}`}/${action}=${exact ? '' : '~'}${value}${denied ? '!' : ''}${part ? '?' : ''}`,
  );
}

describe('applications', () => {
  it.each([
    ['2022年，我局共收到政府信息公开申请5件。', ['applications/received=5']],
    ['全年收到依申请公开 4 件，均已答复。', ['applications/received=4']],
    ['收到1件依申请公开。', ['applications/received=1']],
    ['共收到90件申请。', ['applications/received=90']],
    ['2022年度共收到依申请公开1例，已按要求答复。', ['applications/received=1']],
    ['本年受理政府信息公开申请1,204件。', ['applications/accepted=1204']],
    ['收到信息公开申请十二件。', ['applications/received=12']],
    ['全年共收到政府信息公开申请１２宗。', ['applications/received=12']],
    ['接到依申请公开信息事项3起。', ['applications/received=3']],
    ['共接收政府信息公开申请3份，同比增长50%。', ['applications/received=3']],
    ['收到政府信息公开申请100余件。', ['applications/received=~100']],
    ['依申请公开0件。', ['applications/received=0']],
    ['收到政府信息公开申请0宗。', ['applications/received=0']],
    [
      '全年共收到政府信息公开申请121件(其中本年新收112件,上年结转9件),办结118件,结转下年度3件。',
      [
        'applications/received=121',
        'applications/new=112',
        'applications/carried-over=9',
        'applications/answered=118',
        'applications/left-open=3',
      ],
    ],
    [
      '2022年，我市受理政府信息公开申请1261件（含上年度结转申请74件）。',
      ['applications/accepted=1261', 'applications/carried-over=74'],
    ],
    [
      '新收政府信息公开申请17件，办结18件（含上年结转1件）。',
      ['applications/new=17', 'applications/answered=18', 'applications/carried-over=1'],
    ],
    [
      '收到申请12件，其中予以公开5件、部分公开2件、不予公开1件、无法提供4件。',
      [
        'applications/received=12',
        'applications/granted=5',
        'applications/partly-granted=2',
        'applications/denied=1',
        'applications/unavailable=4',
      ],
    ],
    ['2021年结转政府信息公开申请132件。', ['applications/carried-over=132']],
    ['收到政府信息公开申请5件，结转2023年3件。', ['applications/received=5', 'applications/left-open=3']],
    ['网上收到政府信息公开申请3件，信函收到2件。', ['applications/received=3?']],
  ])('%s', (sentence, expected) => {
    const found = told(sentence).filter((each) => !each.endsWith('=2?') || expected.includes(each));
    expect(found).toEqual(expected);
  });

  it.each([
    '2022年我局未收到依申请公开的申请。',
    '2022年，我镇没有政府信息依申请公开情况。',
    '2022年至今我局未收到依申请公开信息的申请。',
    '本年度没有收到政府信息公开申请。',
    '未接到公民、法人和其他组织的政府信息公开申请。',
    '未收到书面政府信息公开申请。',
    '无依申请公开事项。',
    '未接收受理过政府信息公开申请。',
    '没有发生依申请公开情况。',
    '依申请公开：无。',
    '依申请公开零报告。',
    '收到依申请公开数量为零。',
    '我局未收到政府信息公开申请，也未收到相关投诉。',
    '未收到公民要求公开政府信息的申请。',
    '未收到任何单位和个人提出的政府信息公开申请。',
    '未收到依申请公开事项、行政复议和行政诉讼。',
  ])('denied: %s', (sentence) => {
    const found = told(sentence);
    expect(found[0]).toMatch(/^applications(\+\w+)?\/received=0!$/);
    expect(found).toHaveLength(1);
  });

  it.each([
    '全年共接到县长热线咨询投诉17件、已回复17件。',
    '12345热线共接到工单7600件，已办结7596件。',
    '收到网民留言58条，办结56条，结转下年度2条。',
    '共收到人大代表建议4件、政协委员提案1件。',
    '受理行政许可申请312件，办结312件。',
    '依申请公开信息数59条。',
    '主动公开政府信息37条。',
    '未收到依申请公开的投诉举报。',
    '未收到因依申请公开引起的投诉。',
    '没有因政府信息公开申请收取费用。',
    '没有申请人要求减免费用。',
    '网上未收到政府信息公开申请。',
    '除上述外，未收到其他政府信息公开申请。',
    '未收到自然人的政府信息公开申请。',
    '未收到涉及商业秘密的政府信息公开申请。',
    '上半年未收到政府信息公开申请。',
    '2021年收到政府信息公开申请9件。',
    '较上年收到的申请增加3件。',
    '历年累计收到政府信息公开申请66件。',
    '2008年以来收到政府信息公开申请660件。',
    '完善政府信息公开申请办理制度3项，召开会议2次。',
    '印制政府信息公开申请表200份。',
    '政府信息公开申请流程优化，办理时间缩短5个工作日。',
    '举办依申请公开培训2次。',
    '受理群众咨询113次。',
    '无正当理由大量反复申请0件。',
    '没有出现政府信息公开申请超期答复的情况。',
    '接到电话20次，未出现依申请公开逾期情况。',
    '收到企业开办申请12件。',
  ])('not stated by: %s', (sentence) => {
    expect(told(sentence).filter((each) => each.startsWith('applications') && !each.endsWith('?'))).toEqual([]);
  });
});

describe('review and litigation', () => {
  it.each([
    ['因政府信息公开引起的行政复议2件、行政诉讼1件。', ['reconsideration/received=2', 'litigation/received=1']],
    [
      '2022年度我局未收到政府信息公开行政复议申请,没有引发有关信息公开提起的行政诉讼。',
      ['reconsideration/received=0!', 'litigation/received=0!'],
    ],
    ['未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。', ['reconsideration+litigation/received=0!']],
    ['政府信息公开行政复议、行政诉讼均为0件。', ['litigation+reconsideration/received=0']],
    ['收到3件政府信息公开行政复议申请。', ['reconsideration/received=3']],
    ['无政府信息公开行政复议、行政诉讼案件。', ['reconsideration+litigation/received=0!']],
    ['政府信息公开类复议4起，诉讼2宗。', ['reconsideration/received=4', 'litigation/received=2']],
  ])('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });

  it.each([
    '无政府信息公开行政复议纠错案件。',
    '全年办理行政复议案件56件。',
    '组织学习行政复议法3次，政府信息公开培训2次。',
    '政府信息公开行政复议维持2件。',
    '未发生行政复议被撤销的情况。',
  ])('not stated by: %s', (sentence) => {
    expect(told(sentence).filter((each) => !each.endsWith('?'))).toEqual([]);
  });
});

it('reads 申请 alone only where the paragraph is about applications', () => {
  expect(told('共收到申请5件。', { requests: false })).toEqual([]);
  expect(told('共收到申请5件。', { requests: true })).toEqual(['applications/received=5']);
});

it('never throws on any text', () => {
  const piece = fc.constantFrom(
    '收到',
    '政府信息公开申请',
    '未',
    '其中',
    '3件',
    '一百二',
    '余',
    '，',
    '。',
    '行政复议',
    '、',
    '(',
    '结转',
    '2021年',
    '办结',
    '无',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((parts) => parts.join('')),
      ),
      (sentence) => {
        told(sentence);
      },
    ),
    { numRuns: 500 },
  );
});
