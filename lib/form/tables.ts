/**
 * The three statutory tables in the order of the report, with the part (1–6) that each stands in. They are not in the files of the forms,
 * because the scripts that run in a page need these names and nothing else of a form.
 */
export const statutoryTables = {
  disclosure: { name: 'disclosure', section: 2 },
  applications: { name: 'applications', section: 3 },
  cases: { name: 'cases', section: 4 },
} as const;

/** A statutory table: of part two (主动公开), three (申请) or four (复议诉讼). */
export type TableName = keyof typeof statutoryTables;

/** The names in the order of the report. */
export const tableNames = Object.keys(statutoryTables) as readonly TableName[];

/** True for the name of a statutory table. */
export function isTableName(value: unknown): value is TableName {
  return typeof value === 'string' && Object.hasOwn(statutoryTables, value);
}

/** The part (2–4) in which the table stands. */
export function sectionOfTable(table: TableName): number {
  return statutoryTables[table].section;
}

/** The table of a part; undefined for a part without one. */
export function tableOfSection(section: number): TableName | undefined {
  return tableNames.find((name) => statutoryTables[name].section === section);
}

/** What the title of every small table of table two begins with: 第二十条第（一）项. The detector and the readers look for it. */
export const ARTICLE = '第二十条第';
