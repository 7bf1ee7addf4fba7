/** Section one: the five topics every overview has to name, in one of many orders and styles. */
import { type Context, oneOf } from './context';
import { caseSentence, decoySentence, requestSentence } from './requests';

/** A piece of running text. */
export interface Piece {
  /** `sub` is a line of its own such as （一）主动公开。 */
  type: 'sub' | 'para';
  text: string;
}

const topicNames = {
  disclosure: ['主动公开', '主动公开情况', '主动公开政府信息情况', '主动公开方面'],
  requests: ['依申请公开', '依申请公开情况', '依申请公开办理情况', '收到和处理政府信息公开申请情况'],
  management: ['政府信息管理', '政府信息管理情况', '加强政府信息管理'],
  platform: ['平台建设', '政府信息公开平台建设', '平台建设情况', '公开平台建设'],
  supervision: ['监督保障', '监督保障情况', '监督保障及教育培训'],
} as const;
/** The five topics that a regular overview names. */
export type Topic = keyof typeof topicNames;

/** What an overview is asked to say. */
export interface OverviewWish {
  /** Topics to leave out. */
  omit?: readonly Topic[];
  /** The words of a topic instead of drawn ones. */
  say?: Partial<Record<Topic, string>>;
  /** The sentence on reviews and lawsuits instead of a drawn one. */
  cases?: string;
}

const writers: Record<Topic, (context: Context) => string> = {
  disclosure: (context) => disclosureSentence(context),
  requests: (context) => requestSentence(context),
  management: (context) => {
    const { body } = context;
    return oneOf(
      context,
      () => `${body.own}严格执行政府信息公开保密审查制度，落实“三审三校”，对拟公开信息逐条把关，全年未发生失泄密事件。`,
      () => `健全政府信息管理动态调整机制，对已失效、废止的文件及时标注，规范政府信息的制作、保存和归档。`,
      () => `${body.own}完善信息发布审核流程，坚持先审后发、一事一审，确保公开内容准确、权威。`,
    );
  },
  platform: (context) => {
    const { body, rng } = context;
    const board = rng.int(1, 30);
    return oneOf(
      context,
      () => `依托${body.region}政府门户网站、政务新媒体和公开栏推进平台建设，优化栏目设置，方便群众查询。`,
      () => `在便民服务中心设置政务公开专区${board}个，配备查询终端，由专人引导。`,
      () => `维护好政府网站政府信息公开专栏，做好政务新媒体日常监测，全年无严重错敏信息。`,
    );
  },
  supervision: (context) => {
    const { body, rng } = context;
    return oneOf(
      context,
      () => `${body.own}把政务公开纳入年度考核，开展社会评议，全年未发生责任追究情形，组织培训${rng.int(1, 6)}次。`,
      () => `明确分管领导和专职人员，开展工作考核，主动接受社会评议；全年无因政府信息公开被责任追究的情况。`,
      () =>
        `坚持工作考核与社会评议相结合，全年举办业务培训班${rng.int(1, 4)}期，参训${rng.int(10, 200)}人次，未出现需要责任追究的问题。`,
    );
  },
};

function disclosureSentence(context: Context): string {
  const { rng, year: y, body } = context;
  const parts = [rng.int(20, 300), rng.int(5, 200), rng.int(1, 90), rng.int(1, 40)] as const;
  const total = parts.reduce((sum, part) => sum + part, 0);
  const unit = rng.pick(['条', '条', '件', '篇', '项']);
  const kinds = rng.some(['工作动态', '通知公告', '政策解读', '机构职能', '财政预决算', '规划计划', '人事信息'], 4);
  return oneOf(
    context,
    () => `${y}年，${body.own}主动公开政府信息${total}${unit}。`,
    () =>
      `${y}年度共发布政府信息${total}${unit}，其中${kinds.map((kind, at) => `${kind}${parts[at]}${unit}`).join('、')}。`,
    () => `${y}年主动公开政府信息${total}${unit}，其中${kinds[0]}${parts[3]}${unit}。`,
    () =>
      `全年通过门户网站公开信息${total}${unit}，其中${kinds[0]}${parts[0]}${unit}、${kinds[1]}${parts[1]}${unit}等。`,
    () => `截至${y}年12月底，${body.own}通过各类渠道公开政府信息${total}余${unit}。`,
    () => `${y}年新增主动公开政府信息${parts[0]}${unit}，历年累计公开${total + parts[0]}${unit}。`,
    () =>
      `${y}年，${body.own}主动公开政府信息${total}${unit}，较${y - 1}年增加${parts[3]}${unit}，及时公开了${y}年度部门预算和${y - 1}年度部门决算。`,
    () =>
      `通过政府网站公开${parts[0]}${unit}，政务微信公开${parts[1]}${unit}，政务公开栏公开${parts[2]}${unit}，合计${parts[0] + parts[1] + parts[2]}${unit}。`,
  );
}

