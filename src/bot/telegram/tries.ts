import { AsyncLocalStorage } from "node:async_hooks";
import type { Outcome } from "./quick-calls.ts";

/** What is known of one call of Telegram, beneath grammY, which tells only how it ended. */
export interface Tries {
  /** An earlier try of it was broken: it may have arrived, or arrive yet. */
  broken: boolean;
  /** From then on the call is not made again. */
  readonly giveUp?: AbortSignal | undefined;
  /** Ends the call itself. */
  readonly cancel?: AbortSignal | undefined;
  /** The first try, where it is under way already. */
  readonly begun?: Promise<Outcome> | undefined;
}

const running = new AsyncLocalStorage<Tries>();
const ends = new AsyncLocalStorage<AbortSignal>();

/** Makes a call, and notes how often it was tried. */
export function trying<T>(tries: Tries, call: () => Promise<T>): Promise<T> {
  return running.run(tries, call);
}

/** Does work of which every call ends with the signal, and is not made again. */
export function endingWith<T>(end: AbortSignal, work: () => Promise<T>): Promise<T> {
  return ends.run(bothOf(ends.getStore(), end) ?? end, work);
}

/** The call that is being made now. */
export function currentTries(): Tries | undefined {
  const [tries, end] = [running.getStore(), ends.getStore()];
  if (!end) return tries;
  return {
    get broken() {
      return tries?.broken ?? false;
    },
    set broken(isBroken) {
      if (tries) tries.broken = isBroken;
    },
    giveUp: bothOf(tries?.giveUp, end),
    cancel: bothOf(tries?.cancel, end),
    begun: tries?.begun,
  };
}

/** Aborted with the first of them. */
function bothOf(one: AbortSignal | undefined, other: AbortSignal | undefined): AbortSignal | undefined {
  return one && other ? AbortSignal.any([one, other]) : (one ?? other);
}
