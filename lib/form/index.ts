/** All statutory forms, oldest first: a new form is its own file and one entry here. */
import { form2019 } from './form-2019';
import { form2021 } from './form-2021';
import type { Form } from './types';

const all = [form2019, form2021] as const;

/** The id of a form: the first report year that it serves. */
export type FormId = (typeof all)[number]['id'];

/** A form of this list. */
export type KnownForm = Form & { readonly id: FormId };

export const forms: readonly KnownForm[] = all;
