/** Sentences that say other numbers than the tables, lists that do not add up, topics left out. */
import { cases, count } from '../model/context';
import type { Draft, Wish } from '../model/make-report';
import { makeOverview, type OverviewWish } from '../model/overview';
import { idOf } from '../model/report';
import type { Rng } from '../random';
import type { ErrorKind, Planted } from './types';

const anyLevel = ['error', 'review'] as const;

/** Writes section one anew with certain words in it. */
function rewrite(draft: Draft, rng: Rng, wish: OverviewWish): void {
  draft.text[1] = makeOverview({ ...draft, rng: rng.fork('overview') }, { cases: '', ...wish });
}

/** A number that the tables do not have and no sum or difference of two of them gives, so that no reading saves it. */
function strange(draft: Draft, rng: Rng, near: number): number {
  const known = [...draft.cells.values()].filter(({ at }) => at.table !== 'disclosure').map(({ truth }) => truth);
  const all = new Set(known);
  const totals = ['newReceived', 'carriedOver', 'resultTotal', 'carriedForward', 'granted'].map(
    (row) => draft.cells.get(idOf({ table: 'applications', row, column: 'total' }))?.truth ?? 0,
  );
  for (const a of totals) for (const b of totals) for (const value of [a + b, a - b]) all.add(value);
  const blocks = ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'].map((block) =>
    cases(draft, block),
  );
  for (const a of blocks) for (const b of blocks) all.add(a + b);
  all.add(blocks.reduce((sum, value) => sum + value, 0));
  for (let turn = 0; turn < 200; turn += 1) {
    const value = Math.max(1, near + rng.int(-4, 12) * rng.pick([1, 1, 3]));
    if (!all.has(value)) return value;
  }
  return near + 99_991;
}

const busy = (rng: Rng): Wish => ({ scale: rng.pick(['few', 'tens', 'hundreds']) });

function differs(words: string, ...allowed: Planted['allowed'] & object): Planted {
  return { findings: [{ rule: 'text-mismatch', levels: anyLevel, at: { words } }], allowed };
}

