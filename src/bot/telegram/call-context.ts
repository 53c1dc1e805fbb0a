import type { Api } from "grammy";
import type { Outcome } from "./quick-calls.ts";
import type { Abortable } from "./ending.ts";

/** For whom Telegram is called: known beneath grammY, where the connections are shared out. */
export interface Caller {
  readonly chat: number;
  /** They are being shown the numbers to call: their calls take connections that nothing else can take. */
  needsHelp: boolean;
}

/** How one call of Telegram goes, and by what it is ended: beneath grammY, which tells only how it ended. */
export interface CallState {
  /** An earlier try of it was broken: it may have arrived, or arrive yet. */
  broken: boolean;
  /** From the first of them on the call is not made again. To join them by AbortSignal.any would cost as much as the call. */
  readonly giveUp?: readonly Abortable[];
  /** Each ends the call itself. */
  readonly cancel?: readonly Abortable[];
  /** The first try, where it is under way already. */
  readonly begun?: Promise<Outcome | undefined> | undefined;
}

/** What is known of a call of Telegram beside its bytes, which are all that grammY hands on. */
export interface CallContext {
  readonly caller?: Caller | undefined;
  readonly callState?: CallState | undefined;
}

let current: CallContext = {};

/**
 * Makes one call of which this is known, beside what is known already. Whoever has to know it asks at once: grammY comes
 * to the connection before it gives back its first promise. An AsyncLocalStorage would slow each promise of the program.
 */
export function withCallContext<T>(more: CallContext, call: () => T): T {
  const before = current;
  current = { caller: more.caller ?? before.caller, callState: more.callState ?? before.callState };
  try {
    return call();
  } finally {
    current = before;
  }
}

/** Has all calls of an Api made for one caller. */
export function callingFor(api: Api, caller: Caller): void {
  api.config.use((previous, ...call) => withCallContext({ caller }, () => previous(...call)));
}

/** What is known of the call that is being made at this moment. */
export function callContext(): CallContext {
  return current;
}
