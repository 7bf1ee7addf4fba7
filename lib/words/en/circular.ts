import type { CircularTexts } from '../circular-texts';

/** The circular */
export const circular: CircularTexts = {
  tag: 'en',
  title: (years) =>
    `Annual reports on information disclosure${years.length > 0 ? ` ${[...new Set([years[0], years.at(-1)])].join('–')}` : ''}: what the check found`,
  made: (date) => `Checked on ${date}`,
  overview: (all, wrong, doubtful, open, fine) =>
    `Reports checked: ${all}. With errors: ${wrong}; to be verified: ${doubtful}; not checked in full: ${open}; nothing wrong or doubtful found: ${fine}.`,
  units: '1. Units',
  faults: '2. Problems by kind',
  columns: {
    number: 'No.',
    unit: 'Unit',
    year: 'Year',
    errors: 'Errors',
    review: 'To verify',
    published: 'Published',
    problems: 'Main problems',
  },
  faultColumns: { rule: 'Problem', reports: 'Reports', units: 'Units' },
  noUnit: 'unit not named',
  between: ', ',
  more: (count) => `and ${count} more`,
  fine: 'no problem found',
  open: 'not checked in full',
  footnote: (version) =>
    `Made by Nianbao Checkup ${version} from the reports as published. Items “to verify” need a person’s judgment; problems set aside are left out.`,
};
