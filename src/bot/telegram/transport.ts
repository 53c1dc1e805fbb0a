import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { ApiResponse } from "grammy/types";
import type { Logger } from "pino";
import Pool from "undici/lib/dispatcher/pool.js";
import { z } from "zod";
import { noMeter, type Meter } from "../../metrics/meter.ts";
import { callContext } from "./call-context.ts";
import type { Posted } from "./post.ts";
import { ReadAnswer } from "./read-answer.ts";
import { fairQueue } from "./fair-queue.ts";
import { isPoll, retrying, type MakeCall, type Patience } from "./retries.ts";
import type { Abortable } from "./ending.ts";

/** The part of the fetch interface that grammY uses. */
type Fetch = (address: string | URL, init?: FetchInit) => Promise<Response>;

interface FetchInit {
  readonly body?: unknown;
  readonly headers?: unknown;
  readonly signal?: Abortable | null;
}

const patience: Patience = { attempts: 4, pause: 200, longestWait: 20_000, answer: 10_000 };
/** A call that cannot wait, or that brings help, is not answered in this time by a Telegram that works. */
const urgentAnswer = 3000;

/** How many calls may hang beside those that count (`fair-queue.ts`). */
const mostConnections = 2048;

const jsonType = "application/json";
const form = z.object({ "content-type": z.string() });

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
  const helping = { ...usual, answer: Math.min(usual.answer, urgentAnswer) };
  const hurried = { ...helping, longestWait: 0 };
  const pools: Pool[] = [];
  const connections = (timeout: number): Pool => {
    const pool = new Pool(origin, { connections: mostConnections, connect: { timeout } });
    pools.push(pool);
    return pool;
  };
  const byUsual = retrying(connections(5000), usual, reports, fairQueue());
  const byHelp = retrying(connections(5000), helping, reports, fairQueue());
  const byPoll = retrying(connections(5000), usual, reports);
  const urgently = retrying(connections(urgentAnswer), hurried, reports);
  const make: MakeCall = (request, context) => {
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

function wayOf(make: MakeCall, prefix: string): Way {
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

/** A stream is read whole, since a call may have to be made again. */
async function readContent(init: FetchInit | undefined): Promise<Pick<Posted, "type" | "body">> {
  const { body, headers } = init ?? {};
  if (!(body instanceof Readable)) {
    return { type: jsonType, body: typeof body === "string" ? body : "{}" };
  }
  const { "content-type": type } = form.parse(headers);
  return { type, body: await buffer(body) };
}
