// Every state that popup and panel can be in, made by the real engine from the sample report, for the gallery.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameReport, Screen, Status } from '../../../components/types';
import { buildView } from '../../../lib/view/build';
import type { DismissalsView, Language, ReportView } from '../../../lib/view/schema';
import { buildTables, type TableView } from '../../../lib/view/tables';
import { uiTexts } from '../../../lib/words/ui/screen';
import type { NoticeKind } from '../../../lib/words/ui-types/screen';
import { inspectSample } from '../../unit/support/sample-view';
import { clean, planted, sample } from './pages';

/** One state; plain data, so that it can be put into a page. */
export interface GalleryState {
  name: string;
  place: 'popup' | 'panel';
  language: Language;
  screen: Screen;
  status: Status | null;
  current: [number, number][];
  busy: boolean;
  stale: boolean;
  /** What the tables view reads, by frame. */
  tables: Record<number, TableView[]>;
  /** Opens the tables, the folds, or the menu of exports before the picture is taken. */
  open: 'nothing' | 'tables' | 'folds' | 'exports';
  /** True for a picture of all that a person would have to scroll for. */
  tall: boolean;
}

/** A report with its tables. */
interface Made {
  view: ReportView;
  tables: TableView[];
}

function made(html: string, language: Language = 'zh'): Made {
  const evidence = inspectSample(() => html).evidence;
  const view = buildView(evidence, language, { aside: new Map(), changed: [], state: 'fine' });
  return { view, tables: buildTables(evidence, view) };
}

const casesTable = /<table>(?:(?!<table>)[\s\S])*行政诉讼<\/td>[\s\S]*?<\/table>/;
const html = {
  several: planted(clean, [
    [/(复议后起诉[\s\S]*?<td class="n">2<\/td>(?:<td class="n">[01]<\/td>){3}<td class="n">)3</, '$15<'],
  ]),
  review: planted(clean, [
    ['<td>规章</td><td>0</td><td>0</td><td>0</td>', '<td>规章</td><td>1</td><td>0</td><td>1</td>'],
  ]),
  kinds: planted(clean, [
    ['<td class="n">3</td>', '<td class="n">/</td>'],
    ['<td>行政强制</td><td colspan="3">0</td>', '<td>行政强制</td><td colspan="3">无此项职权</td>'],
    ['<td>规章</td><td>0</td><td>0</td><td>0</td>', '<td>规章</td><td></td><td>—</td><td>0</td>'],
    ['<td>行政处罚</td><td colspan="3">35</td>', '<td>行政处罚</td>'],
  ]),
  noCases: planted(clean, [[casesTable, '']]),
  pictureCases: planted(clean, [[casesTable, '<p><img src="cases.png" width="700" height="200"></p>']]),
  longNames: planted(sample, [
    [/云泽县林业局/g, '云泽满族蒙古族自治县自然资源和规划局（林业和草原局、不动产登记管理办公室）'],
  ]),
};

const many: DismissalsView = {
  state: 'fine',
  changed: [],
  items: [
    {
      id: 'a',
      level: 'review',
      levelName: '待核',
      headline: '规章数大于 0',
      sentence: '第二部分表格“规章”行填有 1 件，县级部门无权制定规章。',
      place: null,
      reason: 'other',
      reasonName: '其他',
      words: '系转载市政府规章，已向填报单位核实',
      at: '2024-02-01T08:00:00.000Z',
    },
  ],
};

const report = ({ view }: Made, frameId = 0): FrameReport => ({ frameId, report: 0, view, marksShown: true });
const reports = (...shown: Made[]): Pick<GalleryState, 'screen' | 'tables'> => ({
  screen: { kind: 'reports', tabId: 1, reports: shown.map(report) },
  tables: Object.fromEntries(shown.map(({ tables }, frameId) => [frameId, tables])),
});
/** A file that was loaded again since. */
const stale = (shown: Made): Pick<GalleryState, 'screen' | 'tables'> => ({
  ...reports(shown),
  screen: { kind: 'reports', tabId: 1, reports: [{ ...report(shown), marksShown: false, stale: true }] },
});
const notice = (kind: NoticeKind, canInspect = false, canAdd = false): Pick<GalleryState, 'screen' | 'tables'> => ({
  screen: { kind: 'notice', notice: kind, canInspect, canAdd },
  tables: {},
});

