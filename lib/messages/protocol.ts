/**
 * The messages of the extension: those to the background, and the answers of frames as its pages check them on arrival. What frames are
 * asked stands in frame-requests.ts. Whoever receives a message trusts neither its shape nor its sender (serve.ts, ask.ts).
 */
import * as z from 'zod/mini';
import { EvidenceSchema } from '../check/evidence';
import { RuleIdSchema } from '../contract/page-check';
import { NewEntrySchema } from '../dismissals/new-entry';
import { DismissedPageSchema, KeepResultSchema, RestoreSchema, SetAsideResultSchema } from '../dismissals/schema';
import type { SourceDocument } from '../source/source-document';
import { ReportViewSchema } from '../view/schema';
import { CheckedPageSchema } from './checked-page';
import type { FrameReplies } from './frame-requests';
import { canBeAt } from './sender';
import type { Origin, Source } from './serve';

const Nothing = z.object({});
const TabId = z.int().check(z.gte(0));
/** A frame of a tab, as browsers number them. */
const FrameAddressSchema = z.object({ tabId: TabId, frameId: z.int().check(z.gte(0)) });
export type FrameAddress = z.infer<typeof FrameAddressSchema>;

const Count = z.int().check(z.gte(0));
/** As `Standing` of lib/check. */
const StandingSchema = z.object({
  problems: z.object({ error: Count, review: Count, hint: Count }),
  dismissed: Count,
  incomplete: z.boolean(),
});

/** What the badge and the popup need to know of a frame before they ask it. */
export const FrameSummarySchema = z.object({
  /** One life of the inspector in a frame; a late word from an earlier page of the same frame does not count. */
  instance: z.string().check(z.minLength(1), z.maxLength(64)),
  /** `none`: the inspector is there and finds no report. `failed`: the check of what it reads came to nothing. */
  state: z.enum(['report', 'none', 'failed']),
  url: z.string(),
  /** Which check of this inspector it was, counted from 1: a word that was told again late does not count. */
  serial: z.int().check(z.gte(0)),
  /** By which its reports are known in what was set aside (`pageKey`); empty where there is no report. */
  keys: z.array(z.string()),
  /** What the checks of its reports have come to; empty where there is no report, or where the check came to nothing. */
  standings: z.array(StandingSchema),
  /** What there is of a report where there is none (`Traces` of lib/check); null in every other case. */
  traces: z.nullable(z.object({ title: z.boolean(), parts: Count, tables: Count })),
});
export type FrameSummary = z.infer<typeof FrameSummarySchema>;

/** Whether the browser took a file to be saved. `too-large`: not by this way; the page that made the file may try itself. */
export const SaveResultSchema = z.union([
  z.object({ saved: z.literal(true) }),
  z.object({ saved: z.literal(false), reason: z.enum(['too-large', 'download-failed']) }),
]);
export type SaveResult = z.infer<typeof SaveResultSchema>;

/** Where the inspector may be brought in on request. */
export const InspectResultSchema = z.object({ outcome: z.enum(['inspected', 'not-allowed']) });

/**
 * The page as read, as JSON text: whoever reads the page needs the text anyway, to know whether anything has changed. The sender is known to
 * be our own script of this very version; what a hostile page could put into it is text, and the engine takes any.
 */
const SourceText = z.pipe(
  z.string(),
  z.transform((text, context): SourceDocument => {
    const source = parseSource(text);
    if (source) return source;
    context.issues.push({ code: 'custom', input: text, message: 'no source document' });
    return z.NEVER;
  }),
);

/** The page as read, from its JSON text; null where it is none. */
export function parseSource(text: string): SourceDocument | null {
  try {
    const source = JSON.parse(text) as Partial<SourceDocument> | null;
    return typeof source?.title === 'string' && Array.isArray(source.blocks) ? (source as SourceDocument) : null;
  } catch {
    return null;
  }
}

