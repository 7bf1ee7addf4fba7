/** Finds a form by its id, by its age or by the year that it serves. */
import { type FormId, forms, type KnownForm } from './index';
import type { FormDemand } from './types';

/** The ids of the forms, oldest first. */
export const formIds: readonly FormId[] = forms.map(({ id }) => id);

/** The form in force. */
export const newestForm: KnownForm = forms.at(-1) as KnownForm;

/** The first form there was. */
export const oldestForm: KnownForm = forms.at(0) as KnownForm;

/** The forms with the newest first. */
export const newestFirst: readonly KnownForm[] = [...forms].reverse();

/** The form with that id; the form in force for an id that no form has (a check kept by a newer version). */
export function formById(id: FormId): KnownForm {
  return forms.find((form) => form.id === id) ?? newestForm;
}

/** The first report year that any form serves: before it there was none. */
export const firstFormYear: number = Math.min(...forms.map(({ firstYear }) => firstYear));

/** The form that serves a report year; null for a year before the first form. */
export function formOfYear(year: number): KnownForm | null {
  return newestFirst.find(({ firstYear }) => firstYear <= year) ?? null;
}

/** The ids of the forms whose notice asks for that, oldest first. */
export function formsAskingFor(demand: FormDemand): FormId[] {
  return forms.filter(({ asksFor }) => asksFor.includes(demand)).map(({ id }) => id);
}