const plain: Omit<GalleryState, 'name' | 'screen' | 'tables'> = {
  place: 'popup',
  language: 'zh',
  status: null,
  current: [],
  busy: false,
  stale: false,
  open: 'nothing',
  tall: false,
};

/** A golden page. */
const golden = (slug: string) =>
  readFileSync(join(import.meta.dirname, '..', '..', 'pages', slug, 'page.html'), 'utf8');

/** All states, each under the name of its picture. */
export function galleryStates(): GalleryState[] {
  const errors = made(sample);
  const fine = made(clean);
  const english = made(sample, 'en');
  const kinds = made(html.kinds);
  const withView = (change: Partial<ReportView>): Made => ({ ...errors, view: { ...errors.view, ...change } });
  const states: (Pick<GalleryState, 'name' | 'screen' | 'tables'> & Partial<GalleryState>)[] = [
    { name: 'errors', ...reports(errors), current: [[0, 1]] },
    { name: 'errors-opened', ...reports(errors), place: 'panel', open: 'folds', tall: true },
    { name: 'errors-english', ...reports(english), language: 'en' },
    { name: 'clean', ...reports(fine) },
    { name: 'folded', ...reports(made(golden('rule-folded-tabs'))) },
    { name: 'folded-english', ...reports(made(golden('rule-folded-tabs'), 'en')), language: 'en' },
    { name: 'all-set-aside', ...reports({ ...errors, view: { ...errors.view, items: [], aside: many } }) },
    { name: 'review-only', ...reports(made(html.review)) },
    { name: 'several-explanations', ...reports(made(html.several)), open: 'folds' },
    { name: 'not-all-checked', ...reports(kinds), place: 'panel', open: 'folds', tall: true },
    { name: 'long-names', ...reports(made(html.longNames)) },
    { name: 'too-large', ...reports(withView({ cut: true })) },
    { name: 'rules-off', ...reports(withView({ rulesOff: 2 })) },
    { name: 'picture', ...reports(made(html.pictureCases)) },
    { name: 'set-aside', ...reports(withView({ aside: many })), place: 'panel', open: 'folds', tall: true },
    { name: 'two-frames', ...reports(errors, fine) },
    { name: 'export-menu', ...reports(errors), open: 'exports' },
    {
      name: 'copied',
      ...reports(errors),
      status: { text: uiTexts.zh.noteCopied(uiTexts.zh.reportName('云泽县林业局', 2023)), bad: false },
    },
    { name: 'export-failed', ...reports(errors), status: { text: uiTexts.zh.exportGone, bad: true } },
    { name: 'exporting', ...reports(errors), busy: true, status: { text: uiTexts.zh.exporting, bad: false } },
    { name: 'tables', ...reports(errors), open: 'tables' },
    { name: 'tables-kinds', ...reports(kinds), place: 'panel', open: 'tables', tall: true },
    { name: 'tables-missing', ...reports(made(html.noCases)), place: 'panel', open: 'tables', tall: true },
    { name: 'tables-picture', ...reports(made(html.pictureCases)), place: 'panel', open: 'tables', tall: true },
    { name: 'tables-english', ...reports(english), language: 'en', open: 'tables' },
    { name: 'waiting', screen: { kind: 'waiting' }, tables: {} },
    { name: 'other-tab-in-front', ...reports(errors), place: 'panel', stale: true },
    { name: 'not-report', ...notice('not-report', true) },
    { name: 'checked', ...notice('checked', true) },
    { name: 'other-site', ...notice('other-site', true, true) },
    { name: 'checking', ...notice('other-site', true, true), busy: true },
    { name: 'loading', ...notice('loading') },
    { name: 'welcome', ...notice('welcome') },
    { name: 'not-allowed', ...notice('not-allowed') },
    { name: 'outdated', ...notice('outdated') },
    { name: 'page-gone', ...notice('page-gone') },
    { name: 'check-failed', ...notice('failed', true) },
    { name: 'panel-errors', ...reports(errors), place: 'panel' },
    { name: 'panel-english', ...reports(english), place: 'panel', language: 'en' },
    { name: 'rules-checked', ...reports(fine), place: 'panel', open: 'folds', tall: true },
    { name: 'panel-stale', ...stale(errors), place: 'panel' },
    { name: 'panel-tables', ...reports(errors), place: 'panel', open: 'tables' },
    { name: 'panel-two-frames', ...reports(errors, fine), place: 'panel' },
    { name: 'panel-unseen', ...notice('unseen'), place: 'panel' },
  ];
  return states.map((state) => ({ ...plain, ...state }));
}
