/** What a sentence of the corpus states, in the quantities of the tables. */
export type Quantity =
  | 'new'
  | 'old'
  | 'results'
  | 'granted'
  | 'partly'
  | 'denied'
  | 'unavailable'
  | 'rejected'
  | 'otherwise'
  | 'forward'
  | 'review'
  | 'suits'
  | 'issued'
  | 'repealed'
  | 'inForce'
  | 'license'
  | 'penalty'
  | 'coercion';

/** Quantities with their values. */
export type Values = Partial<Record<Quantity, number>>;

/**
 * A sentence, what it states (null: nothing about the tables of this report), and the body whose report it stands in where the
 * sentence names one. Where a number may mean two quantities together (收到121件（含上年结转9件）) both are given.
 */
export type Sentence = readonly [text: string, states: Values | null, body?: string];
