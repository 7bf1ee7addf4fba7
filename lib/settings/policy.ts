/** What an office prescribes for the machines that it manages: settings that hold whatever the person has chosen. Pure. */
import { DEFAULT_SETTINGS, readSettings, type Settings, SettingsSchema } from './schema';

/**
 * What is prescribed; a field that is left out is the person's own choice. Language and switches hold as given. The lists add to the
 * person's own: those rules are off (or on) and those sites are checked, and he cannot change that.
 */
export type Policy = Partial<Omit<Settings, 'version'>>;

/** Nothing is prescribed. */
export const NO_POLICY: Policy = {};

type Field = keyof Policy;
const FIELDS = Object.keys(SettingsSchema.shape).filter((name): name is Field => name !== 'version');

/**
 * Reads what the browser hands on from the machine's administrator. A field that makes no sense prescribes nothing; of a list the entries
 * that make sense hold. Never throws.
 */
export function readPolicy(stored: unknown): Policy {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return NO_POLICY;
  const given = stored as Record<string, unknown>;
  const { settings } = readSettings({ ...DEFAULT_SETTINGS, ...given, version: 1 });
  const fields = FIELDS.filter((name) =>
    Array.isArray(DEFAULT_SETTINGS[name])
      ? Array.isArray(given[name])
      : SettingsSchema.shape[name].safeParse(given[name]).success,
  );
  return Object.fromEntries(fields.map((name) => [name, settings[name]]));
}

/** The settings that hold. A rule that is prescribed both off and on is off. */
export function withPolicy(own: Settings, policy: Policy): Settings {
  const { rulesOff = [], rulesOn = [], sites = [] } = policy;
  const on = rulesOn.filter((rule) => !rulesOff.includes(rule));
  return {
    ...own,
    ...policy,
    rulesOff: union(rulesOff, own.rulesOff).filter((rule) => !on.includes(rule)),
    rulesOn: union(on, own.rulesOn).filter((rule) => !rulesOff.includes(rule)),
    sites: union(sites, own.sites),
  };
}

function union<T>(first: readonly T[], second: readonly T[]): T[] {
  return [...new Set([...first, ...second])];
}
