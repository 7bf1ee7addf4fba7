/** The toolbar button in Chinese. */
import type { BadgeTexts } from '../../ui-types/badge';

export const badge: BadgeTexts = {
  name: '年报体检',
  errors: (count) => `年报体检：发现 ${count} 个错误`,
  review: (count) => `年报体检：没有确定的错误，有 ${count} 处待核`,
  clean: '年报体检：各项检查未发现问题',
  hints: (count) => `年报体检：没有错误和待核项，有 ${count} 条提示`,
  incomplete: '年报体检：未能完成核对',
  failed: '年报体检：检查没有完成，点击查看',
  stale: '年报体检：结果已过期，点击重新检查',
  alsoAside: (count) => `，另有 ${count} 项已搁置`,
  reviewAside: (count, aside) => `年报体检：有 ${count} 处待核，另有 ${aside} 项已搁置`,
  onlyAside: (count) => `年报体检：没有待处理的错误和待核项，${count} 项已搁置`,
};
