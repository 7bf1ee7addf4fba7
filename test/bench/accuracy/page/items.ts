/** A report as an editor has it in hand: lines and tables in order, no markup yet. */
import type { TableName } from '../model/form';
import type { Grid } from './grid';

/** One thing on the page. */
export type Item =
  | { type: 'title'; lines: string[] }
  | { type: 'para'; text: string; section: number }
  | { type: 'sub'; text: string; section: number }
  | { type: 'heading'; text: string; section: number }
  | { type: 'table'; name: TableName; grid: Grid }
  /** A picture in place of a table. */
  | { type: 'picture'; label: string; section: number }
  /** Markup of its own: the beginning or end of a fold, something embedded in place of a table. */
  | { type: 'raw'; html: string }
  | { type: 'signature'; lines: string[] };

/** What surrounds the report: years and numbers that are not the report's own. */
export interface Chrome {
  /** `<title>` of the page. */
  documentTitle: string;
  crumbs: string[];
  /** 发布日期：… 浏览次数：… */
  meta: string;
  /** 索引号, 发布机构 … as a table before the text; empty where there is none. */
  metadata: [string, string][];
  /** Links to reports of other years. */
  sidebar: string[];
  footer: string[];
  /** Markup behind the report, before the footer. */
  after?: string;
}

/** Everything a layout prints. */
export interface PageDoc {
  items: Item[];
  chrome: Chrome;
}
