import type { Logger } from "pino";
import type { Dispatcher } from "undici";
import type { Meter } from "../../metrics/meter.ts";
import type { CallContext, CallState } from "./call-context.ts";
import { post, type Posted } from "./post.ts";
import { asTelegram, type TelegramAnswer } from "./read-answer.ts";
import type { CallQueue } from "./fair-queue.ts";
import { isAborted, type Abortable } from "./ending.ts";
import { withDeadline } from "./with-deadline.ts";

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

/** A long poll is answered by Telegram after 30 seconds when there is nothing. */
const longPoll = 45_000;

/** A call, and the signal by which whoever makes it ends it. */
interface PostedCall extends Posted {
  readonly signal: Abortable | null | undefined;
}

/** Makes a call, of which this is known beside its bytes. */
export type MakeCall = (request: PostedCall, context: CallContext) => Promise<TelegramAnswer>;

/** Makes calls by these connections, each again as long as its outcome is worth another try. */
export function retrying(
  pool: Pick<Dispatcher, "dispatch">,
  { attempts, pause, longestWait, answer }: Patience,
  { log, meter }: { readonly log: Logger; readonly meter: Meter },
  queued: CallQueue = (_, call) => call(),
): MakeCall {
  const once = async (request: PostedCall, callState: CallState | undefined): Promise<TelegramAnswer> => {
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
      const outcome = await queued(caller, async () => {
        if (giveUp.some(isAborted)) throw new DOMException("The call was given up.", "AbortError");
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
      if (delay !== undefined) {
        const status = "error" in outcome ? "broken" : outcome.status;
        log.warn({ event: "telegram-retry", method, delay, status });
        if (await waited(delay, giveUp)) continue;
      }
      if ("error" in outcome) throw outcome.error;
      return outcome;
    }
  };
}

/** What became of a try that was under way already; nothing where there was none, or where it is to be made once more. */
async function takenOver(
  callState: CallState | undefined,
  signal: PostedCall["signal"],
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
      const error = end.aborted ? end.reason : new Error("The call that was under way is broken.");
      return { error };
    }
    if (outcome === undefined) return undefined;
    return outcome === "done"
      ? asTelegram(200, '{"ok":true,"result":true}')
      : asTelegram(outcome.status, outcome.text);
  });
}

/** Whether a call waits for updates. */
export function isPoll({ path }: Posted): boolean {
  return path.endsWith("/getUpdates");
}

/** Nobody knows what became of the call. */
function isBroken(outcome: TelegramAnswer | { readonly error: unknown }): boolean {
  return "error" in outcome || outcome.status >= 500;
}

/** Waits; says whether nobody gave up meanwhile. */
function waited(delay: number, giveUp: readonly Abortable[]): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (isOver: boolean): void => {
      clearTimeout(timer);
      for (const each of giveUp) each.removeEventListener("abort", givenUp);
      resolve(isOver);
    };
    const givenUp = (): void => {
      end(false);
    };
    const timer = setTimeout(end, delay, true);
    for (const each of giveUp) each.addEventListener("abort", givenUp);
  });
}

/** How long to wait before the call is made again; nothing where its outcome stands. */
function pauseBefore(
  outcome: TelegramAnswer | { readonly error: unknown },
  pause: number,
  longestWait: number,
): number | undefined {
  if ("error" in outcome || outcome.status >= 500) return pause;
  if (outcome.status !== 429) return undefined;
  const seconds = outcome.content.ok ? undefined : outcome.content.parameters?.retry_after;
  const told = seconds === undefined ? pause : seconds * 1000;
  return told <= longestWait ? told : undefined;
}
