/** The help in English: rules, provisions, and the lines of the forms. */
import type { Help } from '../../help-types';
import * as rules from './all';
import { formNotes, outcomeNotes } from './form-notes';
import { provisions } from './provisions';

export const help: Help = {
  rules,
  provisions,
  formNotes: { ...outcomeNotes, ...formNotes },
  parts: [
    'The year’s work: disclosure, applications, management of information, platform, supervision.',
    'A table: rules and normative documents, licences, penalties and coercion, fees, by the items of Article 20 of the regulations.',
    'A table: how many applications came in, how they were answered and how many are left, by applicant.',
    'A table: reconsideration and litigation, by outcome.',
    'The main problems and the improvements: both.',
    'Other matters; the processing fee is told of here.',
  ],
};
