/**
 * Runs in the page: every link that names a report, a unit or a year. The browser sends this function into the page as text, so it uses
 * nothing but what the page has; what it gives is text, and the caller trusts none of it.
 */
export function pageLinks() {
  const most = 5_000;
  const longest = 120;
  const links: { url: string; text: string }[] = [];
  let named = /信息公开|政务公开/.test(document.title);
  for (const link of document.querySelectorAll('a[href]')) {
    if (links.length >= most) break;
    const url = String((link as HTMLAnchorElement).href ?? '');
    const shown = (link.textContent ?? '').trim();
    const title = (link.getAttribute('title') ?? '').trim();
    const text = (title.length > shown.length ? title : shown).slice(0, longest);
    if (text === '' || !/^https?:/i.test(url)) continue;
    named ||= /信息公开.{0,14}(?:报告|年报)/.test(text);
    links.push({ url, text });
  }
  return { links: named ? links : [], url: location.href, title: document.title };
}
