// A made-up government with 300 reports on the sites of its units: list pages, slow pages, pages that come late, and what goes wrong elsewhere.
import { type Answer, frameHost, reportHost, unitHosts } from '../../e2e/harness/index.ts';
import { type Case, makeCases } from '../accuracy/cases.ts';

/** Reports of the whole government. */
const REPORTS = 300;
/** Every so many-th page is sent late, every so many-th comes with a script. */
const SLOW = 9;
const LATE = 7;

/** One report of the site. */
export interface MadeReport {
  path: string;
  host: string;
  made: Case;
}

/** A link that leads to no report, and what the table has to say of it. */
export interface Trouble {
  path: string;
  host: string;
  answer: Answer | null;
  state: string;
}

/** The site. */
export interface MadeSite {
  answers: Record<string, Answer>;
  reports: readonly MadeReport[];
  troubles: readonly Trouble[];
}

const NOTE = '<!doctype html><meta charset="utf-8">';
const troubles: readonly Trouble[] = [
  { path: '/trouble/gone.html', answer: { body: `${NOTE}<title>404</title>`, status: 404 }, state: '失败' },
  { path: '/trouble/broken.html', answer: { body: `${NOTE}<title>错误</title>`, status: 500 }, state: '失败' },
  { path: '/trouble/report.pdf', answer: { body: '%PDF-1.4', type: 'application/pdf' }, state: '失败' },
  { path: '/trouble/file.zip', answer: { body: 'PK', type: 'application/zip' }, state: '失败' },
  {
    path: '/trouble/challenge.html',
    answer: { body: `${NOTE}<title>安全验证</title><p>请完成安全验证</p>` },
    state: '需要人工',
  },
  { path: '/trouble/news.html', answer: `${NOTE}<title>新闻</title><p>今天天气晴。</p>`, state: '没有年报' },
  // A site that asks for a person waits for one with all its pages: it is a site of its own.
].map((trouble, index) => ({ ...trouble, host: trouble.state === '需要人工' ? frameHost : hostAt(index) }));

function hostAt(index: number): string {
  const hosts = [reportHost, ...unitHosts];
  return hosts[index % hosts.length] as string;
}

/**
 * Makes the site. Pages with scripts and frames of their own are left to the accuracy bench, which runs them one by one.
 * @param perPage reports on each list page; the first list page has the troubles, too
 * @param address of a path on a host
 */
export function makeSite(perPage: number, address: (path: string, host: string) => string): MadeSite {
  const plan = { seed: 'sitting', clean: 120, sums: 120, pairs: 40, errors: 200, lookAlikes: 0 };
  const cases = [...makeCases(plan)].filter(({ page }) => !page.frame && !/<script|<i?frame/i.test(page.html));
  // One of each group after the other, so that the first page of the list has of all.
  const mixed = [...cases].sort((a, b) => orderOf(a) - orderOf(b)).slice(0, REPORTS);
  const reports = mixed.map(
    (made, index): MadeReport => ({ path: `/report/${index}.html`, host: hostAt(index), made }),
  );
  const answers: Record<string, Answer> = {};
  reports.forEach(({ path, made }, index) => {
    const html = index % LATE === LATE - 1 ? comingLate(made.page.html) : made.page.html;
    answers[path] = index % SLOW === SLOW - 1 ? { body: html, delay: 2_500 } : html;
  });
  for (const { path, answer } of troubles) if (answer) answers[path] = answer;
  for (let page = 0; page * perPage < reports.length; page += 1) {
    const own = reports.slice(page * perPage, (page + 1) * perPage);
    const links = [...own, ...(page === 0 ? troubles : [])].map(
      ({ path, host }, index) =>
        `<li><a href="${address(path, host)}">第${index + 1}局2025年政府信息公开工作年度报告</a></li>`,
    );
    const next = (page + 1) * perPage < reports.length ? `<a href="/list/${page + 1}.html">下一页</a>` : '';
    answers[`/list/${page}.html`] =
      `${NOTE}<title>政府信息公开年报</title><ul>${links.join('')}<li><a href="/trouble/news.html?n">青禾市召开会议</a></li></ul>${next}`;
  }
  return { answers, reports, troubles };
}

function orderOf({ id }: Case): number {
  return Number(id.split('-').at(-1));
}

/** The page as sites send it that fetch their text by a script. */
function comingLate(html: string): string {
  const text = JSON.stringify(html).replaceAll('</', '<\\/');
  return `${NOTE}<title>正在加载</title><p>正在加载……</p><script>
    setTimeout(() => {
      const made = new DOMParser().parseFromString(${text}, 'text/html');
      document.title = made.title;
      document.documentElement.replaceWith(document.adoptNode(made.documentElement));
    }, 900);</script>`;
}
