/** The preamble: legal basis, list of the parts, period, whom to call (variations 3, 9). */
import type { Context } from './context';
import { oneOf } from './context';

/** 统计期限 in the words of many offices; every one means the whole report year. */
export function periodSentence(context: Context): string {
  const { rng, year: y } = context;
  const noun = rng.chance(0.6)
    ? '统计期限'
    : rng.pick(['统计时限', '统计时间', '统计期', '统计时段', '统计期间', '数据统计期限', '数据时限', '统计数据期限']);
  const head = rng.pick([
    '本年度报告中所列数据的',
    '本报告所列数据',
    '报告中所列数据的',
    '本报告中所列数据的',
    '所列数据的',
  ]);
  return oneOf(
    context,
    () => `${head}${noun}为${y}年1月1日至${y}年12月31日。`,
    () => `${head}${noun}自${y}年1月1日起至${y}年12月31日止。`,
    () => `${head}${noun}自${y}年1月1日起，至${y}年12月31日止。`,
    () => `${head}${noun}从${y}年1月1日起到12月31日止。`,
    () => `${head}${noun}为${y}年1月1日至12月31日。`,
    () => `${head}${noun}：${y}年1月1日——12月31日。`,
    () => `${head}${noun}是${y}年1月1日—12月31日。`,
    () => `${head}${noun}为 ${y} 年 1 月 1 日至 ${y} 年 12 月 31 日。`,
    () => `${head}${noun}为${y}年1—12月。`,
    () => `${head}${noun}截至${y}年12月31日。`,
    () => `${head}${noun}自${y}年01月01日起至${y}年12月31日截止。`,
    () => `本报告数据核定时间点为${y}年12月31日。`,
  );
}

const sections2021 =
  '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项';

/** The sentence that lists the six parts, which a search for a heading meets first. */
function partsSentence(context: Context): string {
  return oneOf(
    context,
    () => `本报告由${sections2021}六部分组成。`,
    () => `全文包括${sections2021}等六个部分。`,
    () => `主要内容包括：${sections2021}。`,
    () =>
      `报告内容分为六个部分：一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；四、政府信息公开行政复议、行政诉讼情况；五、存在的主要问题及改进情况；六、其他需要报告的事项。`,
  );
}

function basis(context: Context): string {
  const { body, year: y, form, rng } = context;
  const notice = form === '2021' ? '国办公开办函〔2021〕30号' : '国办公开办函〔2019〕60号';
  return oneOf(
    context,
    () =>
      `根据《中华人民共和国政府信息公开条例》（以下简称《条例》）有关规定，现公布${body.name}${y}年政府信息公开工作年度报告。`,
    () =>
      `本报告依照《中华人民共和国政府信息公开条例》第五十条和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（${notice}）编制。`,
    () =>
      `按照《中华人民共和国政府信息公开条例》（国务院令第711号，2019年4月3日修订）要求，结合${body.own}${y}年度工作实际，编制本报告。`,
    () => `为保障公民、法人和其他组织依法获取政府信息，${body.name}对本年度政府信息公开工作作了梳理，现报告如下。`,
    () =>
      `根据上级《关于做好${y}年度政府信息公开工作年度报告编制发布工作的通知》（${rng.pick(['岚政办函', '栖信公开', '泽公开办'])}〔${y + 1}〕${rng.int(1, 9)}号）要求，特向社会公布${body.own}${y}年度政府信息公开工作报告。`,
  );
}

function contact(context: Context): string {
  const { body, rng, year } = context;
  const digits = (length: number): string => Array.from({ length }, () => rng.int(0, 9)).join('');
  const mail = rng.pick([
    `xxgk${year - 1}@example.cn`,
    `zwgk${year + 1}@example.com`,
    `office${rng.int(1998, 2024)}@example.cn`,
  ]);
  return oneOf(
    context,
    () =>
      `如对本报告有疑问，请与${body.name}办公室联系（地址：${body.region}人民路${rng.int(1, 2024)}号，邮编：${rng.int(200000, 790000)}，电话：0${rng.int(311, 999)}-${rng.int(2, 8)}${digits(6)}）。`,
    () => `联系电话：0${rng.int(311, 999)}-2022${digits(3)}，电子邮箱：${mail}。`,
    () =>
      `本报告电子版可在${body.region}人民政府门户网站（http://www.example.gov.cn/xxgk/${year + 1}/nb.html）下载。如有疑问，请联系${body.own}办公室，电子信箱：${mail}。`,
  );
}

/** What the preamble says, sentence by sentence. */
export interface Preamble {
  sentences: string[];
  /** The period sentence among them, '' where the report states none. */
  period: string;
}

/** A preamble; `withPeriod` asks for a period statement that names the year. */
export function makePreamble(context: Context, withPeriod: boolean): Preamble {
  const { rng } = context;
  const period = withPeriod || rng.chance(0.5) ? periodSentence(context) : '';
  const sentences = [
    basis(context),
    rng.chance(0.6) ? partsSentence(context) : '',
    period,
    rng.chance(0.6) ? contact(context) : '',
  ];
  return { sentences: sentences.filter((sentence) => sentence !== ''), period };
}
