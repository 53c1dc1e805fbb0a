import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import type { Logger } from "pino";
import { Pool } from "undici";
import { z } from "zod";
import { noMeter, type Meter } from "../../metrics/meter.ts";
import type { Caller } from "./call-context.ts";
import { callContext } from "./call-context.ts";
import type { CallState } from "./call-context.ts";
import { asTelegram, ReadAnswer } from "./read-answer.ts";
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

const form = z.object({ "content-type": z.string() });
const refusal = z.object({ parameters: z.object({ retry_after: z.number() }) });

/** The connections to the Bot API, as grammY calls them. */
export interface Transport {
  /** Whoever is being shown help gets connections that nothing else uses. */
  readonly fetch: Fetch;
  /** For what cannot wait: by connections that nothing else uses, and a "429 Too Many Requests" is an error at once. */
  readonly urgent: Fetch;
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
  const { origin } = new URL(root);
  const hurried = { ...usual, longestWait: 0, answer: Math.min(usual.answer, urgentAnswer) };
  const pools: Pool[] = [];
  const connections = (timeout: number): Pool => {
    const pool = new Pool(origin, { connections: mostConnections, connect: { timeout } });
    pools.push(pool);
    return pool;
  };
  const byUsual = fetchBy(connections(5000), usual, reports, fairly());
  const byHelp = fetchBy(connections(5000), usual, reports, fairly());
  const byPoll = fetchBy(connections(5000), usual, reports);
  const urgent = fetchBy(connections(urgentAnswer), hurried, reports);
  return {
    fetch: (address, init) => {
      if (isPoll(new URL(address))) return byPoll(address, init);
      return callContext().caller?.needsHelp ? byHelp(address, init) : byUsual(address, init);
    },
    urgent,
    close: async () => {
      await Promise.all(pools.map((pool) => pool.destroy()));
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

function fetchBy(
  pool: Pool,
  { attempts, pause, longestWait, answer }: Patience,
  { log, meter }: { readonly log: Logger; readonly meter: Meter },
  inTurn: Sharing = (_, call) => call(),
): Fetch {
  const once = async (
    url: URL,
    content: Content,
    init: FetchInit | undefined,
    callState: CallState | undefined,
  ): Promise<Response> => {
    const limit = isPoll(url) ? longPoll : answer;
    return withDeadline([init?.signal, callState?.cancel], limit, async (signal) => {
      const { statusCode, body } = await pool.request({
        method: "POST",
        path: url.pathname + url.search,
        headers: { "content-type": content.type },
        body: content.body,
        headersTimeout: limit,
        bodyTimeout: limit,
        signal,
      });
      return asTelegram(statusCode, await body.text());
    });
  };

  return async (input, init) => {
    const { caller, callState } = callContext();
    const url = new URL(input);
    const method = url.pathname.slice(url.pathname.lastIndexOf("/") + 1);
    // The poller has a rhythm of its own for trying again.
    const most = isPoll(url) ? 1 : attempts;
    const content = await readContent(init);
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await inTurn(caller, async () => {
        callState?.giveUp?.throwIfAborted();
        const begun = attempt === 1 ? await takenOver(callState, init, answer) : undefined;
        return begun ?? once(url, content, init, callState).catch((error: unknown) => ({ error }));
      });
      meter.callEnded(method, "error" in outcome ? "broken" : outcome.status);
      if (callState && isBroken(outcome)) callState.broken = true;
      if ("error" in outcome && (init?.signal?.aborted || callState?.cancel?.aborted)) throw outcome.error;
      const delay =
        attempt < most && !callState?.giveUp?.aborted
          ? await pauseBefore(outcome, pause * 2 ** (attempt - 1), longestWait)
          : undefined;
      const event = { event: "telegram-retry", method, delay };
      if (delay !== undefined) {
        log.warn({ ...event, status: "error" in outcome ? "broken" : outcome.status });
        if (await waited(delay, callState?.giveUp)) continue;
      }
      if ("error" in outcome) throw outcome.error;
      return outcome;
    }
  };
}

/** What became of a try that was under way already; nothing where there was none. */
async function takenOver(
  callState: CallState | undefined,
  init: FetchInit | undefined,
  limit: number,
): Promise<Response | { readonly error: unknown } | undefined> {
  const begun = callState?.begun;
  if (!begun) return undefined;
  return withDeadline([init?.signal, callState.cancel], limit, async (end) => {
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
      ? new ReadAnswer({ ok: true, result: true }, 200)
      : asTelegram(outcome.status, outcome.text);
  });
}

function isPoll({ pathname }: URL): boolean {
  return pathname.endsWith("/getUpdates");
}

/** Nobody knows what became of the call. */
function isBroken(outcome: Response | { readonly error: unknown }): boolean {
  return "error" in outcome || outcome.status >= 500;
}

/** Waits; says whether nobody gave up meanwhile. */
async function waited(delay: number, giveUp: AbortSignal | undefined): Promise<boolean> {
  try {
    await wait(delay, undefined, { ref: true, ...(giveUp && { signal: giveUp }) });
    return true;
  } catch (error) {
    if (giveUp?.aborted) return false;
    throw error;
  }
}

/** What is sent: JSON, or a picture with its form. */
interface Content {
  readonly type: string;
  readonly body: string | Buffer;
}

/** A stream is read whole, since a call may have to be made again. */
async function readContent(init: FetchInit | undefined): Promise<Content> {
  const { body, headers } = init ?? {};
  if (!(body instanceof Readable)) {
    return { type: "application/json", body: typeof body === "string" ? body : "{}" };
  }
  const { "content-type": type } = form.parse(headers);
  return { type, body: await buffer(body) };
}

/** How long to wait before the call is made again; nothing where its outcome stands. */
async function pauseBefore(
  outcome: Response | { readonly error: unknown },
  pause: number,
  longestWait: number,
): Promise<number | undefined> {
  if ("error" in outcome || outcome.status >= 500) return pause;
  if (outcome.status !== 429) return undefined;
  const parsed = refusal.safeParse(await outcome.json());
  const told = parsed.success ? parsed.data.parameters.retry_after * 1000 : pause;
  return told <= longestWait ? told : undefined;
}
