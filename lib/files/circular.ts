/** 通报: one sheet about many reports, as an HTML page without scripts that prints well on A4. */
import { levelOf, problemsOf } from '../check/problems';
import { verdictOf } from '../check/verdict';
import type { RuleId } from '../contract/page-check';
import { circularTexts } from '../words/circular';
import type { CircularTexts } from '../words/circular-texts';
import { wordingOf } from '../words/wording';
import { escapeHtml } from './escape-html';
import { exportFileName } from './file-name';
import type { MadeFile } from './make-file';
import { noteItems } from './note';
import { type FileOptions, type FileReport, standingOf } from './report';

/** So many problems of a report are told in the table; the rest is counted. */
const MOST_PROBLEMS = 3;
/** So many units are named beside a kind of problem. */
const MOST_UNITS = 30;

const STYLE = `@page{size:A4;margin:18mm 16mm}
body{font:12pt/1.6 "SimSun","Songti SC","Noto Serif CJK SC",serif;color:#000;max-width:178mm;margin:12mm auto;padding:0 4mm}
h1{font-size:18pt;text-align:center;line-height:1.4;margin:0 0 4mm}
h2{font-size:14pt;margin:7mm 0 3mm}
p{margin:0 0 3mm}.date{text-align:center}
table{border-collapse:collapse;width:100%;font-size:10pt;line-height:1.4}
th,td{border:0.5pt solid #000;padding:1.2mm 1.6mm;vertical-align:top;text-align:left}
thead{display:table-header-group}tr{break-inside:avoid}th{font-weight:bold;background:#f0f0f0;white-space:nowrap}
.count{text-align:right;white-space:nowrap}.unit{min-width:26mm}.fault{min-width:34mm}.more{list-style:none}.when{white-space:nowrap}ol{margin:0;padding-left:5mm}
.foot{font-size:9pt;margin-top:6mm}
@media print{body{margin:0;padding:0;max-width:none}}`;

/** The circular as a file. */
export function circularFile(reports: readonly FileReport[], date: string, options: FileOptions): MadeFile {
  const name = exportFileName(
    reports.map(({ check }) => check.report),
    'circular',
  );
  return { name, content: circularHtml(reports, date, options), type: 'text/html;charset=utf-8' };
}

/**
 * The circular on these reports, the worst first.
 * @param date on which they were checked, as it is to be printed
 */
export function circularHtml(reports: readonly FileReport[], date: string, options: FileOptions): string {
  const words = circularTexts[options.language];
  const lines = reports.map((report) => ({ report, standing: standingOf(report) }));
  lines.sort(
    (a, b) =>
      b.standing.problems.error - a.standing.problems.error || b.standing.problems.review - a.standing.problems.review,
  );
  const count = (...verdicts: string[]) =>
    lines.filter(({ standing }) => verdicts.includes(verdictOf(standing))).length;
  const years = [...new Set(reports.flatMap(({ check }) => check.report.year ?? []))].sort();
  const title = words.title(years);
  return [
    `<!doctype html><html lang="${words.tag}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${escapeHtml(title)}</h1><p class="date">${escapeHtml(words.made(date))}</p>`,
    `<p>${escapeHtml(words.overview(lines.length, count('error'), count('review'), count('open'), count('hint', 'ok', 'dismissed')))}</p>`,
    `<h2>${escapeHtml(words.units)}</h2>`,
    unitTable(
      lines.map(({ report }) => report),
      words,
      options,
    ),
    `<h2>${escapeHtml(words.faults)}</h2>`,
    faultTable(reports, words, options),
    `<p class="foot">${escapeHtml(words.footnote(options.extensionVersion))}</p></body></html>`,
  ].join('\n');
}

function unitTable(reports: readonly FileReport[], words: CircularTexts, { language }: FileOptions): string {
  const { columns } = words;
  const rows = reports.map((report, index) => {
    const { problems } = standingOf(report);
    const items = noteItems(report, language);
    const told = items.slice(0, MOST_PROBLEMS).map(({ lead }) => `<li>${escapeHtml(lead)}</li>`);
    if (items.length > told.length)
      told.push(`<li class="more">${escapeHtml(words.more(items.length - told.length))}</li>`);
    const nothing = verdictOf(standingOf(report)) === 'open' ? words.open : words.fine;
    const { body, year, publishedOn } = report.check.report;
    return row([
      ['count', `${index + 1}`],
      ['unit', body ?? words.noUnit],
      ['when', `${year ?? ''}`],
      ['count', `${problems.error}`],
      ['count', `${problems.review}`],
      ['when', publishedOn ?? ''],
      { html: told.length > 0 ? `<ol>${told.join('')}</ol>` : escapeHtml(nothing) },
    ]);
  });
  return table(
    [columns.number, columns.unit, columns.year, columns.errors, columns.review, columns.published, columns.problems],
    rows,
  );
}

/** Errors and what is to be verified, by rule: in how many reports, and in whose. */
function faultTable(reports: readonly FileReport[], words: CircularTexts, { language }: FileOptions): string {
  const byRule = new Map<RuleId, Set<string>>();
  const counts = new Map<RuleId, number>();
  for (const { check, dismissed } of reports) {
    const rules = new Set<RuleId>();
    for (const problem of problemsOf(check)) {
      const [first] = problem.findings;
      if (levelOf(problem) !== 'hint' && !dismissed.has(first.key)) rules.add(first.rule);
    }
    for (const rule of rules) {
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
      byRule.set(rule, (byRule.get(rule) ?? new Set()).add(check.report.body ?? words.noUnit));
    }
  }
  const { faultColumns } = words;
  const rows = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([rule, count]) => {
      const units = [...(byRule.get(rule) ?? [])];
      const named = units.slice(0, MOST_UNITS).join(words.between);
      const rest = units.length > MOST_UNITS ? words.between + words.more(units.length - MOST_UNITS) : '';
      return row([
        ['fault', wordingOf(language).ruleName(rule)],
        ['count', `${count}`],
        ['', named + rest],
      ]);
    });
  return table([faultColumns.rule, faultColumns.reports, faultColumns.units], rows);
}

/** A cell by its class and its words, or one whose inside is made already. */
type Cell = [style: string, words: string] | { html: string };

function row(cells: readonly Cell[]): string {
  const inner = cells.map((cell) => {
    if ('html' in cell) return `<td>${cell.html}</td>`;
    const [style, words] = cell;
    return style === '' ? `<td>${escapeHtml(words)}</td>` : `<td class="${style}">${escapeHtml(words)}</td>`;
  });
  return `<tr>${inner.join('')}</tr>`;
}

function table(head: readonly string[], rows: readonly string[]): string {
  const cells = head.map((words) => `<th scope="col">${escapeHtml(words)}</th>`).join('');
  return `<table><thead><tr>${cells}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}
