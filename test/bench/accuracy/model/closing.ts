/** Sections five and six, the signature (variations 11, 12). */
import { type Context, oneOf } from './context';
import type { Piece } from './overview';

/** 存在的主要问题及改进情况; speaks of the year after the report year as a plan. */
export function makeProblems(context: Context): Piece[] {
  const { rng, body, year: y } = context;
  const problems = rng.some(
    [
      '公开内容的深度和广度不够',
      '政策解读形式比较单一',
      '业务人员变动较快、培训不够',
      '个别栏目更新不够及时',
      '主动公开意识有待增强',
    ],
    rng.int(2, 3),
  );
  const plans = rng.some(
    [
      '健全工作机制，压实公开责任',
      '丰富解读形式，用好图文、视频',
      '加强业务培训，提升队伍能力',
      '优化平台栏目，做好日常维护',
      '深化重点领域信息公开',
    ],
    rng.int(2, 3),
  );
  const list = (items: string[]): string => items.map((item, at) => `${'一二三'[at]}是${item}`).join('；');
  return rng.pick<() => Piece[]>([
    () => [
      { type: 'para', text: `${y}年，${body.own}政府信息公开工作取得一定成效，但仍存在一些问题：${list(problems)}。` },
      { type: 'para', text: `${y + 1}年，${body.own}将重点做好以下工作：${list(plans)}。` },
    ],
    () => [
      { type: 'sub', text: '（一）存在的主要问题' },
      { type: 'para', text: `${list(problems)}。` },
      { type: 'sub', text: '（二）改进情况' },
      { type: 'para', text: `针对${y - 1}年报告中提出的问题，${body.own}已采取措施改进。下一步，${list(plans)}。` },
    ],
    () => [
      {
        type: 'para',
        text: `存在问题：${list(problems)}。改进措施：${list(plans)}，力争${y + 1}年主动公开政府信息数量有所增长。`,
      },
    ],
    () =>
      problems.map((problem, at) => ({
        type: 'para',
        text: `${at + 1}、${problem}。改进措施：${plans[at % plans.length]}。`,
      })),
  ])();
}

/** The statement on 信息处理费 that the 2021 form wants in section six. */
export function feeSentence(context: Context): string {
  const { body, year: y } = context;
  return oneOf(
    context,
    () => `本年度${body.own}未收取信息处理费。`,
    () => `${y}年度，本机关依申请公开政府信息未收取信息处理费。`,
    () =>
      `按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）规定的按件、按量收费标准，本年度没有产生信息公开处理费。`,
    () => `${y}年收取信息处理费0元。`,
    () =>
      `按照《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）规定，${y}年度收取信息处理费共计${context.rng.int(1, 60) * 10}元。`,
    () => `发出收费通知的件数为0件，收取的信息处理费总金额为0元。`,
    () => `本年度无信息处理费收取情况。`,
  );
}

/** 其他需要报告的事项; under the 2021 form it speaks of the fee, under the 2019 form it may be 无. */
export function makeOtherMatters(context: Context): Piece[] {
  const { form, rng, body, year: y } = context;
  if (form === '2019') {
    return [
      {
        type: 'para',
        text: rng.pick(['无', '无。', '无其他需要报告的事项。', '本年度无其他需要报告的事项。', '暂无其他事项。']),
      },
    ];
  }
  const fee = feeSentence(context);
  return [
    {
      type: 'para',
      text: oneOf(
        context,
        () => fee,
        () => `${fee}无其他需要报告的事项。`,
        () =>
          `（一）收取信息处理费情况。${fee}（二）落实上级年度政务公开工作要点情况。${body.own}认真落实${y}年政务公开工作要点。`,
        () => `1.${fee}`,
      ),
    },
  ];
}

/** The signature with its date, or nothing. */
export function makeSignature(context: Context, publishedOn: string): string[] {
  const [year, month, day] = publishedOn.split('-').map(Number);
  return [context.body.name, `${year}年${month}月${day}日`];
}
