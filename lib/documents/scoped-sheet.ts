/** Style sheets of a drawn document, held to the element that it was drawn in: what a document says of `p` is not said of our own list. */

/**
 * The sheet, to be adopted by the page. It is parsed first, so that no brace of the text ends the scope before its time; rules that concern
 * whole pages (fonts, paper) are left out.
 * @param scope a selector of the element
 */
export function scopedSheet(view: Window & typeof globalThis, css: string, scope: string): CSSStyleSheet {
  const parsed = new view.CSSStyleSheet();
  parsed.replaceSync(css);
  const rules = [...parsed.cssRules].filter(
    (rule) => rule instanceof view.CSSStyleRule || rule instanceof view.CSSMediaRule,
  );
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(`${scope} {\n${rules.map(({ cssText }) => cssText).join('\n')}\n}`);
  return sheet;
}
