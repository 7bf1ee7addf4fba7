/** Which keys of the ledger name the same unit. Pure. */
import type { UnitJoin } from './entry';

/** The name that a joined unit goes by. Joins that lead in a circle end where they began. */
export function headOf(unit: string, joins: readonly UnitJoin[]): string {
  const into = new Map(joins.map((join) => [join.unit, join.into]));
  const seen = new Set<string>();
  let head = unit;
  while (!seen.has(head)) {
    seen.add(head);
    head = into.get(head) ?? head;
  }
  return head;
}

/** The keys of all names of a unit: its own, and those that are joined with it. */
export function joinedNames(unit: string, joins: readonly UnitJoin[]): string[] {
  const head = headOf(unit, joins);
  return [...new Set([head, ...joins.map(({ unit: name }) => name).filter((name) => headOf(name, joins) === head)])];
}

/**
 * The joins of a person, and those that follow from the names: a report without a site (a file) belongs to the unit of its name that has one,
 * where there is only one such unit. 柳溪县财政局 → 柳溪县财政局@liuxi.gov.cn. Where two places have a unit of that name, nobody can tell whose
 * the file is, and it stays by itself.
 * @param keys of all units that are known
 */
export function joinsOf(keys: Iterable<string>, joins: readonly UnitJoin[]): UnitJoin[] {
  const known = [...new Set(keys)];
  const placed = new Map<string, Set<string>>();
  for (const key of known) {
    const at = key.lastIndexOf('@');
    if (at > 0) placed.set(key.slice(0, at), (placed.get(key.slice(0, at)) ?? new Set()).add(headOf(key, joins)));
  }
  const decided = new Set(joins.map(({ unit }) => unit));
  const following = known.flatMap((unit): UnitJoin[] => {
    const [into, ...others] = placed.get(unit) ?? [];
    // A unit with a site that a person has joined into the one without stays where it was put.
    return into === undefined || others.length > 0 || into === unit || decided.has(unit) ? [] : [{ unit, into }];
  });
  return [...joins, ...following];
}
