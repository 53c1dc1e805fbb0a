import { setMaxListeners } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { MemoryStore } from "../../src/store/memory-store.ts";
import type { DueJob, ScheduledJob, Store } from "../../src/store/store.ts";

/**
 * "is full": it takes nothing new. "fails": every operation rejects, as with a full disk. "hangs": none ever ends, as with a
 * dead network folder. "dawdles": each takes long.
 */
type Condition = "works" | "is full" | "fails" | "hangs" | "dawdles";

/** A store that a test breaks and mends again. What it held is there again afterwards. */
export class BreakableStore implements Store {
  condition: Condition = "works";
  readonly #store: Store;
  readonly #records = new Set<string>();
  readonly #scheduled = new Set<string>();

  readonly #dawdle: number;
  readonly #end = new AbortController();

  /**
   * @param dawdle for how long it dawdles, in milliseconds; most of the second it may take when left out
   * @param store what is broken; one in memory when left out
   */
  constructor(dawdle = 800, store: Store = new MemoryStore()) {
    this.#dawdle = dawdle;
    // Everything that hangs listens.
    setMaxListeners(0, this.#end.signal);
    this.#store = store;
  }

  /** Lets what dawdles or hangs fail, as when the connection is found to be dead. */
  end(): void {
    this.#end.abort();
  }

  /** How many records it holds, and how many things that become due. */
  get held(): { readonly records: number; readonly scheduled: number } {
    return { records: this.#records.size, scheduled: this.#scheduled.size };
  }

  read(key: string): Promise<Uint8Array | undefined> {
    return this.#unlessBroken(() => this.#store.read(key));
  }

  write(key: string, value: Uint8Array, lifetimeMs: number): Promise<void> {
    return this.#unlessBroken(() => {
      if (this.condition === "is full") return Promise.reject(new Error("full"));
      this.#records.add(key);
      return this.#store.write(key, value, lifetimeMs);
    });
  }

  delete(key: string): Promise<void> {
    return this.#unlessBroken(() => {
      this.#records.delete(key);
      return this.#store.delete(key);
    });
  }

  schedule(list: string, key: string, scheduled: ScheduledJob): Promise<void> {
    return this.#unlessBroken(() => {
      if (this.condition === "is full") return Promise.reject(new Error("full"));
      this.#scheduled.add(`${list} ${key}`);
      return this.#store.schedule(list, key, scheduled);
    });
  }

  readJob(list: string, key: string): Promise<Uint8Array | undefined> {
    return this.#unlessBroken(() => this.#store.readJob(list, key));
  }

  cancel(list: string, key: string, value?: Uint8Array): Promise<void> {
    return this.#unlessBroken(() => {
      this.#scheduled.delete(`${list} ${key}`);
      return this.#store.cancel(list, key, value);
    });
  }

  takeDue(list: string, limit: number, leaseMs: number): Promise<readonly DueJob[]> {
    return this.#unlessBroken(() => this.#store.takeDue(list, limit, leaseMs));
  }

  sweep(): Promise<void> {
    return this.#unlessBroken(() => this.#store.sweep());
  }

  close(): Promise<void> {
    return this.#store.close();
  }

  #unlessBroken<T>(work: () => Promise<T>): Promise<T> {
    switch (this.condition) {
      case "works":
      case "is full":
        return work();
      case "fails":
        return Promise.reject(Object.assign(new Error("no space left on device"), { code: "ENOSPC" }));
      case "hangs":
        return wait(2 ** 31 - 1, undefined, { signal: this.#end.signal }).then(work);
      case "dawdles":
        return wait(this.#dawdle, undefined, { signal: this.#end.signal }).then(work);
    }
  }
}
