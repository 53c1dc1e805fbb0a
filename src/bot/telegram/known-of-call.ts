import type { Caller } from "./caller.ts";
import type { Tries } from "./tries.ts";

/** What is known of a call of Telegram beside its bytes, which are all that grammY hands on. */
interface Known {
  readonly caller?: Caller;
  readonly tries?: Tries;
}

let known: Known = {};

/**
 * Makes one call of which this is known, beside what is known already. Whoever has to know it asks at once: grammY comes
 * to the connection before it gives back its first promise. An AsyncLocalStorage would slow each promise of the program.
 */
export function knowing<T>(more: Known, call: () => T): T {
  const before = known;
  known = { ...before, ...more };
  try {
    return call();
  } finally {
    known = before;
  }
}

/** What is known of the call that is being made at this moment. */
export function knownOfCall(): Known {
  return known;
}
