import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import type { ApiResponse } from "grammy/types";
import type { Logger } from "pino";
import { Pool } from "undici";
import { z } from "zod";
import { noMeter, type Meter } from "../../metrics/meter.ts";
import { callContext, type CallContext, type Caller, type CallState } from "./call-context.ts";
import { post, type Posted } from "./post.ts";
import { asTelegram, ReadAnswer, type TelegramAnswer } from "./read-answer.ts";
import { ConcurrencyLimit } from "./concurrency-limit.ts";
import { withDeadline, type Abortable } from "./with-deadline.ts";

/** The part of the fetch interface that grammY uses. */
type Fetch = (address: string | URL, init?: FetchInit) => Promise<Response>;

interface FetchInit {
  readonly body?: unknown;
  readonly headers?: unknown;
  readonly signal?: Abortable | null;
}

/** All times in milliseconds. */
export interface Patience {
  /** How often a call is made at most. */
  readonly attempts: number;
  /** Before the first new attempt; doubled for each further one. */
  readonly pause: number;
  /** The longest that a "429 Too Many Requests" is waited for; a longer one is an error at once. */
  readonly longestWait: number;
  /** How long one attempt may take. */
  readonly answer: number;
}

const patience: Patience = { attempts: 4, pause: 200, longestWait: 20_000, answer: 10_000 };
/** A long poll is answered by Telegram after 30 seconds when there is nothing. */
const longPoll = 45_000;

/** A call that cannot wait is not answered in this time by a Telegram that works. */
const urgentAnswer = 3000;

/**
 * How many calls of each kind are made at once. One that hangs counts for a second only: it takes nothing from the others.
 */
const mostCalls = 256;
const hangsAfter = 1000;
/** How many calls may hang beside them. */
const mostConnections = 2048;
/** How many calls are made at once for one chat. */
const mostOfOneChat = 3;

const jsonType = "application/json";
const form = z.object({ "content-type": z.string() });
const refusal = z.object({ parameters: z.object({ retry_after: z.number() }) });

/** Makes a call that is written as JSON: below the root, as `/bot<token>/<method>`. */
export type Call = (path: string, json: string, signal: Abortable | undefined) => Promise<ApiResponse<never>>;

/** One way to the Bot API. */
interface Way {
  /** For grammY's own client, which also sends files. */
  readonly fetch: Fetch;
  readonly call: Call;
}

/** The connections to the Bot API. Whoever is being shown help gets connections that nothing else uses. */
export interface Transport extends Way {
  /** For what cannot wait: by connections that nothing else uses, and a "429 Too Many Requests" is an error at once. */
  readonly urgent: Way;
  close(): Promise<void>;
}

/**
 * The connections to the Bot API, beneath grammY. Transformers would not reach the calls made inside a conversation, so
 * that waiting and trying again is done here: 429 as long as told, 5xx and broken connections with growing pauses.
 */
export function createTransport(
  root: string,
  log: Logger,
  times: Partial<Patience> = {},
  meter: Meter = noMeter,
): Transport {
  const reports = { log, meter };
  const usual = { ...patience, ...times };
  const { origin, pathname } = new URL(root);
  const prefix = pathname.replace(/\/$/, "");
  const hurried = { ...usual, longestWait: 0, answer: Math.min(usual.answer, urgentAnswer) };
  const pools: Pool[] = [];
  const connections = (timeout: number): Pool => {
    const pool = new Pool(origin, { connections: mostConnections, connect: { timeout } });
    pools.push(pool);
    return pool;
  };
  const byUsual = makeBy(connections(5000), usual, reports, fairly());
  const byHelp = makeBy(connections(5000), usual, reports, fairly());
  const byPoll = makeBy(connections(5000), usual, reports);
  const urgently = makeBy(connections(urgentAnswer), hurried, reports);
  const make: Make = (request, context) => {
    if (isPoll(request)) return byPoll(request, context);
    return context.caller?.needsHelp ? byHelp(request, context) : byUsual(request, context);
  };
  return {
    ...wayOf(make, prefix),
    urgent: wayOf(urgently, prefix),
    close: async () => {
      await Promise.all(pools.map((pool) => pool.destroy()));
    },
  };
}

/** A call, and the signal by which whoever makes it ends it. */
interface Request extends Posted {
  readonly signal: Abortable | null | undefined;
}

type Make = (request: Request, context: CallContext) => Promise<TelegramAnswer>;

function wayOf(make: Make, prefix: string): Way {
  return {
    call: async (path, json, signal) => {
      const request = { path: prefix + path, type: jsonType, body: json, signal };
      return (await make(request, callContext())).content;
    },
    fetch: async (address, init) => {
      // Nobody knows of the call any more once something was waited for.
      const context = callContext();
      const { pathname, search } = new URL(address);
      const content = await readContent(init);
      return new ReadAnswer(
        await make({ path: pathname + search, ...content, signal: init?.signal }, context),
      );
    },
  };
}

