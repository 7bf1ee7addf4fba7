/** Style sheets of a drawn document, held to the element that it was drawn in: what a document says of `p` is not said of our own list. */

/**
 * The sheet, to be adopted by the page. It is parsed first, so that no brace of the text ends the scope before its time; rules that concern
 * whole pages (fonts, paper) are left out. Each selector gets the scope in front: browsers nest rules by themselves only since Chromium 112.
 * @param scope a selector of the element
 */
export function scopedSheet(view: Window & typeof globalThis, css: string, scope: string): CSSStyleSheet {
  const parsed = new view.CSSStyleSheet();
  parsed.replaceSync(css);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(scopedRules(view, parsed.cssRules, scope));
  return sheet;
}

function scopedRules(view: Window & typeof globalThis, rules: CSSRuleList, scope: string): string {
  const texts = [...rules].map((rule) => {
    if (rule instanceof view.CSSMediaRule)
      return `@media ${rule.media.mediaText} {\n${scopedRules(view, rule.cssRules, scope)}\n}`;
    if (!(rule instanceof view.CSSStyleRule)) return '';
    const selectors = alternativesOf(rule.selectorText).map((selector) => `${scope} ${selector}`);
    return selectors.join(', ') + rule.cssText.slice(rule.selectorText.length);
  });
  return texts.filter((text) => text !== '').join('\n');
}

/** The selectors of a list; a comma in brackets or quotation marks, or after a backslash, parts nothing. */
export function alternativesOf(selectorText: string): string[] {
  const pieces = selectorText.matchAll(/\\.|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|./gsu);
  const found = [''];
  let depth = 0;
  for (const [piece] of pieces) {
    if (piece === '(' || piece === '[') depth++;
    if (piece === ')' || piece === ']') depth--;
    if (piece === ',' && depth === 0) found.push('');
    else found[found.length - 1] += piece;
  }
  return found.map((selector) => selector.trim());
}
