/**
 * Reads DOM properties that a page may have shadowed, on purpose or not: a form named `body` shadows `document.body`, an input named
 * `firstChild` shadows its form's `firstChild`. They are taken from the prototypes, which such names cannot change.
 */

type Member = (target: object) => unknown;

/** Looks a member up on the prototypes of `sample`, never on the object itself. */
function member(sample: object, name: string): Member | null {
  for (let proto = Object.getPrototypeOf(sample); proto; proto = Object.getPrototypeOf(proto)) {
    const descriptor = Object.getOwnPropertyDescriptor(proto, name);
    if (!descriptor) continue;
    const { get, value } = descriptor;
    if (get) return (target) => get.call(target);
    return () => value;
  }
  return null;
}

/** Reads the property of any object of the sample's kind; `fallback` where its kind has none. */
export function getter<T>(sample: object, name: string, fallback: T): (target: object) => T {
  const read = member(sample, name);
  return read ? (target) => read(target) as T : () => fallback;
}

/** Calls the method on any object of the sample's kind; null where its kind has none. */
export function method<T>(sample: object, name: string): ((target: object, ...args: unknown[]) => T) | null {
  const found = member(sample, name)?.(sample);
  return typeof found === 'function' ? (target, ...args) => found.apply(target, args) as T : null;
}
