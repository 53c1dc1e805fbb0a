import type { Caller } from "./call-context.ts";
import { ConcurrencyLimit } from "./concurrency-limit.ts";

/** How many calls are made at once for all chats, and after how many milliseconds one that hangs counts no more among them. */
const mostCalls = 256;
const hangsAfter = 1000;
/** How many calls are made at once for one chat; one that hangs counts to its end. */
const mostOfOneChat = 3;

/** Lets a call begin when it is its caller's turn. */
export type CallQueue = <T>(caller: Caller | undefined, call: () => Promise<T>) => Promise<T>;

/** Shares connections out: no chat gets more than a few at once, and one whose calls hang keeps no other chat waiting. */
export function fairQueue(): CallQueue {
  const ofOneChat = new ConcurrencyLimit(mostOfOneChat);
  const ofAll = new ConcurrencyLimit(mostCalls, hangsAfter);
  return (caller, call) => {
    const shared = (): ReturnType<typeof call> => ofAll.run(0, call);
    return caller ? ofOneChat.run(caller.chat, shared) : shared();
  };
}
