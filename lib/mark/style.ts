import { TAG_SIZE, TARGET_SIZE } from './geometry';

// On the rules below (said here, because a comment inside would be shipped):
// - Every line has a pale seam on both sides, so that it shows on dark pages and on pages of its own colour.
// - A bubble that is longer than its box shows a shadow where its text goes on: two that move with the text cover two that stay.
// - Told apart by shape as well: round for errors, square for 待核, hollow for 提示.

/** The look of marks and bubble. It lives in the shadow tree; `all: initial` keeps the page's styles out. Pixels only: a page's rem is its own. */
export const markStyle = `
:host {
  all: initial !important;
  position: absolute !important;
  display: block !important;
  left: 0 !important; top: 0 !important; width: 0 !important; height: 0 !important;
  z-index: 2147483647 !important;
  pointer-events: none !important;
}
@media print { :host { display: none !important; } }
* { box-sizing: border-box; }
[hidden] { display: none !important; }

.layer {
  --error: #c2160e; --review: #b35a00; --hint: #1f5fa8; --ink: #1d2129; --soft: #58606d; --paper: #ffffff; --line: #dfe2e8;
  --wash: #f5f6f8; --fold: rgb(15 23 42 / .22); --focus: #1a56c4;
  position: absolute; left: 0; top: 0; overflow: clip;
  font: 13px/1.6 "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif;
  color: var(--ink); text-align: start; cursor: default;
}
.bubble:lang(en) { font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans CJK SC", sans-serif; }
.error { --tone: var(--error); } .review { --tone: var(--review); } .hint { --tone: var(--hint); }

.box { position: absolute; border-radius: 2px; outline: 1px solid rgb(255 255 255 / .85); }
.box.key { border: 3px solid var(--tone); box-shadow: inset 0 0 0 1px rgb(255 255 255 / .85); }
.box.candidate { border: 4px double var(--tone); }
.box.total { border: 2px solid var(--tone); }
.box.part { border: 1px dashed var(--tone); outline: none; }
.words { position: absolute; border-bottom: 3px dotted var(--tone); }
.words.key { border-bottom: 3px solid var(--tone); }
.gap { position: absolute; height: 0; border-top: 2px dashed var(--tone); outline: 1px solid rgb(255 255 255 / .85); }
.light { position: absolute; border-radius: 4px; border: 3px solid var(--focus); box-shadow: 0 0 0 4px rgb(26 86 196 / .3); animation: light 1.8s ease-out; }
.light.steady { animation: none; }
@keyframes light {
  0% { box-shadow: 0 0 0 18px rgb(26 86 196 / 0); }
  20%, 60% { box-shadow: 0 0 0 5px rgb(26 86 196 / .45); }
  40%, 100% { box-shadow: 0 0 0 4px rgb(26 86 196 / .25); }
}
@media (prefers-reduced-motion: reduce) { .light { animation: none; } }

button { all: unset; box-sizing: border-box; cursor: pointer; }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; box-shadow: 0 0 0 5px #fff; }
.tag {
  position: absolute; width: ${TAG_SIZE}px; height: ${TAG_SIZE}px; pointer-events: auto;
  font-size: 10px; line-height: ${TAG_SIZE}px; font-weight: 700; text-align: center; font-variant-numeric: tabular-nums;
  color: #fff; background: var(--tone); border-radius: 8px; box-shadow: 0 0 0 1px rgb(255 255 255 / .9);
}
.tag::after { content: ""; position: absolute; inset: ${(TAG_SIZE - TARGET_SIZE) / 2}px; }
.bubble .tag::after { content: none; }
.tag.review { border-radius: 3px; }
.tag.hint { color: var(--tone); background: #fff; box-shadow: inset 0 0 0 1.5px var(--tone), 0 0 0 1px rgb(255 255 255 / .9); }

.bubble {
  position: absolute; z-index: 2; width: 348px; max-height: min(420px, 80vh); overflow: auto; pointer-events: auto;
  background:
    linear-gradient(var(--paper) 40%, transparent) top / 100% 28px local no-repeat,
    linear-gradient(transparent, var(--paper) 60%) bottom / 100% 28px local no-repeat,
    linear-gradient(var(--fold), transparent) top / 100% 10px scroll no-repeat,
    linear-gradient(transparent, var(--fold)) bottom / 100% 10px scroll no-repeat,
    var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 12px 14px;
  box-shadow: 0 10px 30px rgb(15 23 42 / .18), 0 2px 6px rgb(15 23 42 / .1);
}
.bubble > .head { display: flex; align-items: center; gap: 8px; }
.bubble .number { flex: none; position: static; pointer-events: none; }
.bubble .level { font-size: 12px; font-weight: 600; color: var(--tone); }
.bubble .tools { margin-inline-start: auto; display: flex; gap: 2px; }
.bubble .tools button { width: 26px; height: 26px; border-radius: 6px; text-align: center; line-height: 26px; color: var(--soft); font-size: 15px; }
.bubble .tools button:hover { background: var(--wash); color: var(--ink); }
.bubble .headline { margin: 8px 0 0; font-weight: 600; font-size: 14px; line-height: 1.5; }
.bubble p { margin: 6px 0 0; overflow-wrap: anywhere; }
.bubble .repairs { margin: 8px 0 0; padding: 8px 10px; border-radius: 6px; background: var(--wash); }
.bubble .repairs p:first-child { margin-top: 0; }
.bubble .sums { margin-top: 6px; }
.bubble .sums summary { cursor: pointer; color: var(--soft); font-size: 12px; }
.bubble .sums summary:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.bubble .explain { display: block; margin-top: 6px; color: var(--hint, inherit); font-size: 12px; text-decoration: underline; cursor: pointer; }
.bubble .note { color: var(--soft); font-size: 12px; }
@media (prefers-color-scheme: dark) {
  .bubble {
    --error: #ff8d85; --review: #f0b35f; --hint: #8fbcf2; --ink: #e8eaee; --soft: #a5adba; --paper: #23272f; --line: #3a404b; --wash: #2e333d; --fold: rgb(0 0 0 / .6);
    color: var(--ink);
  }
  .bubble .number { color: #16181d; }
}
@media (forced-colors: active) {
  .box, .words, .gap, .light { border-color: Highlight; forced-color-adjust: none; }
  .tag { color: HighlightText; background: Highlight; forced-color-adjust: none; }
}
`;
