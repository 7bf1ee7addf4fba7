/** What a person can choose, and how a stored choice is read: whatever is found there, it gives settings that work. Pure. */
import * as z from 'zod/mini';
import { RuleIdSchema } from '../contract/page-check';
import { type Language, LanguageSchema } from '../view/schema';
import { siteOf } from './sites';

/** `auto`: the language that the browser has chosen among ours. */
export const LanguageChoiceSchema = z.enum(['auto', 'zh', 'en']);
export type LanguageChoice = z.infer<typeof LanguageChoiceSchema>;

/** More sites than anybody needs; the store of the browser takes 8 KB in all. */
export const MAX_SITES = 60;

const SiteSchema = z.string().check(z.refine((site) => siteOf(site) === site));

/** Longer than any head or foot of a letter, in characters. */
export const MAX_NOTE_WORDS = 100;

const NoteWordsSchema = z.string().check(z.maxLength(MAX_NOTE_WORDS));

/** What an office puts around its 整改意见; '' leaves a line out. */
export const NoteTemplateSchema = z.object({
  /** 抬头: whom it is for, as 各有关单位. */
  addressee: NoteWordsSchema,
  /** 期限: by when the unit answers, as 3月15日. */
  deadline: NoteWordsSchema,
  /** 落款: who sends it. */
  signature: NoteWordsSchema,
});
export type NoteTemplate = z.infer<typeof NoteTemplateSchema>;

/** The settings, as stored. */
export const SettingsSchema = z.object({
  /** Raised when a field changes its meaning; `migrations` then says how an older one is read. */
  version: z.literal(1),
  language: LanguageChoiceSchema,
  /** Whether a page is marked without being asked. */
  marks: z.boolean(),
  /** Whether a page whose report is right says so at its edge for some seconds. */
  tick: z.boolean(),
  /** The language of 整改意见: units read Chinese, whatever the screens speak. */
  noteLanguage: LanguageSchema,
  noteTemplate: NoteTemplateSchema,
  /** Whether CSV files begin with a byte order mark. */
  bom: z.boolean(),
  /** Whether reports that are opened while browsing are kept in the ledger. What the workbench checks is kept in any case. */
  keepOpened: z.boolean(),
  /** Rules whose findings are not shown, counted, marked or exported. */
  rulesOff: z.array(RuleIdSchema),
  /** Rules that are off by default and are wanted. */
  rulesOn: z.array(RuleIdSchema),
  /** Hosts beside gov.cn where the extension runs by itself: `www.example.com`, or `*.example.com` with all below it. */
  sites: z.array(SiteSchema).check(z.maxLength(MAX_SITES)),
});
export type Settings = z.infer<typeof SettingsSchema>;

/** What holds until somebody chooses otherwise. */
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  language: 'auto',
  marks: true,
  tick: true,
  noteLanguage: 'zh',
  noteTemplate: { addressee: '', deadline: '', signature: '' },
  bom: true,
  keepOpened: false,
  rulesOff: [],
  rulesOn: [],
  sites: [],
};

/**
 * How the stored settings could be read. `damaged`: something in them makes no sense, and its default holds instead. `newer`: a later
 * version of the extension wrote them (they travel between machines), and what this one does not know is left out. `unavailable`: the
 * browser keeps none.
 */
export type SettingsState = 'fine' | 'damaged' | 'newer' | 'unavailable';

/** The settings with the way they were read. */
export interface KnownSettings {
  settings: Settings;
  state: SettingsState;
}

type Fields = Record<string, unknown>;
/** `migrations[n]` makes fields of version n + 1 into fields of version n + 2. None so far. */
export const migrations: readonly ((fields: Fields) => Fields)[] = [];

/** Reads what the store holds; `undefined` is a store where nothing was ever kept. Never throws. */
export function readSettings(
  stored: unknown,
  steps: readonly ((fields: Fields) => Fields)[] = migrations,
): KnownSettings {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, state: 'fine' };
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) {
    return { settings: DEFAULT_SETTINGS, state: 'damaged' };
  }
  const { version } = stored as Fields;
  const known = Number.isInteger(version) && Number(version) >= 1;
  const newer = known && Number(version) > steps.length + 1;
  const fields = known && !newer ? migrated(stored as Fields, Number(version), steps) : (stored as Fields);
  const { settings, damaged } = readFields(fields);
  if (newer) return { settings, state: 'newer' };
  return { settings, state: damaged || !known ? 'damaged' : 'fine' };
}

function migrated(fields: Fields, version: number, steps: readonly ((fields: Fields) => Fields)[]): Fields {
  try {
    return steps.slice(version - 1).reduce((old, step) => step(old), fields);
  } catch {
    // Fields of a shape that its own version never had.
    return fields;
  }
}

/** Field by field, and list by list entry by entry: one bad value must not cost the others. */
function readFields(fields: Fields): { settings: Settings; damaged: boolean } {
  let damaged = false;
  const one = <T>(schema: z.ZodMiniType<T>, value: unknown, otherwise: T): T => {
    const parsed = schema.safeParse(value);
    if (!parsed.success) damaged = true;
    return parsed.success ? parsed.data : otherwise;
  };
  const each = <T>(schema: z.ZodMiniType<T>, value: unknown): T[] => {
    const entries = one(z.array(z.unknown()), value, []);
    const parsed = entries.flatMap((entry) => {
      const result = schema.safeParse(entry);
      return result.success ? [result.data] : [];
    });
    if (parsed.length < entries.length) damaged = true;
    return [...new Set(parsed)];
  };
  const { shape } = SettingsSchema;
  /** For a field that settings of earlier versions of the extension lack. */
  const added = <T>(schema: z.ZodMiniType<T>, value: unknown, otherwise: T): T =>
    value === undefined ? otherwise : one(schema, value, otherwise);
  const settings: Settings = {
    version: 1,
    language: one(shape.language, fields.language, DEFAULT_SETTINGS.language),
    marks: one(shape.marks, fields.marks, DEFAULT_SETTINGS.marks),
    tick: added(shape.tick, fields.tick, DEFAULT_SETTINGS.tick),
    noteLanguage: added(shape.noteLanguage, fields.noteLanguage, DEFAULT_SETTINGS.noteLanguage),
    noteTemplate: added(shape.noteTemplate, fields.noteTemplate, DEFAULT_SETTINGS.noteTemplate),
    bom: one(shape.bom, fields.bom, DEFAULT_SETTINGS.bom),
    // Settings of the first version know neither a ledger nor rules that are off by default.
    keepOpened: fields.keepOpened === undefined ? false : one(shape.keepOpened, fields.keepOpened, false),
    rulesOff: each(RuleIdSchema, fields.rulesOff),
    rulesOn: fields.rulesOn === undefined ? [] : each(RuleIdSchema, fields.rulesOn),
    sites: each(SiteSchema, fields.sites).slice(0, MAX_SITES),
  };
  return { settings, damaged };
}

/** The language to speak: the chosen one, or the browser's. */
export function languageOf({ language }: Settings, ofBrowser: Language): Language {
  return language === 'auto' ? ofBrowser : language;
}
