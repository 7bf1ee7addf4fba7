// Three years of one made-up bureau. Each follows from the one before but for what is planted in the last: it begins with one request more than
// were left open, and has two documents more in force than last year's and this year's make.
import { layouts } from '../../bench/accuracy/layouts/index';
import { toPage } from '../../bench/accuracy/model/make-report';
import { bureau, plainDraft, someNumbers } from '../../bench/golden/base';

const NUMBERS: Record<number, Record<string, number>> = {
  2021: { 'newReceived/naturalPerson': 4, 'carriedForward/naturalPerson': 1 },
  2022: {
    'carriedOver/naturalPerson': 1,
    'newReceived/naturalPerson': 4,
    'carriedForward/naturalPerson': 2,
    'normativeDocuments/inForce': 11,
  },
  2023: {
    'carriedOver/naturalPerson': 3,
    'newReceived/naturalPerson': 6,
    'normativeDocuments/issued': 1,
    'normativeDocuments/inForce': 14,
  },
};

/** What the bureau tells of a year: other work and other problems each time, so that no text is a copy of another. */
const STORIES: Record<number, readonly [string, string]> = {
  2021: [
    '围绕河湖管护抓公开，全年发布河长制公告、防汛预警、水质通报，依托新媒体直播抢险演练，群众点击踊跃。组织各水管站逐村张贴饮水工程明白纸，把工期、造价、质保单位一次讲清，邀请村民代表到工地旁听验收。',
    '一是部分水管站公开台账更新慢；二是图表运用偏少，群众看不懂专业名词。下一步，建立台账月查制度，聘请懂技术的志愿者把专业名词译成白话，制作漫画手册发放到户。',
  ],
  2022: [
    '把农村供水改造作为公开重点，逐项晒出项目清单、资金拨付和完工时点，开设局长问答栏目，回应管网漏损、水价核定等热点。启用新版档案系统，旧文件清理归档，涉密审查实行双人复核，责任落实到岗。',
    '存在的问题主要是栏目之间内容交叉，检索不便；年轻干部对审查流程生疏。整改思路：合并重复栏目，增加关键词检索；编写审查口袋书，安排老同志结对带教。',
  ],
  2023: [
    '结合水库除险加固，公开施工进度照片与监理意见，汛期每日推送雨水情。举办政府开放日，邀请学生走进水文站。对网站失效链接逐条排查修复，政务新媒体实行先审后发，转载内容注明来源。',
    '解读仍以文字为主，短视频制作能力不足；个别科室答复口径不一。下步将与县融媒体中心签约拍摄系列短片，制定答复口径库，凡涉及征地补偿的一律由法规科统一审核，确保前后一致。',
  ],
};

/** The name that every report prints. */
export const unitName = bureau.name;
/** The years, oldest first. */
export const years = [2021, 2022, 2023] as const;

/**
 * The page of a year's report; `more` stands at its end.
 * @param own numbers of this year in place of the planted ones
 */
export function yearPage(year: number, more = '', own = NUMBERS[year]): string {
  const numbers: Record<string, number> = { ...someNumbers, ...own };
  const at = (row: string) => numbers[`${row}/naturalPerson`] ?? 0;
  numbers['granted/naturalPerson'] =
    at('newReceived') + at('carriedOver') - at('denied.thirdParty') - at('carriedForward');
  const draft = plainDraft({ year, numbers });
  const [work, problems] = STORIES[year] ?? ['', ''];
  draft.text[1]?.push({ type: 'para', text: work });
  draft.text[5] = [{ type: 'para', text: problems }];
  const plain = layouts.find(({ id }) => id === 'plain');
  if (!plain) throw new Error('the layout is not there any more');
  return plain.render(toPage(draft), draft.rng).html.replace(/<\/body>|$/, `${more}$&`);
}

/** What is planted, as the list says it. */
export const planted = {
  carryOver: '与2022年度报告不衔接',
  stockCarry: '规范性文件',
};
