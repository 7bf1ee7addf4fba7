/** What the files say in English. */
import type { SumCounts } from '../../check/count';
import { formIds } from '../../form/look-up';
import { type FileTexts, isAddress } from '../file-texts';
import { counted } from './names';
import { reasonNames } from './vocabulary';

/** In both data files. */
export const UNIT_LEVEL =
  'level of government, by the name: higher (state or province), city (a county-level city too), county, township, unknown';

export const files: FileTexts = {
  note: {
    title: (body, year, serious) =>
      `${serious ? 'Corrections requested' : 'Result of the check'}: annual report on the disclosure of government information, ${[body, year].filter((part) => part !== null).join(', ') || 'unit not known'}`,
    addressee: (words) => (/[:,：]$/.test(words) ? words : `${words}:`),
    page: (url) => `${isAddress(url) ? 'Page' : 'Draft'}: ${url}`,
    headings: { error: 'To be corrected', review: 'To be verified', hint: 'For information' },
    change: (cell, from, to) => `${cell} should be ${to}, but is ${from ?? 'blank'}`,
    join: (changes) => changes.join('; '),
    cause: (cause) => ` (possible cause: ${cause})`,
    unclear: (sums) =>
      `${sums === 1 ? 'This sum does' : `These ${sums} sums do`} not hold; please check them against the records.`,
    repair: (number, explanation) => `Possibility ${number}: ${explanation}`,
    basis: (basis) => `Basis: ${basis}.`,
    closing: (deadline) => {
      const request = 'Please check each of them, correct what is wrong and publish again.';
      return deadline === '' ? request : `${request} Please report back by: ${deadline}.`;
    },
    clean: (body, year, url, aside) =>
      `Annual report on the disclosure of government information, ${[body, year].filter((part) => part !== null).join(', ') || 'unit not known'} (${url}): checked, ${aside ? 'nothing that has to be corrected was found' : 'no problems found'}.`,
    onlyHints:
      'Checked; nothing was found that has to be corrected or verified. The following is for information only.',
    incomplete:
      'The check is not complete, and nobody can say yet that the report is right. These could not be checked:',
    more: (count) => `${count} more could not be checked.`,
    whole: 'The report as a whole',
    colon: ': ',
    stop: '.',
    lead: (_, sentence, advice) => `${sentence} ${advice}`,
  },
  rows: {
    kinds: { finding: 'finding', unchecked: 'unchecked', summary: 'summary' },
    status: (entry) =>
      entry === undefined
        ? 'Open'
        : `Set aside: ${reasonNames[entry.reason]}${entry.words === '' ? '' : ` (${entry.words})`}`,
    blank: 'blank',
    between: '; ',
    morePlaces: (_, left) => ` and ${left} more`,
    nothing: 'Nothing was found. ',
    incomplete: 'The check is not complete. ',
  },
  sheets: {
    title: 'Check of an annual report on the disclosure of government information',
    proven: '是',
    legendHead: ['item', 'content'],
  },
  bodyOf: (body, kind) => `${body} (${kind})`,
  legend: {
    version: 'Extension version',
    count: 'Number of reports',
    explanations: [
      ['Level: Error', 'Certain: follows from arithmetic or from the words of the law.'],
      ['Level: To verify', 'Very likely; a person has to look.'],
      ['Level: Hint', 'For information.'],
      [
        'Sheet 数据',
        'One row per cell. An empty value is not known: a blank is not taken for 0. 是否由合计算出 says 是 for blanks whose value the sums of the form prove.',
      ],
      [
        'Sheet 问题',
        'Rows with the same 序号 have one cause. 处理 says whether a person has set the problem aside, and why. The last row says what was checked.',
      ],
    ],
  },
  reportColumns: {
    unit: 'unit as printed',
    unit_kind: 'kind of unit: department, government, township, office, unknown',
    year: 'report year',
    form: `form of the tables: ${formIds.join(' or ')}`,
    published_on: 'date of publication',
    page_title: 'title of the page',
    url: 'address of the page',
    checked_at: 'time of the check, with the offset from UTC',
    extension_version: 'version of the extension',
    errors: 'errors, those set aside among them',
    reviews: 'problems to verify, those set aside among them',
    hints: 'hints, those set aside among them',
    sums_held: 'sums that hold',
    sums_broken: 'sums that do not hold',
    sums_unchecked: 'sums that could not be checked',
    sums_all: 'all sums of the form',
    unchecked: 'checks that could not be made',
    rules_off: 'rules that were switched off',
    cells_found: 'cells found',
    cells_proven: 'blank cells whose value follows from the totals',
    cells_unknown: 'cells whose number is not known',
    proven_cells: 'codes of the blank cells whose value follows from the totals, parted by spaces',
    sums_computed: 'sums from which a blank was computed, so that they could not fail',
    unit_level: UNIT_LEVEL,
  },
  summary: ({ problems, aside, sums, unchecked, cells }, rulesOff) =>
    `Read ${counted(cells.found, 'cell')} (${counted(cells.proven, 'blank')} proven, ${counted(cells.unknown, 'number')} unknown); ` +
    `${sumsText(sums)}; ${counted(problems.error, 'error')}, ${problems.review} to verify, ` +
    `${counted(problems.hint, 'hint')}${aside === 0 ? '' : ` (${aside} of all these set aside)`}; ${counted(unchecked, 'check')} could not be made.${rulesOff === '' ? '' : ` ${rulesOff}`}`,
  rulesOff: (names) => `${names.length} switched off and not checked: ${names.join('; ')}.`,
};

/** What came of the sums: what is broken or was not checked is named only where there is any. */
function sumsText({ held, computed, broken, unchecked, all }: SumCounts): string {
  if (all === 0) return 'no sums checked';
  const rest = [
    broken > 0 ? `${broken} fail` : '',
    computed > 0 ? `${computed} computed from the totals` : '',
    unchecked > 0 ? `${unchecked} could not be checked` : '',
  ];
  return [`${held} of ${all} sums hold`, ...rest.filter((part) => part !== '')].join(', ');
}
