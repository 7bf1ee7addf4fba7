/** The words around the help in English. */
import type { HelpTexts } from '../../ui-types/help';
import { formName } from '../names';

export const help: HelpTexts = {
  title: 'The rules and the form explained',
  intro:
    'What each rule checks, an example of right and wrong, the law’s own words, what to do, and when it is no fault; after that, both forms filled in. All examples are made up.',
  search: 'Search',
  searchHint: 'for example: carried, fee, published',
  found: (count) => (count === 0 ? 'Nothing found' : `${count} found`),
  rules: 'Rules',
  forms: 'The forms',
  contents: 'Contents',
  checked: 'What is checked',
  wrong: 'Wrong',
  right: 'Right',
  law: 'The law’s own words',
  noLaw: 'No provision of its own: this follows from the numbers themselves, or from what a report is for.',
  meaning: 'In English: ',
  todo: 'What to do',
  fine: 'When it is no fault',
  places: {
    title: 'title',
    period: 'period',
    published: 'date of publication',
    part: (number) => `part ${number}`,
    headings: 'headings of the six parts',
  },
  formTitle: (form) => formName(form),
  formIntro: 'The numbers are made up, and every sum holds.',
  parts: 'The six parts',
  notes: 'What goes into the rows and columns',
  line: 'Row or column',
  offByDefault: 'off by default',
  settings: 'Settings',
  welcome: 'How it works',
};
