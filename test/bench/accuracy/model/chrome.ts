/** Page chrome: dates of the next year, index numbers, other years' reports (variation 2). */
import type { Chrome } from '../page/items';
import type { Context } from './context';
import { type Title, titleName } from './titles';

/** The surroundings of a report; no date where `publishedOn` is ''. */
export function makeChrome(context: Context, title: Title, publishedOn: string): Chrome {
  const { rng, body, year } = context;
  const time = `${String(rng.int(8, 18)).padStart(2, '0')}:${String(rng.int(0, 59)).padStart(2, '0')}`;
  const [y, m, d] = publishedOn.split('-');
  const dates =
    publishedOn === ''
      ? []
      : [
          publishedOn,
          publishedOn,
          `${publishedOn} ${time}`,
          `${y}年${Number(m)}月${Number(d)}日`,
          `${y}/${m}/${d}`,
          `${y}- ${m}- ${d} ${time.replace(':', ' : ')}`,
        ];
  const date = rng.pick(dates.length > 0 ? dates : ['']);
  const meta =
    date === '' || rng.chance(0.2)
      ? rng.pick(['', '【字体：大 中 小】', '访问量：'])
      : rng.pick([
          `发布日期：${date} 点击数：`,
          `来源：${body.name} 发布时间：${date} 浏览次数：次`,
          `发布时间：${date}  信息来源：${body.name}  【字体：大 中 小】`,
          `日期：${date} 访问量：${rng.int(10, 3000)}`,
          `时间：${date} 来源：原创 作者：`,
        ]);
  const code = `${rng.int(10000000, 99999999)}X/${year + rng.int(0, 1)}-${String(rng.int(1, 999)).padStart(5, '0')}`;
  const metadata: [string, string][] = rng.chance(0.25)
    ? [
        ['索 引 号', code],
        ['发布机构', body.name],
        ['文 号', rng.pick(['', '〔〕号', `公开〔${year + 1}〕1号`])],
        ['有 效 性', rng.pick(['有效', ''])],
        ['生成日期', date.split(' ')[0] ?? ''],
        ['名 称', title.lines.join('')],
      ]
    : [];
  const others = [year - 3, year - 2, year - 1, year].filter((other) => other >= 2018);
  const name = titleName(context);
  return {
    documentTitle: rng.pick([
      title.lines.join(''),
      `${title.lines.join('')}_${body.region}人民政府`,
      `${body.region}人民政府门户网站`,
      `${title.lines.join('')} - 政府信息公开年度报告`,
    ]),
    crumbs: [
      '首页',
      '政务公开',
      body.name,
      rng.pick(['政府信息公开年报', '政府信息公开年度报告', '年度报告', `${year}年`]),
    ],
    meta,
    metadata,
    sidebar: rng.chance(0.35) ? others.map((other) => `${name}${other}年政府信息公开工作年度报告`) : [],
    footer: [
      ...(rng.chance(0.25)
        ? [
            `上一篇：${name}${year - 1}年政府信息公开工作年度报告`,
            rng.pick(['下一篇：没有了', `下一篇：${name}${year + 1}年政府信息公开工作年度报告`]),
          ]
        : []),
      ...(rng.chance(0.15) ? [`附件：${name}${year}年政府信息公开工作年度报告.docx`] : []),
      ...(rng.chance(0.2) ? ['【打印本页】【关闭窗口】 责任编辑：李某'] : []),
      `主办：${body.region}人民政府办公室  网站标识码：${rng.int(1000000000, 9999999999)}`,
      `某ICP备${rng.int(2005, 2021)}${rng.int(1000, 9999)}号  版权所有 © ${rng.int(2008, 2018)}-${year + rng.int(1, 3)}`,
      ...(rng.chance(0.3) ? ['扫一扫在手机上查看当前页面'] : []),
    ],
  };
}
