/** All statutory forms, oldest first. */
import { form2019 } from './form-2019';
import { form2021 } from './form-2021';
import type { Form } from './types';

export const forms: readonly Form[] = [form2019, form2021];

/** The form in force. */
export const newestForm: Form = form2021;

/** The form with that id. */
export function formById(id: Form['id']): Form {
  return forms.find((form) => form.id === id) ?? newestForm;
}
