import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import type { Logger } from "pino";
import { Pool } from "undici";
import { z } from "zod";

/** The part of the fetch interface that grammY uses. */
type Fetch = (address: string | URL, init?: FetchInit) => Promise<Response>;

interface FetchInit {
  readonly body?: unknown;
  readonly headers?: unknown;
  readonly signal?: Abortable | null;
}

/** grammY's signal is of another kind than Node's own. */
interface Abortable {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
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

const form = z.object({ "content-type": z.string() });
const refusal = z.object({ parameters: z.object({ retry_after: z.number() }) });

export interface Transport {
  readonly fetch: Fetch;
  close(): Promise<void>;
}

/**
 * The connections to the Bot API, beneath grammY. Transformers would not reach the calls made inside a conversation, so
 * that waiting and trying again is done here: 429 as long as told, 5xx and broken connections with growing pauses.
 */
export function createTransport(root: string, log: Logger, times: Partial<Patience> = {}): Transport {
  const { attempts, pause, longestWait, answer } = { ...patience, ...times };
  const pool = new Pool(new URL(root).origin, { connections: 64, connect: { timeout: 5000 } });

  const once = async (url: URL, content: Content, init?: FetchInit): Promise<Response> => {
    const polling = url.pathname.endsWith("/getUpdates");
    const limit = polling ? longPoll : answer;
    const { statusCode, body } = await pool.request({
      method: "POST",
      path: url.pathname + url.search,
      headers: { "content-type": content.type },
      body: content.body,
      headersTimeout: limit,
      bodyTimeout: limit,
      signal: abortSignal(init?.signal),
    });
    return new Response(await body.text(), { status: statusCode });
  };

  const fetch: Fetch = async (input, init) => {
    const url = new URL(input);
    const method = url.pathname.slice(url.pathname.lastIndexOf("/") + 1);
    // The poller has a rhythm of its own for trying again.
    const most = method === "getUpdates" ? 1 : attempts;
    const content = await readContent(init);
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await once(url, content, init).catch((error: unknown) => ({ error }));
      if ("error" in outcome && init?.signal?.aborted) throw outcome.error;
      const delay =
        attempt < most ? await pauseBefore(outcome, pause * 2 ** (attempt - 1), longestWait) : undefined;
      if (delay === undefined) {
        if ("error" in outcome) throw outcome.error;
        return outcome;
      }
      log.warn({
        event: "telegram-retry",
        method,
        status: "error" in outcome ? "broken" : outcome.status,
        delay,
      });
      await wait(delay, undefined, { ref: true });
    }
  };

  return { fetch, close: () => pool.destroy() };
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
  const parsed = refusal.safeParse(await readJson(outcome.clone()));
  const told = parsed.success ? parsed.data.parameters.retry_after * 1000 : pause;
  return told <= longestWait ? told : undefined;
}

/** What stands in an answer; nothing where a proxy answers in its own words. */
async function readJson(answer: Response): Promise<unknown> {
  try {
    return await answer.json();
  } catch {
    return undefined;
  }
}

/** undici takes only Node's own signals. */
function abortSignal(signal: Abortable | null | undefined): AbortSignal {
  const controller = new AbortController();
  if (signal?.aborted) controller.abort();
  signal?.addEventListener("abort", () => {
    controller.abort();
  });
  return controller.signal;
}
