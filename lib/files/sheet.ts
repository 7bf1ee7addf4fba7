/** The sheet: one check on paper. A page without scripts that reads, prints and mails as it is; of several reports one after the other. */
import type { Level } from '../contract/page-check';
import { buildView } from '../view/build';
import type { ItemView, ReportView } from '../view/schema';
import { type BandView, buildTables, type CellView, type TableView } from '../view/tables';
import { shownLines, verdictFacts, verdictOfView, verdictText } from '../view/verdict-lines';
import { sheetTexts } from '../words/sheet';
import type { SheetTexts } from '../words/sheet-texts';
import { uiTexts } from '../words/ui/screen';
import { wordingOf } from '../words/wording';
import { escapeHtml } from './escape-html';
import type { FileOptions, FileReport } from './report';
import { SHEET_STYLE } from './sheet-style';

/** The sheet on these reports, each on pages of its own. */
export function sheetHtml(reports: readonly FileReport[], options: FileOptions): string {
  const texts = sheetTexts[options.language];
  const [first] = reports;
  const title =
    first && reports.length === 1 ? texts.title(first.check.report.body, first.check.report.year) : texts.kind;
  return [
    `<!doctype html><html lang="${texts.tag}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    // The file is opened from a disk or a mail: nothing in it may run or load, whatever the report says.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)}</title><style>${SHEET_STYLE}</style></head><body><main>`,
    ...reports.map((report) => reportSheet(report, texts, options)),
    '</main></body></html>',
  ].join('\n');
}

function reportSheet(report: FileReport, texts: SheetTexts, options: FileOptions): string {
  const { language, extensionVersion } = options;
  const { view, aside } = viewOf(report, options);
  const tables = buildTables(report.check, view);
  const parts = [
    head(report, view, texts),
    verdictBox(view, options),
    section(texts.problems, problems(view, texts)),
    section(
      texts.tables,
      `<div class="tables">${tables.map((table) => tableHtml(table, texts)).join('')}</div>${paragraph(texts.legend, 'small')}`,
    ),
    section(texts.shown, list(shownLines(view, uiTexts[language]))),
    section(
      texts.unchecked,
      list(view.unchecked.map(({ name, reason }) => texts.uncheckedLine(name, reason))) ||
        paragraph(texts.uncheckedNone),
    ),
    aside.length > 0 ? section(texts.aside, list(aside)) : '',
    `<footer class="foot">${paragraph(texts.levels)}${view.rulesOff > 0 ? paragraph(texts.rulesOff(view.rulesOff)) : ''}${paragraph(texts.footnote(extensionVersion))}</footer>`,
  ];
  return `<article>${parts.join('\n')}</article>`;
}

/** What a person sees of the report: the open problems, numbered as in the list, and a line for each that was set aside. */
function viewOf({ check, dismissed }: FileReport, { language }: FileOptions): { view: ReportView; aside: string[] } {
  const all = buildView(check, language);
  const { reasonName } = wordingOf(language);
  const { asideLine } = sheetTexts[language];
  const entryOf = ({ findings: [first] }: ItemView) => (first ? dismissed.get(first.key) : undefined);
  const items = all.items.filter((item) => !entryOf(item)).map((item, at) => ({ ...item, number: at + 1 }));
  const aside = all.items.flatMap((item) => {
    const entry = entryOf(item);
    if (!entry) return [];
    return [asideLine(item.levelName, item.headline, reasonName(entry.reason), entry.words)];
  });
  return { view: { ...all, items }, aside };
}

function head({ check, checkedAt }: FileReport, view: ReportView, texts: SheetTexts): string {
  const { body, year, form, language } = view;
  const facts: [string, string, boolean][] = [
    [texts.year, year === null ? texts.unknown : `${year}`, false],
    [texts.published, check.report.publishedOn ?? texts.unknown, false],
    [texts.form, form === null ? texts.unknown : wordingOf(language).formName(form), true],
    [texts.page, view.pageTitle, true],
    [texts.address, view.url, true],
    [texts.checkedAt, checkedAt?.replace('T', ' ') ?? texts.unknown, true],
  ];
  const rows = facts
    .filter(([, value]) => value !== '')
    .map(
      ([name, value, wide]) =>
        `<dt>${escapeHtml(name)}</dt><dd${wide ? ' class="wide"' : ''}>${escapeHtml(value)}</dd>`,
    );
  return `<header>${paragraph(texts.kind, 'kind')}<h1>${escapeHtml(body ?? texts.unknown)}</h1><dl class="facts">${rows.join('')}</dl></header>`;
}

