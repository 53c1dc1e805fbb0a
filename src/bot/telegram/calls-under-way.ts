import type { Outcome, QuickMethod } from "./quick-calls.ts";

/** Calls of an update by their method, that are on their way; one that ends without an outcome has to be made once more. */
export type CallsOfUpdate<T = Outcome> = Readonly<Record<QuickMethod, Promise<T>>>;

/** Calls that were made for an update which is handled in another way since: nobody makes them twice. By the update. */
export class CallsUnderWay {
  readonly #calls = new Map<number, Map<string, Promise<Outcome | undefined>>>();

  handOver(update: number, calls: CallsOfUpdate<Outcome | undefined>): void {
    this.#calls.set(update, new Map(Object.entries(calls)));
  }

  /** Hands a call to whoever would make it now, once. */
  take(update: number, method: string): Promise<Outcome | undefined> | undefined {
    const calls = this.#calls.get(update);
    const call = calls?.get(method);
    calls?.delete(method);
    return call;
  }

  /** Nobody else asks for the calls of this update. */
  delete(update: number): void {
    this.#calls.delete(update);
  }
}
