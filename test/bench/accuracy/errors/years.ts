/** Wrong years in title, period, name and sentence; periods that are no year; late publication. */
import { makeSignature } from '../model/closing';
import type { Draft } from '../model/make-report';
import { makeOverview } from '../model/overview';
import type { Rng } from '../random';
import type { ErrorKind, Planted } from './types';

const anyLevel = ['error', 'review'] as const;
const explicit = () => ({ explicit: true });

/** Another year: mostly last year's, as texts are copied; now and then far off. */
function wrong(year: number, rng: Rng): number {
  return rng.pick([year - 1, year - 1, year - 1, year + 1, year - 2, year - 9]);
}

/** A period sentence with the given years and dates. */
function setPeriod(draft: Draft, sentence: string): void {
  draft.preamble = draft.preamble.map((text) => (text === draft.period ? sentence : text));
  draft.period = sentence;
}

/** The name of the report in the preamble, in the report's own year. */
function nameSentence(draft: Draft, year: number): string {
  return `根据《中华人民共和国政府信息公开条例》有关规定，现公布${draft.body.name}${year}年政府信息公开工作年度报告。`;
}

function mismatch(words: string): Planted {
  return { findings: [{ rule: 'year-mismatch', levels: anyLevel, at: { words } }] };
}

export const yearKinds: readonly ErrorKind[] = [
  {
    id: 'year/title',
    wish: explicit,
    notIn: ['no-title', 'title-twice', 'trs'],
    plant: (draft, rng) => {
      const year = wrong(draft.year, rng);
      const before = draft.title.lines.join('');
      draft.title = {
        ...draft.title,
        lines: draft.title.lines.map((line) => line.replace(String(draft.year), String(year))),
      };
      const after = draft.title.lines.join('');
      // The editor fills page title and metadata from the same words.
      draft.chrome = JSON.parse(JSON.stringify(draft.chrome).replaceAll(before, after)) as Draft['chrome'];
      draft.chrome.crumbs = draft.chrome.crumbs.filter((crumb) => !/\d{4}/.test(crumb));
      draft.preamble[0] = nameSentence(draft, draft.year);
      return { findings: [{ rule: 'year-mismatch', levels: anyLevel }] };
    },
  },
  {
    id: 'year/period',
    wish: explicit,
    plant: (draft, rng) => {
      const year = wrong(draft.year, rng);
      setPeriod(draft, draft.period.replaceAll(String(draft.year), String(year)));
      draft.preamble[0] = nameSentence(draft, draft.year);
      return mismatch(String(year));
    },
  },
  {
    id: 'year/period-end',
    wish: explicit,
    plant: (draft) => {
      setPeriod(draft, `本报告所列数据的统计期限自${draft.year}年1月1日起至${draft.year - 1}年12月31日止。`);
      return { findings: [{ rule: 'year-mismatch', levels: anyLevel }], allowed: ['period-incomplete'] };
    },
  },
  {
    id: 'year/name',
    wish: explicit,
    plant: (draft, rng) => {
      const year = wrong(draft.year, rng);
      draft.preamble[0] = rng.pick([
        nameSentence(draft, year),
        `现将${draft.body.own}${year}年度政府信息公开工作报告如下。`,
        `按照《条例》要求，${draft.body.own}编制了${year}年政府信息公开年度报告，现予公布。`,
        `现将${draft.body.name}${year}年政府信息公开工作情况报告如下。`,
        `根据条例规定，特编制并公布${draft.body.name}${year}年度政府信息公开工作年度报告。`,
      ]);
      return mismatch(String(year));
    },
  },
  {
    id: 'year/sentence',
    wish: explicit,
    plant: (draft, rng) => {
      const { year, body } = draft;
      const count = rng.int(30, 600);
      const sentence = rng.pick([
        `${year - 1}年，${body.own}主动公开政府信息${count}条。`,
        `${year - 1}年度共发布政府信息${count}条。`,
        `截至${year - 1}年12月31日，${body.own}全年主动公开政府信息${count}条。`,
        `${year - 1}年，全${body.noun}累计在政府网站发布信息${count}条，其中政策解读${rng.int(2, 9)}条。`,
        `${year - 1}年度${body.own}通过政务新媒体等渠道公开各类信息共${count}条。`,
        `${year - 1}年，${body.own}通过政府网站主动公开政府信息${count}条，${year}年政务公开要点落实到位。`,
      ]);
      draft.text[1] = makeOverview({ ...draft, rng: rng.fork('overview') }, { say: { disclosure: sentence } });
      return mismatch(String(year - 1));
    },
  },
  {
    id: 'year/period-short',
    wish: explicit,
    plant: (draft, rng) => {
      const y = draft.year;
      setPeriod(
        draft,
        rng.pick([
          `本报告所列数据的统计期限自${y}年1月1日起至${y}年11月30日止。`,
          `统计期限为${y}年1月1日至${y}年6月30日。`,
          `报告中所列数据的统计期限自${y}年3月1日至12月31日。`,
          `本报告所列数据的统计期限自${y}年1月1日起至${y}年12月30日止。`,
        ]),
      );
      return { findings: [{ rule: 'period-incomplete', levels: ['review'] }] };
    },
  },
  {
    id: 'year/late-department',
    wish: () => ({ kind: 'department', explicit: true }),
    notIn: ['frame'],
    // The law names the departments of a government; a centre that reports like one is reminded only.
    plant: (draft, rng) => {
      const level = draft.body.name.endsWith('中心') ? 'hint' : 'review';
      return late(draft, rng, rng.pick(['02-06', '03-17', '04-20', '09-01']), level);
    },
  },
  {
    id: 'year/late-government',
    wish: () => ({ kind: 'government', explicit: true }),
    notIn: ['frame'],
    plant: (draft, rng) => late(draft, rng, rng.pick(['04-02', '05-20', '11-11']), 'review'),
  },
  {
    id: 'year/late-township',
    wish: () => ({ kind: 'township', explicit: true }),
    notIn: ['frame'],
    plant: (draft, rng) => late(draft, rng, rng.pick(['04-08', '06-30']), 'hint'),
  },
];

/** The page says 发布日期：… and is signed on that day. */
function late(draft: Draft, rng: Rng, day: string, level: 'review' | 'hint'): Planted {
  draft.publishedOn = `${draft.year + 1}-${day}`;
  draft.chrome.meta = `来源：${draft.body.name}  发布日期：${draft.publishedOn}  浏览次数：次`;
  draft.chrome.metadata = [];
  draft.signature = rng.chance(0.5) ? makeSignature(draft, draft.publishedOn) : [];
  return { findings: [{ rule: 'late-publication', levels: [level] }] };
}
