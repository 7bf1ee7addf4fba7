/**
 * Runs in the page: the names of files in which its yearly report may stand, linked or shown in it. The browser sends this function into the
 * page as text, so it uses nothing but what the page has; what it gives is text, and the caller trusts none of it.
 */
export function pageFiles(): string[] {
  const most = 5_000;
  const file = /\.(?:pdf|docx?|wps|ofd|rtf)(?=$|[?#&"'\s）)])/i;
  const report = /(?:信息|政务)公开.{0,20}(?:报告|年报)/;
  const last = (url: string) => {
    const path = /[^/=?&#]+\.(?:pdf|docx?|wps|ofd|rtf)(?=$|[?#&])/i.exec(url)?.[0] ?? '';
    try {
      // A viewer is given the whole path, its slashes encoded.
      return decodeURIComponent(path).replace(/^.*[/\\]/, '');
    } catch {
      return path;
    }
  };
  const heading = document.querySelector('h1, h2')?.textContent ?? '';
  const named = report.test(document.title) || report.test(heading);
  const names: string[] = [];
  for (const link of [...document.querySelectorAll('a[href]')].slice(0, most)) {
    const url = String((link as HTMLAnchorElement).href ?? '');
    const shown = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
    const title = (link.getAttribute('title') ?? '').trim();
    const text = (title.length > shown.length ? title : shown).replace(/^附件\s*[\d一二三四五]?\s*[:：]\s*/, '');
    if (!file.test(url) && !file.test(text)) continue;
    if (named || report.test(text)) names.push(text || last(url));
  }
  for (const shown of document.querySelectorAll('embed[src], object[data], iframe[src]')) {
    const address = shown.getAttribute('src') ?? shown.getAttribute('data') ?? '';
    const name = file.test(address) ? last(address) : '';
    if (name !== '' && (named || report.test(name))) names.push(name);
  }
  return [...new Set(names)].slice(0, 3).map((name) => name.slice(0, 120));
}
