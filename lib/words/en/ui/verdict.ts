/** What was checked and what was not, in English. */
import type { UnreadWhy, VerdictTexts, YearSource } from '../../ui-types/verdict';

const listed = (words: readonly string[]) =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? '');
const inEnglish = (sections: readonly number[]) =>
  `${sections.length === 1 ? 'part' : 'parts'} ${listed(sections.map(String))}`;

export const verdict: VerdictTexts = {
  sums: ({ held, computed, broken, unchecked, all }, aside) => {
    if (held === all) return `All ${all} sums hold`;
    const kept = aside === 0 ? '' : aside === broken ? ' (set aside)' : ` (${aside} of them set aside)`;
    const counts = [
      `${held} hold`,
      ...(broken > 0 ? [`${broken} ${broken === 1 ? 'fails' : 'fail'}${kept}`] : []),
      ...(computed > 0 ? [`${computed} computed from the totals, so nothing to check`] : []),
      ...(unchecked > 0 ? [`${unchecked} could not be checked`] : []),
    ];
    return `${all} sums: ${counts.join(', ')}`;
  },
  incomplete: 'Not all could be checked',
  folded: (sections) => `Not all checked yet: ${inEnglish(sections)} not shown`,
  unread: (why, sections) => `Not read: ${inEnglish(sections)}${unreadEnglish[why]}`,
  partly: '; more could not be checked',
  expand: 'Expand these parts in the page, then press “Check again”.',
  parts: 'All six parts are there',
  tables: 'All rows and columns of the three statutory tables are there',
  years: (sources, year) => {
    const words = listed(sources.map((source) => yearSources[source]));
    return `${words.charAt(0).toUpperCase()}${words.slice(1)} state the same year (${year})`;
  },
  rules: (count) => `${count} more ${count === 1 ? 'rule' : 'rules'} found nothing`,
  ruleList: 'What was checked',
  quiet: {
    fine: (count) => `Nothing found (${count})`,
    fineInPart: (count) => `Nothing found in what was read (${count})`,
    unchecked: (count) => `Not checked, or not everywhere (${count})`,
    notApplicable: (count) => `Not applicable (${count})`,
  },
  quietNotes: {
    unchecked: 'The reasons stand above, among what could not be checked.',
    notApplicable: 'They need last year’s report or others, or are off by default in the settings.',
  },
  listed: (names) => names.join('; '),
};

const unreadEnglish: Record<UnreadWhy, string> = {
  folded: ' (not shown)',
  picture: ' (the table is a picture)',
  embedded: ' (a file, a frame or an attachment in place of the table)',
  'too-large': ' (not read to the end)',
  other: ' (table)',
};

const yearSources: Record<YearSource, string> = { title: 'title', period: 'period', text: 'text' };
