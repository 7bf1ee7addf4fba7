/** Pages of a government that are no report: what the extension meets nearly always. All bodies and words are invented. */
import { makeRng, type Rng } from '../../accuracy/random';
import type { NamedPage } from './reports';

const words =
  '云泽 青崖 临河 全县 推进 工作 会议 召开 项目 建设 服务 企业 群众 通知 公告 关于 开展 提升 质量 发展 安全 生产 检查 防汛 春耕 招聘 公示 名单 结果 教育 医疗 社保 交通 文旅 乡村 振兴 生态 环境 监督 便民 热线 政策 解读 领导 讲话 调研 督导 落实 部署 年度 计划 总结'.split(
    ' ',
  );
/** What stands in the navigation of such sites, near to what a report says. */
const columns = [
  '首页',
  '政府信息公开',
  '政府信息公开指南',
  '政府信息公开年度报告',
  '依申请公开',
  '行政复议',
  '规范性文件',
  '互动交流',
];

const phrase = (rng: Rng, count: number): string => Array.from({ length: count }, () => rng.pick(words)).join('');
const date = (rng: Rng): string => `20${rng.int(19, 25)}-0${rng.int(1, 9)}-${rng.int(10, 28)}`;
const link = (rng: Rng): string =>
  `<li><a href="/art/${rng.int(1, 9999)}.html">${phrase(rng, 8)}</a><span>${date(rng)}</span></li>`;
const list = (rng: Rng, count: number): string => `<ul>${Array.from({ length: count }, () => link(rng)).join('')}</ul>`;

/** A page in the frame that all pages of the site have: menus of eight by six, a place line, links to other sites. */
function page(rng: Rng, title: string, body: string): string {
  const items = (words: readonly string[]): string => words.map((word) => `<li><a href="#">${word}</a></li>`).join('');
  const some = (count: number): string[] => Array.from({ length: count }, () => phrase(rng, 2));
  const menu = columns.map((word) => `<li><a href="#">${word}</a><ul>${items(some(6))}</ul></li>`).join('');
  const style = 'body{font:14px sans-serif}ul{list-style:none}.col{float:left;width:30%}.clear{clear:both}';
  const place = `<div class="place">您现在的位置：<a href="#">首页</a> &gt; <a href="#">政务公开</a> &gt; ${title}</div>`;
  const foot = '主办：云泽县人民政府办公室 某ICP备20190001号 网站标识码：0000000000';
  const footer = `<footer class="clear"><ul>${items(some(24))}</ul><p>${foot}</p></footer>`;
  return `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body><header><ul>${menu}</ul></header>${place}${body}${footer}</body></html>`;
}

/** A portal's home page of about 3,000 nodes, a list, a long article, 20 tables of 400 cells. */
export function plainPages(seed: string): NamedPage[] {
  const rng = makeRng(`${seed}/plain`);
  // A link in its line makes five nodes, its texts counted.
  const block = (): string => `<div class="col"><h2>${phrase(rng, 3)}</h2>${list(rng, 14)}</div>`;
  const portal = Array.from({ length: 34 }, block).join('');
  const article = Array.from({ length: 220 }, () => `<p>${phrase(rng, 90)}。</p>`).join('');
  const row = (): string =>
    `<tr>${Array.from({ length: 10 }, () => `<td>${rng.int(0, 99_999) / 10}</td>`).join('')}</tr>`;
  const table = (): string => `<h3>${phrase(rng, 5)}</h3><table>${Array.from({ length: 40 }, row).join('')}</table>`;
  return [
    { name: 'portal home page', html: page(rng, '云泽县人民政府门户网站', portal) },
    { name: 'list page', html: page(rng, '通知公告_云泽县人民政府', list(rng, 40)) },
    { name: 'long article', html: page(rng, '全县工作会议召开', `<article>${article}</article>`) },
    { name: 'statistics page', html: page(rng, '统计数据', Array.from({ length: 20 }, table).join('')) },
  ];
}
