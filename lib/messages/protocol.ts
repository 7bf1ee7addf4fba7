/**
 * Every message of the extension, by direction: name → what is asked and what is answered. Both are checked on arrival
 * (serve.ts, ask.ts): whoever receives a message trusts neither its shape nor its sender.
 */
import * as z from 'zod/mini';
import { LevelSchema } from '../report/schema';
import { EvidenceSchema } from '../view/evidence';
import { LanguageSchema, PointerSchema, ReportViewSchema } from '../view/schema';

const Nothing = z.object({});
const FrameAddress = { tabId: z.int().check(z.gte(0)), frameId: z.int().check(z.gte(0)) };

/** What the badge and the popup need to know of a frame before they ask it. */
export const FrameSummarySchema = z.object({
  /** One life of the inspector in a frame; a late word from an earlier page of the same frame does not count. */
  instance: z.string().check(z.minLength(1), z.maxLength(64)),
  /** `none`: the inspector is there and finds no report. */
  state: z.enum(['report', 'none']),
  url: z.string(),
  /** Problems at level error: a diagnosis counts once, an error that no diagnosis explains counts by itself. */
  errors: z.int().check(z.gte(0)),
  /** Findings at level review (待核). */
  review: z.int().check(z.gte(0)),
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
export type InspectResult = z.infer<typeof InspectResultSchema>;

/** What a frame answers when asked for its check. */
export const FrameViewSchema = z.union([
  z.object({ state: z.literal('none') }),
  z.object({ state: z.literal('report'), view: ReportViewSchema, marksShown: z.boolean() }),
]);
export type FrameView = z.infer<typeof FrameViewSchema>;

/** Who may send a message: a page's content script, or a page of the extension (popup, panel, background). */
export type Origin = 'frame' | 'extension';

/** To the background. */
export const toBackground = {
  /** The detector: this frame could hold a report. Answered when the inspector is in the frame. */
  'frame-seen': { from: 'frame', request: z.object({ verdict: z.enum(['maybe', 'yes']) }), reply: Nothing },
  /** The inspector: this frame holds a report, or holds none (any more). Answered when the presenter is in the frame. */
  'frame-read': {
    from: 'frame',
    request: z.object({ instance: FrameSummarySchema.shape.instance, report: z.boolean(), url: z.string() }),
    reply: Nothing,
  },
  /** The presenter: put this into words. */
  'put-in-words': {
    from: 'frame',
    request: z.object({ evidence: EvidenceSchema, language: LanguageSchema }),
    reply: ReportViewSchema,
  },
  /** The presenter: this is what I found; the badge follows. */
  'frame-checked': { from: 'frame', request: FrameSummarySchema, reply: Nothing },
  /** The inspector: my page goes. */
  'frame-left': { from: 'frame', request: z.object({ instance: z.string() }), reply: Nothing },
  /** The popup: check this tab though no detector asked for it. */
  'inspect-tab': { from: 'extension', request: z.object({ tabId: FrameAddress.tabId }), reply: InspectResultSchema },
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
} as const satisfies Protocol;

/** To the presenter of one frame's report. */
export const toPresenter = {
  /** The check as a person reads it, in one language. `fresh` checks the page again first. */
  view: {
    from: 'extension',
    request: z.object({ language: LanguageSchema, fresh: z.boolean() }),
    reply: FrameViewSchema,
  },
  /** The check with its evidence, for exports; null where the frame shows no report. */
  evidence: { from: 'extension', request: Nothing, reply: z.object({ evidence: z.nullable(EvidenceSchema) }) },
  /** Scroll to a place and light it; `found` is false where the page has it no longer. `number`: the problem it belongs to. */
  show: {
    from: 'extension',
    request: PointerSchema,
    reply: z.object({ found: z.boolean(), number: z.nullable(z.int()) }),
  },
  /** Light a place without moving the page (a row of the list is under the pointer); null puts the light out. */
  hint: { from: 'extension', request: z.object({ at: z.nullable(PointerSchema) }), reply: Nothing },
  /** Switch the marks on or off. */
  marks: { from: 'extension', request: z.object({ shown: z.boolean() }), reply: z.object({ shown: z.boolean() }) },
  /** Go on to the next or the previous problem; null where there is none. */
  step: {
    from: 'extension',
    request: z.object({ direction: z.enum(['next', 'previous']) }),
    reply: z.object({ number: z.nullable(z.int()), level: z.nullable(LevelSchema) }),
  },
} as const satisfies Protocol;

/** One direction of the protocol. */
export type Protocol = Record<string, { from: Origin; request: z.ZodMiniType; reply: z.ZodMiniType }>;
/** What is asked, as its sender writes it. */
export type RequestOf<P extends Protocol, Name extends keyof P> = z.input<P[Name]['request']>;
/** What is answered, as its receiver may rely on it. */
export type ReplyOf<P extends Protocol, Name extends keyof P> = z.output<P[Name]['reply']>;
/** Which receiver a message is for; every part of the extension hears every message. */
export type Receiver = 'background' | 'presenter';
