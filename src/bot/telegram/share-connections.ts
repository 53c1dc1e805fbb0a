import type { Caller } from "./call-context.ts";
import { ConcurrencyLimit } from "./concurrency-limit.ts";

/**
 * How many calls are made at once. One that hangs counts for a second only: it takes nothing from the others.
 */
const mostCalls = 256;
const hangsAfter = 1000;
/** How many calls are made at once for one chat. */
const mostOfOneChat = 3;

/** Lets a call begin when it is its caller's turn. */
export type Sharing = <T>(caller: Caller | undefined, call: () => Promise<T>) => Promise<T>;

/** Shares connections out: nobody gets more than a few at once, and those whose calls hang keep no others waiting. */
export function fairSharing(): Sharing {
  const ofOneChat = new ConcurrencyLimit(mostOfOneChat);
  const ofAll = new ConcurrencyLimit(mostCalls, hangsAfter);
  return (caller, call) => {
    const shared = (): ReturnType<typeof call> => ofAll.run(0, call);
    return caller ? ofOneChat.run(caller.chat, shared) : shared();
  };
}
