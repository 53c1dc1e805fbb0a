import { randomUUID } from "node:crypto";
import type { Claims, DueJob, Marks, ScheduledJob, Store } from "./store.ts";

const sweepEvery = 10 * 60_000;
const longestPause = 30_000;
/** How long opening may take before the bot goes on without, in milliseconds. */
const openingPatience = 30_000;

/**
 * "lost": the store failed or gave no answer, and has not passed a trial since. "unwritable": it takes nothing new, as when
 * it is full or read-only, but still gives what it holds, and may let it be deleted.
 */
export type StoreState = "ready" | "unwritable" | "lost";

type Access = "read" | "delete" | "write";

/**
 * The store is failing, hanging or closed: what was asked of it was not done, or nobody knows. `cause` is the store's
 * own error where there is one. Whoever meets it goes on without what is stored.
 */
export class StoreLostError extends Error {
  override readonly name = "StoreLostError";
  readonly code = "STORE_LOST";
}

/** Nothing of the store can be relied upon, not even what it reads. */
class UnreliableError extends Error {}

/** How patient a guarded store is, and whom it tells. */
export interface GuardOptions {
  /** Called once at each change; `reason` is what lost the store. */
  readonly onChange?: ((state: StoreState, reason?: unknown) => void) | undefined;
  /** How long one operation may take, in milliseconds. */
  readonly patience?: number | undefined;
  /** From a loss to the first trial, in milliseconds; doubled after each failed trial, up to half a minute. */
  readonly pause?: number;
}

/**
 * A store that answers or fails within a second. Once lost it fails at once, so that a hanging disk does not cost each
 * tap a second, until a trial (a record written, read and deleted) succeeds. Where only writing fails, reading and deleting
 * go on. It also has the store swept.
 */
export class GuardedStore implements Store {
  readonly claims: Claims | undefined;
  readonly marks: Marks | undefined;
  readonly #store: Store;
  readonly #onChange: GuardOptions["onChange"];
  readonly #patience: number;
  readonly #pause: number;
  readonly #sweeping: NodeJS.Timeout;
  /** Its own, since several processes may share the store. */
  readonly #trialKey = `trial-${randomUUID()}`;
  #state: StoreState = "ready";
  #closed = false;
  #retrying: NodeJS.Timeout | undefined;

  /** Guards a store and puts it on trial; never rejects: a store that cannot be used yet is "lost". */
  static async start(store: Store, options: GuardOptions = {}): Promise<GuardedStore> {
    const guarded = new GuardedStore(store, options);
    try {
      await within(openingPatience, store.open?.() ?? Promise.resolve());
      await guarded.#trial();
    } catch (error) {
      guarded.#become(await guarded.#stateAfter(error), error);
    }
    return guarded;
  }

  private constructor(store: Store, options: GuardOptions) {
    this.#store = store;
    this.#onChange = options.onChange;
    this.#patience = options.patience ?? 1000;
    this.#pause = options.pause ?? 250;
    const { claims, marks } = store;
    this.claims = claims && {
      claim: (...claim) => this.#guard("write", () => this.#inTime(claims.claim(...claim))),
      release: (...claim) => this.#guard("delete", () => this.#inTime(claims.release(...claim))),
    };
    this.marks = marks && {
      put: (...mark) => this.#guard("write", () => this.#inTime(marks.put(...mark))),
      read: (key) => this.#guard("read", () => this.#inTime(marks.read(key))),
      remaining: (key) => this.#guard("read", () => this.#inTime(marks.remaining(key))),
      delete: (key) => this.#guard("delete", () => this.#inTime(marks.delete(key))),
    };
    this.#sweeping = setInterval(() => void this.sweep().catch(ignoreLoss), sweepEvery).unref();
  }

  get state(): StoreState {
    return this.#state;
  }

  read(key: string): Promise<Uint8Array | undefined> {
    return this.#guard("read", () => this.#inTime(this.#store.read(key)));
  }

  write(key: string, value: Uint8Array, lifetimeMs: number): Promise<void> {
    return this.#guard("write", () => this.#inTime(this.#store.write(key, value, lifetimeMs)));
  }