type Sharing = <T>(caller: Caller | undefined, call: () => Promise<T>) => Promise<T>;

/** Shares connections out: nobody gets more than a few at once, and those whose calls hang keep no others waiting. */
function fairly(): Sharing {
  const ofOneChat = new ConcurrencyLimit(mostOfOneChat);
  const ofAll = new ConcurrencyLimit(mostCalls, hangsAfter);
  return (caller, call) => {
    const shared = (): ReturnType<typeof call> => ofAll.run(0, call);
    return caller ? ofOneChat.run(caller.chat, shared) : shared();
  };
}

function makeBy(
  pool: Pool,
  { attempts, pause, longestWait, answer }: Patience,
  { log, meter }: { readonly log: Logger; readonly meter: Meter },
  inTurn: Sharing = (_, call) => call(),
): Make {
  const once = async (request: Request, callState: CallState | undefined): Promise<TelegramAnswer> => {
    const limit = isPoll(request) ? longPoll : answer;
    const { status, text } = await post(pool, request, limit, [request.signal, ...(callState?.cancel ?? [])]);
    return asTelegram(status, text);
  };

  return async (request, { caller, callState }) => {
    const { path, signal } = request;
    const { cancel = [], giveUp = [] } = callState ?? {};
    const method = path.slice(path.lastIndexOf("/") + 1);
    // The poller has a rhythm of its own for trying again.
    const most = isPoll(request) ? 1 : attempts;
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await inTurn(caller, async () => {
        for (const each of giveUp) each.throwIfAborted();
        const begun = attempt === 1 ? await takenOver(callState, signal, answer) : undefined;
        return begun ?? once(request, callState).catch((error: unknown) => ({ error }));
      });
      meter.callEnded(method, "error" in outcome ? "broken" : outcome.status);
      if (callState && isBroken(outcome)) callState.broken = true;
      if ("error" in outcome && (signal?.aborted || cancel.some(isAborted))) throw outcome.error;
      const delay =
        attempt < most && !giveUp.some(isAborted)
          ? pauseBefore(outcome, pause * 2 ** (attempt - 1), longestWait)
          : undefined;
      const event = { event: "telegram-retry", method, delay };
      if (delay !== undefined) {
        log.warn({ ...event, status: "error" in outcome ? "broken" : outcome.status });
        if (await waited(delay, giveUp)) continue;
      }
      if ("error" in outcome) throw outcome.error;
      return outcome;
    }
  };
}

/** What became of a try that was under way already; nothing where there was none. */
async function takenOver(
  callState: CallState | undefined,
  signal: Request["signal"],
  limit: number,
): Promise<TelegramAnswer | { readonly error: unknown } | undefined> {
  const begun = callState?.begun;
  if (!begun) return undefined;
  return withDeadline([signal, ...(callState.cancel ?? [])], limit, async (end) => {
    const ended = new Promise<"broken">((resolve) => {
      end.addEventListener("abort", () => {
        resolve("broken");
      });
    });
    const outcome = end.aborted ? "broken" : await Promise.race([begun, ended]);
    if (outcome === "broken") {
      const error: unknown = end.aborted ? end.reason : new Error("The call that was under way is broken.");
      return { error };
    }
    return outcome === "done"
      ? asTelegram(200, '{"ok":true,"result":true}')
      : asTelegram(outcome.status, outcome.text);
  });
}

function isPoll({ path }: Posted): boolean {
  return path.endsWith("/getUpdates");
}

function isAborted({ aborted }: AbortSignal): boolean {
  return aborted;
}

/** Nobody knows what became of the call. */
function isBroken(outcome: TelegramAnswer | { readonly error: unknown }): boolean {
  return "error" in outcome || outcome.status >= 500;
}

/** Waits; says whether nobody gave up meanwhile. */
async function waited(delay: number, giveUp: readonly AbortSignal[]): Promise<boolean> {
  try {
    await wait(delay, undefined, { ref: true, signal: AbortSignal.any([...giveUp]) });
    return true;
  } catch (error) {
    if (giveUp.some(isAborted)) return false;
    throw error;
  }
}

/** A stream is read whole, since a call may have to be made again. */
async function readContent(init: FetchInit | undefined): Promise<Pick<Posted, "type" | "body">> {
  const { body, headers } = init ?? {};
  if (!(body instanceof Readable)) {
    return { type: jsonType, body: typeof body === "string" ? body : "{}" };
  }
  const { "content-type": type } = form.parse(headers);
  return { type, body: await buffer(body) };
}

/** How long to wait before the call is made again; nothing where its outcome stands. */
function pauseBefore(
  outcome: TelegramAnswer | { readonly error: unknown },
  pause: number,
  longestWait: number,
): number | undefined {
  if ("error" in outcome || outcome.status >= 500) return pause;
  if (outcome.status !== 429) return undefined;
  const parsed = refusal.safeParse(outcome.content);
  const told = parsed.success ? parsed.data.parameters.retry_after * 1000 : pause;
  return told <= longestWait ? told : undefined;
}
