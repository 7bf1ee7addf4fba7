/** What look-alikes are made of: bodies, years, tables, pages. */
import { makeBody } from '../model/bodies';
import type { Body } from '../model/report';
import { cell, type Grid } from '../page/grid';
import { esc, siteHtml, tableHtml } from '../page/html';
import type { Rng } from '../random';

/** One kind of page that only resembles a report. */
export interface LookAlike {
  id: string;
  render(rng: Rng): string;
}

/** What a look-alike's writer has at hand. */
export interface Desk {
  rng: Rng;
  body: Body;
  year: number;
  /** A number as any statistics would have it. */
  n(): number;
}

/** A look-alike from a title and its content (markup). */
export function lookAlike(id: string, title: (desk: Desk) => string, content: (desk: Desk) => string): LookAlike {
  return {
    id: `like/${id}`,
    render: (rng) => {
      const desk: Desk = {
        rng,
        body: makeBody(rng.fork('body'), rng.pick(['department', 'government', 'township', 'office'])),
        year: rng.int(2019, 2025),
        n: () => rng.int(0, 400),
      };
      const words = title(desk);
      const date = `${desk.year + 1}-0${rng.int(1, 9)}-${rng.int(10, 28)}`;
      const chrome = {
        documentTitle: rng.pick([words, `${words}_${desk.body.region}人民政府门户网站`, `${desk.body.region}人民政府`]),
        crumbs: ['首页', '政务公开', rng.pick(['政府信息公开年报', '政府信息公开年度报告', '通知公告', '政策解读'])],
        meta: rng.pick([`发布日期：${date} 浏览次数：次`, `来源：${desk.body.name} 时间：${date}`, '']),
        metadata: [] as [string, string][],
        sidebar: rng.chance(0.4)
          ? [0, 1, 2].map((back) => `${desk.body.name}${desk.year - back}年政府信息公开工作年度报告`)
          : [],
        footer: [`主办：${desk.body.name}`, `某ICP备${rng.int(2006, 2022)}0001号`],
      };
      return siteHtml(chrome, `<h1>${esc(words)}</h1>\n${content(desk)}`);
    },
  };
}

/** Paragraphs. */
export const paras = (...texts: string[]): string => texts.map((text) => `<p>${esc(text)}</p>`).join('\n');

/** A bordered table of text. */
export const textTable = (rows: string[][]): string =>
  tableHtml(rows.map((row) => row.map((text) => cell(text))) as Grid);

/** The six headings of the official form. */
export const sixHeadings = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
] as const;

/** Links, as in a list of pages. */
export const links = (texts: string[]): string =>
  `<ul>${texts.map((text) => `<li><a href="#">${esc(text)}</a></li>`).join('')}</ul>`;
