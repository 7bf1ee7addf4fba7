/** What is new, by version, in words for people who use the extension. The newest first. */
import type { News } from '../../ui-types/news';

export const news: News = {
  '0.1.0': [
    '网页上的年报自动核对，写错的格子带编号；弹出窗口和侧栏列出全部问题。',
    '发布之前核对 Word、PDF 文稿；一次核查许多份年报，生成通报。',
    '每条规则有说明：查什么、对错各举一例、依据原文、怎么改。',
  ],
};