/** Sentences that name other years and are right to do so (variations 7 and 9). */
function otherYears(context: Context): string {
  const { rng, year: y, body } = context;
  return oneOf(
    context,
    () => `${body.own}严格落实${y - 1}年修订的信息发布制度，按时公开${y - 1}年度部门决算。`,
    () => `自2008年以来，${body.own}持续完善公开目录，${y - 2}年起建立台账。`,
    () => `围绕“十四五”（2021—2025年）规划，做好重点领域信息公开。`,
    () => `针对${y - 1}年第三方评估指出的问题，${body.own}逐项整改到位。`,
    () =>
      `${body.own}成立于${rng.int(1983, 2010)}年，现有内设机构${rng.int(3, 12)}个，承担${y + 1}年民生实事项目的前期公开工作。`,
    () => `认真贯彻《中华人民共和国政府信息公开条例》（2007年4月5日公布，2019年4月3日修订）。`,
    () => `依据《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）规范管理。`,
    () => `及时转发《${y}年政务公开工作要点》，并对照${y - 1}年要点落实情况开展“回头看”。`,
  );
}

const marks: ((index: number, name: string) => string)[] = [
  (index, name) => `（${'一二三四五六七'[index]}）${name}`,
  (index, name) => `（${'一二三四五六七'[index]}）、${name}`,
  (index, name) => `${index + 1}.${name}`,
  (index, name) => `${index + 1}、${name}`,
  (_index, name) => name,
];
const leads = ['一是', '二是', '三是', '四是', '五是', '六是', '七是'];

/** Section one without its heading. */
export function makeOverview(context: Context, wish: OverviewWish = {}): Piece[] {
  const { rng, body, year: y } = context;
  const topics = (Object.keys(topicNames) as Topic[]).filter((topic) => !wish.omit?.includes(topic));
  const pieces: Piece[] = [];
  if (rng.chance(0.6)) {
    pieces.push({
      type: 'para',
      text: oneOf(
        context,
        () =>
          `${y}年，${body.name}认真贯彻落实《中华人民共和国政府信息公开条例》，坚持以公开为常态、不公开为例外，政府信息公开工作有序推进。`,
        () => `${y}年以来，在上级部门的指导下，${body.own}扎实做好政府信息公开各项工作。`,
        () => `一年来，${body.own}紧扣中心任务，以公开促落实、强监管、优服务。`,
      ),
    });
  }
  const style = rng.int(0, marks.length + 1);
  topics.forEach((topic, index) => {
    const name = rng.pick(topicNames[topic]);
    const extra = [
      topic === 'disclosure' && rng.chance(0.4) ? otherYears(context) : '',
      topic === 'requests' ? (wish.cases ?? caseSentence(context)) : '',
      topic !== 'requests' && rng.chance(0.25) ? decoySentence(context) : '',
    ].join('');
    const text = `${wish.say?.[topic] ?? writers[topic](context)}${extra}`;
    const mark = marks[style];
    if (!mark) {
      pieces.push({
        type: 'para',
        text: `${leads[index]}${style === marks.length ? '抓好' : '规范'}${topicNames[topic][0]}工作。${text}`,
      });
    } else if (rng.chance(0.7)) {
      pieces.push({ type: 'sub', text: mark(index, name) }, { type: 'para', text });
    } else {
      pieces.push({ type: 'para', text: `${mark(index, name)}。${text}` });
    }
  });
  if (rng.chance(0.3)) pieces.push({ type: 'para', text: otherYears(context) });
  return pieces;
}
