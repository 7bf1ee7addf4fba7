/**
 * Runs in the page: every link that names a report, a unit or a year, and the way to the list's next page: its address, `script` where only a
 * press of 下一页 gets there, null where there is none. The browser sends this function into the page as text, so it uses
 * nothing but what the page has; what it gives is text, and the caller trusts none of it.
 */
export function pageLinks(press = false) {
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
  const nexts = [...document.querySelectorAll('a, button, [onclick]')].filter((element) => {
    const words = (element.textContent ?? '').replace(/\s/g, '');
    const off = /disabled/i.test(element.className) || element.hasAttribute('disabled');
    return (
      /^(?:下一?页|后一页|[>›»]{1,2})$/.test(words) && !off && (element as HTMLElement).getClientRects().length > 0
    );
  });
  // Of a link inside its button, the link is the one to follow.
  const turner = nexts.find((element) => element.matches('a[href]')) ?? nexts.at(-1);
  const href = turner?.matches('a[href]') ? (turner as HTMLAnchorElement).href : '';
  const leads = /^https?:/i.test(href) && href.split('#')[0] !== location.href.split('#')[0];
  const next = turner === undefined ? null : leads ? href : 'script';
  if (press) (turner as HTMLElement | undefined)?.click();
  return { links: named ? links : [], url: location.href, title: document.title, next };
}
