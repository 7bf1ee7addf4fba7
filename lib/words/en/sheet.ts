import type { SheetTexts } from '../sheet-texts';

/** The sheet in English. */
export const sheet: SheetTexts = {
  tag: 'en',
  title: (body, year) => `Check of ${body ?? 'an annual report'}${year === null ? '' : `, ${year}`}`,
  kind: 'Check of an annual report on the disclosure of government information',
  year: 'Report year',
  form: 'Form',
  page: 'Page',
  address: 'Address',
  checkedAt: 'Checked at',
  published: 'Published',
  unknown: 'not stated',
  problems: '1. Problems',
  noProblems: 'No problem is listed.',
  repair: (ways) => (ways === 1 ? 'What would put it right' : 'Possibilities (compare with your records)'),
  sums: 'Sums that do not hold',
  advice: 'What to do: ',
  basis: 'Basis: ',
  tables: '2. Tables, as they were read',
  tableMissing: 'This table was not found.',
  tablePicture: 'A picture: its numbers were not read.',
  legend:
    'Numbered cells belong to the problems above; pale cells take part in sums that do not hold; numbers in a frame follow from the totals.',
  shown: '3. Checked',
  unchecked: '4. Not checked',
  uncheckedNone: 'Nothing.',
  uncheckedLine: (name, reason) => `${name}: ${reason}`,
  aside: '5. Set aside',
  asideLine: (level, headline, reason, words) => `${level}: ${headline} (${reason}${words === '' ? '' : `: ${words}`})`,
  rulesOff: (count) => `${count} ${count === 1 ? 'rule was' : 'rules were'} switched off and not checked.`,
  levels:
    'Errors are certain; items to verify are very likely wrong, and a person has to look; hints are for information. What is not checked is no fault of the report.',
  footnote: (version) => `Made by Nianbao Checkup ${version} on this machine; nothing was uploaded.`,
};
