/** Parts in tabs, folds and closed details are not missing; a hidden copy of a report is no second report. */

import { foldAway, hideCopy } from '../accuracy/model/folds';
import type { Draft } from '../accuracy/model/make-report';
import type { RuleSpec } from './spec';

const fold =
  (kind: string, ...sections: number[]) =>
  (draft: Draft): void =>
    foldAway(draft, kind, sections);

/** Part five and table four are gone, in sight and in the copy alike. */
function loseSome(draft: Draft): void {
  draft.without.add(5);
  delete draft.tables.cases;
}

export const foldRules: readonly RuleSpec[] = [
  {
    slug: 'folded-tabs',
    why: 'six tabs of which the first is open, its heading inside like those of the others',
    change: fold('tabs', 2, 3, 4, 5, 6),
    form: null,
    unchecked: ['missing-table', 'missing-table', 'missing-table', 'empty-section'],
  },
  {
    slug: 'folded-tabs-none',
    why: 'the last tab alone is closed, and all that it says is 无',
    choice: { form: '2019', year: 2020 },
    change: (draft) => fold('tabs-without-headings', 6)(draft),
    unchecked: ['missing-section'],
  },
  {
    slug: 'folded-tabs-of-links',
    why: 'six tabs whose names are links; nothing of parts two to six is in sight but those',
    change: fold('tabs-of-links', 2, 3, 4, 5, 6),
    form: null,
    unchecked: Array.from({ length: 5 }, () => 'missing-section'),
  },
  {
    slug: 'folded-accordion',
    why: 'all headings in sight, the content of three, five and six folded beneath them',
    change: fold('accordion', 3, 5, 6),
    unchecked: ['missing-table', 'fee-statement', 'empty-section'],
  },
  {
    slug: 'folded-details',
    why: 'tables two to four in closed details',
    change: fold('details', 2, 3, 4),
    form: null,
    unchecked: ['missing-table', 'missing-table', 'missing-table'],
  },
  {
    slug: 'folded-until-found',
    why: 'part three waits to be found by the browser’s own search',
    change: fold('found-by-search', 3),
    unchecked: ['missing-table'],
  },
  {
    slug: 'hidden-copy',
    why: 'a copy for printing is hidden behind the report and says nothing new',
    change: hideCopy,
    unchecked: [],
  },
  {
    slug: 'hidden-copy-of-the-same-gaps',
    why: 'part five and table four are missing in the report and in its hidden copy',
    change: (draft) => {
      loseSome(draft);
      hideCopy(draft);
    },
    findings: [
      { rule: 'missing-section', level: 'error', at: 'section:5' },
      { rule: 'missing-table', level: 'error', at: 'section:4' },
    ],
    unchecked: [],
  },
  {
    slug: 'hidden-menus',
    why: 'hidden menus and notices around a report without part five do not stand for it',
    change: (draft) => {
      draft.without.add(5);
      const menu = '<ul><li><a href="#">依申请公开</a></li><li><a href="#">存在的主要问题及改进情况</a></li></ul>';
      draft.text[4]?.push({
        type: 'para',
        text: '（本部分数据由办公室汇总）',
      });
      draft.chrome.after = `<div style="display:none">${menu}<p>分享到：微信 微博</p></div>`;
    },
    findings: [{ rule: 'missing-section', level: 'error', at: 'section:5' }],
    unchecked: [],
  },
];
