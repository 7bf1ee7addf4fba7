/** English words for the values of the schema. */

import type { BodyKind, Cause, CellKind, Level } from '../../contract/page-check';
import type { Reason } from '../../dismissals/schema';
import type { StatedFact } from '../../rules/facts';

export const causeNames: Record<Cause, string> = {
  'digits-swapped': 'two neighbouring digits swapped',
  'digit-missing': 'a digit left out',
  'digit-extra': 'a digit too many',
  'digit-wrong': 'a wrong digit',
  'times-ten': 'a final 0 too many or too few',
  'number-split': 'a number split over two cells',
  'row-shifted': 'a row of numbers shifted',
  'column-shifted': 'a column of numbers shifted',
  'cells-exchanged': 'the numbers of two cells exchanged',
  'block-left-out': 'a group left out of the total',
  'wrong-applicant': 'booked under the wrong kind of applicant',
  'total-not-updated': 'parts changed but the total not updated',
};

export const levelNames: Record<Level, string> = { error: 'Error', review: 'To verify', hint: 'Hint' };

export const kindNames: Record<CellKind, string> = {
  number: 'number',
  blank: 'blank',
  placeholder: 'symbol',
  text: 'words',
};

export const bodyKindNames: Record<BodyKind, string> = {
  department: 'department or other unit',
  government: 'government of county level or above',
  township: 'township government',
  office: 'subdistrict office',
  unknown: 'unknown',
};

/** Why a problem was set aside, as a person chooses. */
export const reasonNames: Record<Reason, string> = {
  verified: 'Checked and correct',
  historical: 'Counted as in former years',
  other: 'Other',
};

/** What a report may leave unsaid. */
export const factNames: Record<StatedFact, string> = {
  date: 'date of publication',
  period: 'reporting period',
  year: 'report year',
};
