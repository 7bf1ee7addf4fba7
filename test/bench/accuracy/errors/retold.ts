/** What the text tells once more and gets wrong: table two, applications in other words, what is left open, lists, percentages. */
import { cases, count } from '../model/context';
import type { Draft } from '../model/make-report';
import { addSentence } from '../model/sayings';
import type { Rng } from '../random';
import type { ErrorKind, Planted } from './types';

const anyLevel = ['error', 'review'] as const;

/** `words`: the number; a page in traditional characters prints no other words as they stand here. */
const mismatch = (words?: string): Planted => ({
  findings: [{ rule: 'text-mismatch', levels: anyLevel, ...(words === undefined ? {} : { at: { words } }) }],
  allowed: ['text-mismatch'],
});

/** A number that no cell of the report has, and no two of them together: well above them all. */
function strange(draft: Draft, rng: Rng): number {
  const known = [...draft.cells.values()].map(({ truth }) => truth);
  return known.reduce((sum, value) => sum + Math.abs(Math.ceil(value)), 0) + rng.int(11, 900);
}

/** A kind of error that is one sentence at the end of section one; null where it would be true or fits nothing. */
function sentence(id: string, words: (draft: Draft, rng: Rng) => { text: string; planted: Planted } | null): ErrorKind {
  return {
    id: `text/retold-${id}`,
    wish: () => ({ scale: 'tens' }),
    plant: (draft, rng) => {
      const made = words(draft, rng);
      if (made === null) return null;
      addSentence(draft, made.text);
      return made.planted;
    },
  };
}

const busy = (draft: Draft): boolean => count(draft, 'newReceived') > 0;