/** To the background. */
export const toBackground = {
  /** The detector: this frame could hold a report. Answered when the inspector is in the frame. */
  'frame-seen': { from: 'frame', request: z.object({ verdict: z.enum(['maybe', 'yes']) }), reply: Nothing },
  /** The inspector: this is what the page reads (null: it cannot be read); check it. The badge follows. Null where it is no report (any more). */
  'check-page': {
    from: 'frame',
    request: z.object({
      instance: FrameSummarySchema.shape.instance,
      url: z.string(),
      serial: FrameSummarySchema.shape.serial,
      source: z.nullable(SourceText),
    }),
    // Nobody learns what a person has said of another site's page, or sets a badge in its name.
    isTrue: ({ url }: { url: string }, { where }: Source) => canBeAt(url, where),
    reply: z.object({ checked: z.nullable(CheckedPageSchema) }),
  },
  /**
   * The inspector: my page goes. `reload` where the same address may be loaded again, as far as a page can know: it is told of links and of its
   * own scripts, and never of the buttons of the browser.
   */
  'frame-left': { from: 'frame', request: z.object({ instance: z.string(), reload: z.boolean() }), reply: Nothing },
  /** The bubble of a mark: show what the help says of this rule. Pages cannot open a page of ours themselves. */
  'open-help': { from: 'frame', request: z.object({ rule: RuleIdSchema }), reply: Nothing },
  /** The popup: check this tab though no detector asked for it. */
  'inspect-tab': { from: 'extension', request: z.object({ tabId: TabId }), reply: InspectResultSchema },
  /** The popup: save this file. The popup makes it, and may close before the person has said where it goes. */
  save: {
    from: 'extension',
    request: z.object({
      name: z.string().check(z.minLength(1), z.maxLength(255)),
      type: z.string(),
      base64: z.string(),
    }),
    reply: SaveResultSchema,
  },
  /**
   * Popup and panel: set this problem of a frame's report aside. Answered when that frame has begun to check again. The page of drafts names
   * no frame: it looks again by itself.
   */
  'set-aside': {
    from: 'extension',
    request: z.object({ frame: z.nullable(FrameAddressSchema), page: DismissedPageSchema, entry: NewEntrySchema }),
    reply: z.object({ result: SetAsideResultSchema }),
  },
  /** Popup and panel, of a frame's report, and settings, of none: this is no longer set aside. Answered as `set-aside`. */
  restore: {
    from: 'extension',
    request: z.object({ frame: z.nullable(FrameAddressSchema), which: RestoreSchema }),
    reply: z.object({ result: KeepResultSchema }),
  },
} as const satisfies Protocol;

/** What frames answer. */
export const frameReplies = {
  view: z.union([
    z.object({ state: z.enum(['none', 'failed']) }),
    z.object({ state: z.literal('report'), views: z.array(ReportViewSchema), marksShown: z.boolean() }),
  ]),
  evidence: z.object({ evidence: z.array(EvidenceSchema) }),
  source: z.object({ source: z.string() }),
  show: z.object({ found: z.boolean(), number: z.nullable(z.int()) }),
  hint: Nothing,
  marks: z.object({ shown: z.boolean() }),
  step: z.object({ number: z.nullable(z.int()), visited: z.boolean() }),
  'look-again': Nothing,
} as const satisfies Record<keyof FrameReplies, z.ZodMiniType>;

/** Messages with what they are answered. */
type Protocol = Record<
  string,
  { from: Origin; request: z.ZodMiniType; reply: z.ZodMiniType; isTrue?(request: unknown, source: Source): boolean }
>;
/** A message to the background, as its sender writes it. */
export type RequestOf<Name extends keyof typeof toBackground> = z.input<(typeof toBackground)[Name]['request']>;
/** What it is answered, as its receiver may rely on it. */
export type ReplyOf<Name extends keyof typeof toBackground> = z.output<(typeof toBackground)[Name]['reply']>;
/** All that the background answers. */
export type BackgroundReplies = { [Name in keyof typeof toBackground]: ReplyOf<Name> };