const SEALS: Record<string, string> = {
  error: '!',
  review: '?',
  hint: 'i',
  ok: '✓',
  open: '?',
  dismissed: 'i',
  failed: '!',
};
const TONES: Record<string, string> = { ok: 'ok', error: 'error', failed: 'error', hint: 'hint', dismissed: 'hint' };

function verdictBox(view: ReportView, { language }: FileOptions): string {
  const texts = uiTexts[language];
  const verdict = verdictOfView(view);
  const facts = verdictFacts(verdict, view, texts).map((fact) => `<span>${escapeHtml(fact)}</span>`);
  const counts = (['error', 'review', 'hint'] as const).map((level) => {
    const count = view.items.filter((item) => item.level === level).length;
    return `<li class="${level}"><span class="n ${level}">${count}</span> ${escapeHtml(wordingOf(language).levelName(level))}</li>`;
  });
  return `<div class="verdict ${TONES[verdict] ?? 'review'}"><div class="seal" aria-hidden="true">${SEALS[verdict] ?? ''}</div><div><strong>${escapeHtml(verdictText(verdict, view, texts))}</strong>${facts.join('')}</div></div><ul class="counts">${counts.join('')}</ul>`;
}

function problems(view: ReportView, texts: SheetTexts): string {
  if (view.items.length === 0) return paragraph(texts.noProblems);
  return view.items.map((item) => problem(item, view, texts)).join('\n');
}

function problem(item: ItemView, view: ReportView, texts: SheetTexts): string {
  const { number, level, levelName, headline, explanations, findings } = item;
  const part = view.sectionNames[item.section - 1];
  const repairs =
    explanations.length === 0
      ? ''
      : `<h4>${escapeHtml(texts.repair(explanations.length))}</h4>${explanations.map(({ sentence }) => paragraph(sentence, 'fix')).join('')}<h4>${escapeHtml(texts.sums)}</h4>`;
  const sentences = findings.map(({ sentence }) => paragraph(sentence));
  const [first] = findings;
  const advice =
    explanations.length === 0 && first && first.advice !== '' ? paragraph(texts.advice + first.advice) : '';
  const basis = first && first.basis !== '' ? paragraph(texts.basis + first.basis, 'small') : '';
  return `<section class="problem ${level}"><h3><span class="n ${level}">${number}</span><span>${escapeHtml(headline)}</span><span class="level">${escapeHtml(levelName)}</span></h3>${part === undefined ? '' : paragraph(part, 'part')}${repairs}${sentences.join('')}${advice}${basis}</section>`;
}

function tableHtml({ title, state, bands }: TableView, texts: SheetTexts): string {
  const heading = `<h3 class="table">${escapeHtml(title)}</h3>`;
  if (state !== 'read') return heading + paragraph(state === 'picture' ? texts.tablePicture : texts.tableMissing);
  return heading + bands.map(bandHtml).join('');
}

function bandHtml({ title, columns, rows }: BandView): string {
  const caption = title === null ? '' : `<caption>${escapeHtml(title)}</caption>`;
  const heads = columns.map(({ label }) => `<th scope="col">${escapeHtml(label)}</th>`).join('');
  const lines = rows.map(({ label, depth, cells }) => {
    const style = depth > 0 ? ` class="d${depth}"` : '';
    if (cells.length === 0)
      return `<tr><th scope="colgroup" colspan="${columns.length + 1}"${style}>${escapeHtml(label)}</th></tr>`;
    return `<tr><th scope="row"${style}>${escapeHtml(label)}</th>${cells.map(cellHtml).join('')}</tr>`;
  });
  return `<table>${caption}<thead><tr><td></td>${heads}</tr></thead><tbody>${lines.join('\n')}</tbody></table>`;
}

function cellHtml({ text, kind, proven, value, problems: concerns }: CellView): string {
  const mains = concerns.filter(({ main }) => main);
  const level: Level | undefined = (mains[0] ?? concerns[0])?.level;
  const style = level === undefined ? '' : ` class="${level} ${mains.length > 0 ? 'main' : 'part'}"`;
  const printed = kind === 'absent' ? '<span class="absent">—</span>' : escapeHtml(text);
  const follows = proven && value !== null ? ` <span class="proven">${value}</span>` : '';
  const numbers = mains.map((concern) => `<span class="n ${concern.level}">${concern.number}</span>`);
  return `<td${style}>${printed}${follows}${numbers.join('')}</td>`;
}

function section(title: string, content: string): string {
  return `<section><h2>${escapeHtml(title)}</h2>${content}</section>`;
}

function paragraph(words: string, style = ''): string {
  return `<p${style === '' ? '' : ` class="${style}"`}>${escapeHtml(words)}</p>`;
}

/** '' for nothing. */
function list(lines: readonly string[]): string {
  return lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
}