export const textKinds: readonly ErrorKind[] = [
  {
    id: 'text/denies-requests',
    wish: busy,
    plant: (draft, rng) => {
      if (count(draft, 'newReceived') === 0) return null;
      const { year, body } = draft;
      const words = rng.pick(['未收到', '没有收到', '未接到']);
      rewrite(draft, rng, {
        say: {
          requests: rng.pick([
            `${year}年，${body.own}${words}政府信息公开申请。`,
            `本年度${body.own}${words}公民、法人和其他组织提出的依申请公开申请。`,
          ]),
        },
      });
      return differs(words);
    },
  },
  {
    id: 'text/zero-requests',
    wish: busy,
    plant: (draft, rng) => {
      if (count(draft, 'newReceived') === 0) return null;
      rewrite(draft, rng, {
        say: { requests: rng.pick([`全年共收到政府信息公开申请0件。`, `${draft.year}年收到依申请公开0宗。`]) },
      });
      return { findings: [{ rule: 'text-mismatch', levels: anyLevel }] };
    },
  },
  {
    id: 'text/other-requests',
    plant: (draft, rng) => {
      const value = strange(draft, rng, count(draft, 'newReceived'));
      const unit = rng.pick(['件', '件', '条', '份', '宗', '例']);
      const { year, body } = draft;
      rewrite(draft, rng, {
        say: {
          requests: rng.pick([
            `${year}年，${body.own}共收到政府信息公开申请${value}${unit}，均已按期答复。`,
            `全年新收政府信息公开申请${value}${unit}。`,
            `${year}年度共收到依申请公开${value}${unit}。`,
            `本年度收到${value}${unit}依申请公开政府信息申请，均已办结。`,
            `${year}年共收到公众提出的信息公开申请${value}${unit}，全部为网络申请。`,
            `依申请公开方面，${year}年受理申请 ${value} ${unit}，办结率100%。`,
            `我单位全年接收政府信息公开申请共计${value}${unit}，无一超期。`,
          ]),
        },
      });
      return differs(`${value}`, 'text-mismatch');
    },
  },
  {
    id: 'text/other-carried',
    wish: busy,
    plant: (draft, rng) => {
      const fresh = count(draft, 'newReceived');
      const forward = strange(draft, rng, count(draft, 'carriedForward') + 2);
      if (fresh === 0) return null;
      rewrite(draft, rng, {
        say: {
          requests: `${draft.year}年，${draft.body.own}新收政府信息公开申请${fresh}件，结转下年度继续办理${forward}件。`,
        },
      });
      return differs(`${forward}`);
    },
  },
  {
    id: 'text/denies-cases',
    wish: () => ({ scale: 'hundreds' }),
    plant: (draft, rng) => {
      const all = cases(draft, 'reconsideration');
      if (all === 0 || cases(draft, 'litigationDirect') === 0) return null;
      const words = rng.pick(['未发生', '没有发生', '无']);
      rewrite(draft, rng, {
        cases: rng.pick([
          `${draft.year}年，${draft.body.own}${words}因政府信息公开引起的行政复议、行政诉讼。`,
          `全年${words}因政府信息公开被申请行政复议、提起行政诉讼的情况。`,
        ]),
      });
      return { findings: [{ rule: 'text-mismatch', levels: anyLevel }] };
    },
  },
  {
    id: 'text/other-cases',
    wish: () => ({ scale: 'hundreds' }),
    plant: (draft, rng) => {
      const value = strange(draft, rng, cases(draft, 'reconsideration'));
      rewrite(draft, rng, {
        cases: `${draft.year}年，因政府信息公开被申请行政复议${value}${rng.pick(['件', '起', '宗'])}。`,
      });
      return differs(`${value}`);
    },
  },
  {
    id: 'text/other-suits',
    wish: () => ({ scale: 'hundreds' }),
    plant: (draft, rng) => {
      const suits = cases(draft, 'litigationDirect') + cases(draft, 'litigationAfterReconsideration');
      const value = strange(draft, rng, suits);
      rewrite(draft, rng, {
        cases: rng.pick([
          `${draft.year}年，因政府信息公开被提起行政诉讼${value}件。`,
          `本年度发生政府信息公开行政诉讼${value}起，均依法应诉。`,
        ]),
      });
      return differs(`${value}`);
    },
  },
  {
    id: 'text/breakdown-over',
    plant: (draft, rng) => {
      const parts = [rng.int(30, 200), rng.int(20, 90), rng.int(12, 60), rng.int(12, 30)];
      const total = parts.reduce((sum, part) => sum + part, 0) - rng.pick([1, 1, 2, 10]);
      rewrite(draft, rng, {
        say: {
          disclosure: `${draft.year}年，${draft.body.own}主动公开政府信息${total}条，其中工作动态${parts[0]}条、通知公告${parts[1]}条、政策解读${parts[2]}条、机构职能${parts[3]}条。`,
        },
      });
      return { findings: [{ rule: 'text-breakdown', levels: ['review'] }] };
    },
  },
  {
    id: 'text/breakdown-under',
    plant: (draft, rng) => {
      const parts = [rng.int(30, 200), rng.int(10, 90), rng.int(5, 60), rng.int(2, 30)];
      const total = parts.reduce((sum, part) => sum + part, 0) + rng.pick([1, 1, 2, 10]);
      rewrite(draft, rng, {
        say: {
          disclosure: `${draft.year}年主动公开政府信息共计${total}条，其中：政府网站公开${parts[0]}条，政务微信公开${parts[1]}条，政务微博公开${parts[2]}条，其他方式公开${parts[3]}条。`,
        },
      });
      return { findings: [{ rule: 'text-breakdown', levels: ['review'] }] };
    },
  },
  {
    id: 'text/breakdown-open',
    plant: (draft, rng) => {
      const parts = [rng.int(30, 200), rng.int(10, 90), rng.int(5, 60)];
      const total = parts.reduce((sum, part) => sum + part, 0);
      const rough = Math.floor((total - 4) / 10) * 10;
      // A beginning of the list that makes up the total by itself would be another reading.
      if (rough - 10 === (parts[0] ?? 0) + (parts[1] ?? 0)) return null;
      rewrite(draft, rng, {
        say: {
          disclosure: `${draft.year}年累计主动公开政府信息${rough - 10}余条，其中工作动态${parts[0]}条、通知公告${parts[1]}条、政策解读${parts[2]}条。`,
        },
      });
      return { findings: [{ rule: 'text-breakdown', levels: ['hint'] }] };
    },
  },
  ...(['disclosure', 'management', 'platform', 'supervision'] as const).map(
    (topic): ErrorKind => ({
      id: `text/topic-${topic}`,
      wish: () => ({ kind: 'department' }),
      plant: (draft, rng) => {
        rewrite(draft, rng, { omit: [topic] });
        if (topic !== 'disclosure') draft.text[1] = scrub(draft, topic);
        return { findings: [{ rule: 'overview-topics', levels: ['hint'] }] };
      },
    }),
  ),
  {
    id: 'text/accountability',
    wish: (rng) => ({ kind: rng.pick(['government', 'township']) }),
    plant: (draft, rng) => {
      rewrite(draft, rng, {
        say: { supervision: '明确一名分管领导，配备两名专职人员，定期开展监督检查，组织业务培训。' },
      });
      return { findings: [{ rule: 'accountability', levels: ['hint'] }] };
    },
  },
];

const hints = {
  management: /管理|保密|审核|归档|失泄密/,
  platform: /平台|网站|新媒体|微信|微博|专区|公开栏|专栏/,
  supervision: /监督|保障|考核|评议|责任追究|培训|整改|评估/,
};

/** Section one without any line that could pass for the topic. */
function scrub(draft: Draft, topic: keyof typeof hints): NonNullable<Draft['text'][number]> {
  return (draft.text[1] ?? []).filter((piece) => !hints[topic].test(piece.text));
}