  delete(key: string): Promise<void> {
    return this.#guard("delete", () => this.#inTime(this.#store.delete(key)));
  }

  schedule(list: string, key: string, scheduled: ScheduledJob): Promise<void> {
    return this.#guard("write", () => this.#inTime(this.#store.schedule(list, key, scheduled)));
  }

  readJob(list: string, key: string): Promise<Uint8Array | undefined> {
    return this.#guard("read", () => this.#inTime(this.#store.readJob(list, key)));
  }

  cancel(list: string, key: string, value?: Uint8Array): Promise<void> {
    return this.#guard("delete", () => this.#inTime(this.#store.cancel(list, key, value)));
  }

  takeDue(list: string, limit: number, leaseMs: number): Promise<readonly DueJob[]> {
    return this.#guard("write", () => this.#inTime(this.#store.takeDue(list, limit, leaseMs)));
  }

  /** Has no time limit: nobody waits for it, and it grows with the store. */
  sweep(): Promise<void> {
    return this.#guard("delete", () => this.#store.sweep());
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#sweeping);
    clearTimeout(this.#retrying);
    await this.#inTime(this.#store.close());
  }

  async #guard<T>(access: Access, operation: () => Promise<T>): Promise<T> {
    if (this.#closed) throw new StoreLostError("The store is closed.");
    if (this.#isLost()) throw new StoreLostError("The store is lost; it is being tried again.");
    if (this.#state === "unwritable" && access === "write")
      throw new StoreLostError("The store takes nothing new.");
    try {
      return await operation();
    } catch (error) {
      const state = access === "read" ? "lost" : await this.#stateAfter(error);
      if (!this.#isLost()) this.#become(state, error);
      throw new StoreLostError("The store failed.", { cause: error });
    }
  }

  #isLost(): boolean {
    return this.#state === "lost";
  }

  /** What is left when something else than reading has failed. */
  async #stateAfter(error: unknown): Promise<StoreState> {
    if (error instanceof UnreliableError || this.#closed) return "lost";
    try {
      await this.#inTime(this.#store.read(this.#trialKey));
      return "unwritable";
    } catch {
      // Why it is lost has been told by the first failure.
      return "lost";
    }
  }

  #inTime<T>(work: Promise<T>): Promise<T> {
    return within(this.#patience, work);
  }

  #become(state: StoreState, reason?: unknown): void {
    if (this.#closed || this.#state === state) return;
    this.#state = state;
    if (state !== "ready") this.#retryAfter(this.#pause);
    this.#onChange?.(state, ...(state === "ready" ? [] : [reason]));
  }

  #retryAfter(pause: number): void {
    clearTimeout(this.#retrying);
    this.#retrying = setTimeout(() => void this.#retry(pause), pause).unref();
  }

  async #retry(pause: number): Promise<void> {
    try {
      await this.#trial();
    } catch (error) {
      const state = await this.#stateAfter(error);
      if (this.#closed) return;
      this.#become(state, error);
      this.#retryAfter(Math.min(pause * 2, longestPause));
      return;
    }
    this.#become("ready");
  }

  async #trial(): Promise<void> {
    const mark = Uint8Array.of(1);
    await this.#inTime(this.#store.write(this.#trialKey, mark, 60_000));
    if ((await this.#inTime(this.#store.read(this.#trialKey)))?.[0] !== mark[0]) {
      throw new UnreliableError("The store does not give back what was written.");
    }
    await this.#inTime(this.#store.delete(this.#trialKey));
  }
}

function within<T>(patience: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      // Where this process was busy for so long, the answer may have come and be read now.
      setImmediate(reject, new UnreliableError(`The store gave no answer in ${patience} ms.`));
    }, patience);
    const inTime = <Told>(tell: (told: Told) => void): ((told: Told) => void) => {
      return (told) => {
        clearTimeout(timer);
        tell(told);
      };
    };
    work.then(inTime(resolve), inTime<unknown>(reject));
  });
}

/** For work that nobody waits for: that the store is lost has already been said. */
export function ignoreLoss(error: unknown): void {
  if (!(error instanceof StoreLostError)) throw error;
}