export const retoldKinds: readonly ErrorKind[] = [
  sentence('documents', (draft, rng) => {
    if (draft.form !== '2021') return null;
    const wrong = strange(draft, rng);
    const { own } = draft.body;
    const text = rng.pick([
      `${draft.year}年，${own}制发行政规范性文件${wrong}件。`,
      `截至${draft.year}年底，${own}现行有效的规范性文件共${wrong}件。`,
      `${own}现行有效行政规范性文件${wrong}件。`,
      `本年度废止规范性文件${wrong}件。`,
      `目前，${own}现行有效规范性文件有${wrong}份。`,
    ]);
    return { text, planted: mismatch(`${wrong}`) };
  }),
  sentence('decisions', (draft, rng) => {
    const wrong = strange(draft, rng);
    const text = rng.pick([
      `${draft.year}年，${draft.body.own}办理行政许可${wrong}件。`,
      `全年作出行政处罚决定${wrong}件。`,
      `行政强制处理决定数量${wrong}件。`,
      `本年度作出行政许可决定${wrong}件。`,
    ]);
    return { text, planted: mismatch(`${wrong}`) };
  }),
  sentence('received', (draft, rng) => {
    if (!busy(draft)) return null;
    const wrong = strange(draft, rng);
    const text = rng.pick([
      `全年新受理政府信息公开申请${wrong}件。`,
      `全年接收群众提交的信息公开${wrong}件。`,
      `全年共接到依申请公开申请书${wrong}份。`,
      `本年度登记政府信息公开申请${wrong}件。`,
      `全年通过网络、信函等渠道共收到信息公开申请${wrong}件。`,
      `全年共收到公开申请${wrong}件。`,
      `全年收到线上线下政府信息公开申请${wrong}件。`,
    ]);
    return { text, planted: mismatch(`${wrong}`) };
  }),
  sentence('carried', (draft, rng) => {
    if (!busy(draft)) return null;
    const wrong = strange(draft, rng);
    const text = rng.pick([
      `政府信息公开申请转下一年办理${wrong}件。`,
      `政府信息公开申请转入下年度继续办理${wrong}件。`,
      `政府信息公开申请中有${wrong}件结转下一年度办理。`,
      `上年度结转政府信息公开申请${wrong}件。`,
    ]);
    return { text, planted: mismatch(`${wrong}`) };
  }),
  sentence('denied', (draft, rng) => {
    if (!busy(draft) || count(draft, 'carriedOver') === 0) return null;
    const { own } = draft.body;
    const text = rng.pick([
      '全年受理依申请信息公开0件。',
      `${own}全年无人申请公开政府信息。`,
      `未有公民、法人或其他组织向${own}提出信息公开申请。`,
      `${draft.year}年，${own}没有收到公民、法人或其他组织的公开申请。`,
      `${own}依申请公开件为0。`,
      '没有上年度结转的政府信息公开申请。',
    ]);
    return { text, planted: mismatch() };
  }),
  sentence('all-done', (draft, rng) => {
    if (!busy(draft) || count(draft, 'carriedForward') === 0) return null;
    // Another sentence that tells the open ones would save this one.
    draft.text[1] = (draft.text[1] ?? []).filter(({ text }) => !/结转|正在办理|继续办理/.test(text));
    const text = rng.pick([
      '所有政府信息公开申请均已办理完成。',
      '全年收到的政府信息公开申请已全部办结。',
      '受理的依申请公开件均已办理完毕。',
    ]);
    return { text, planted: { ...mismatch(), allowed: ['text-mismatch', 'overview-topics'] } };
  }),
  sentence('cases', (draft, rng) => {
    if (cases(draft, 'reconsideration') === 0) return null;
    const wrong = strange(draft, rng);
    const text = rng.pick([
      `本年度新增政府信息公开类行政复议案件${wrong}宗。`,
      `涉及政府信息公开的行政复议案件${wrong}件。`,
      `因政府信息公开工作引发行政复议${wrong}起。`,
    ]);
    return { text, planted: mismatch(`${wrong}`) };
  }),
  sentence('list', (_draft, rng) => {
    const [a, b, c] = [rng.int(20, 90), rng.int(20, 90), rng.int(20, 90)] as [number, number, number];
    const less = rng.int(2, 9);
    const text = rng.pick([
      `全年发布信息${a + b + c - less}条，其中专项资金${a}条，预决算公开${b}条（政府${b - 7}条、部门7条）、“三公”经费${c}条。`,
      `公开信息${a + b + c + less}条，分别为动态${a}条、公告${b}条、其他${c}条。`,
      `公开信息${a + b + c - less}条，包括动态${a}条、公告（通知）${b}条，以及政策文件${c}条。`,
      `公开信息${a + b + c + less}条：动态${a}条、公告${b}条、政策文件${c}条。`,
    ]);
    return { text, planted: { findings: [{ rule: 'text-breakdown', levels: ['review'] }] } };
  }),
  sentence('partial-list', (_draft, rng) => {
    const [a, b, c] = [rng.int(40, 90), rng.int(40, 90), rng.int(40, 90)] as [number, number, number];
    const more = rng.int(2, 9);
    const text = rng.pick([
      `全年发布信息${a + b + c + more}条，其中专项资金${a}条，预决算公开${b}条，“三公”经费${c}条。`,
      `公开信息${a + b + c + more}条，包括动态${a}条、公告${b}条、政策文件${c}条。`,
    ]);
    return { text, planted: { findings: [{ rule: 'text-breakdown', levels: ['hint'] }] } };
  }),
  sentence('share', (_draft, rng) => {
    // 37 of 91 is 40.7 %; ten times that, or another's, no number beside gives.
    const [part, whole] = [rng.int(301, 399), rng.int(901, 999)];
    const wrong = ((100 * part) / whole + rng.pick([-7.3, 5.7, 11.9])).toFixed(2);
    const text = rng.pick([
      `公开信息${whole}条，其中政策文件${part}条，占${wrong}%。`,
      `公开信息${whole}条，其中政策文件${part}条，占公开信息总数的${wrong}%。`,
      `公开信息${whole}条，其中政策文件${part}条（占${wrong}%）。`,
    ]);
    return {
      text,
      planted: { findings: [{ rule: 'text-share', levels: ['review'] }], allowed: ['text-breakdown'] },
    };
  }),
];
