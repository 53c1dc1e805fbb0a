import { AsyncLocalStorage } from "node:async_hooks";

/** What is known of one call of Telegram, beneath grammY, which tells only how it ended. */
export interface Tries {
  /** An earlier try of it was broken: it may have arrived, or arrive yet. */
  broken: boolean;
  /** From then on the call is not made again. */
  readonly giveUp?: AbortSignal | undefined;
  /** Ends the call itself. */
  readonly cancel?: AbortSignal | undefined;
}

const running = new AsyncLocalStorage<Tries>();

/** Makes a call, and notes how often it was tried. */
export function trying<T>(tries: Tries, call: () => Promise<T>): Promise<T> {
  return running.run(tries, call);
}

/** The call that is being made now. */
export function currentTries(): Tries | undefined {
  return running.getStore();
}
