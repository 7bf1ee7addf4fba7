/** The help in English: rules, provisions, and the lines of the forms. */
import { formsAskingFor } from '../../../form/look-up';
import type { Help } from '../../help-types';
import * as rules from './all';
import { formNotes, outcomeNotes } from './form-notes';
import { provisions } from './provisions';

export const help: Help = {
  rules,
  provisions,
  formNotes: { ...outcomeNotes, ...formNotes },
  parts: [
    `The year’s work as a whole; by the ${formsAskingFor('overview-topics').join(', ')} form mainly disclosure, requests, management of information, platform and supervision.`,
    'A table: rules and normative documents, licences, penalties and coercion, fees and the like, by the items of Article 20 of the regulations that they belong to.',
    'A table: how many requests came in, how they were answered and how many are left, by applicant.',
    'A table: reconsideration and litigation, by outcome.',
    'The main problems and the improvements: both.',
    `Other matters; by the ${formsAskingFor('fee').join(', ')} form the information-processing fee is reported here.`,
  ],
};
