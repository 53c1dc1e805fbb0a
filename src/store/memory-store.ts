import type { DueJob, ScheduledJob, Store } from "./store.ts";

interface Entry {
  readonly value: Uint8Array;
  readonly expiresAt: number;
}

type List = Map<string, Entry & { dueAt: number }>;

/** Keeps records in this process only: they are gone when it ends. */
export class MemoryStore implements Store {
  readonly #records = new Map<string, Entry>();
  readonly #scheduled = new Map<string, List>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  read(key: string): Promise<Uint8Array | undefined> {
    return Promise.resolve(this.#alive(this.#records.get(key)));
  }

  write(key: string, value: Uint8Array, lifetimeMs: number): Promise<void> {
    this.#records.set(key, { value: new Uint8Array(value), expiresAt: this.#now() + lifetimeMs });
    return Promise.resolve();
  }

  delete(key: string): Promise<void> {
    this.#records.delete(key);
    return Promise.resolve();
  }

  schedule(list: string, key: string, { value, dueAt, lifetimeMs }: ScheduledJob): Promise<void> {
    const expiresAt = this.#now() + lifetimeMs;
    this.#list(list).set(key, { value: new Uint8Array(value), dueAt, expiresAt });
    return Promise.resolve();
  }

  readJob(list: string, key: string): Promise<Uint8Array | undefined> {
    return Promise.resolve(this.#alive(this.#list(list).get(key)));
  }

  cancel(list: string, key: string, value?: Uint8Array): Promise<void> {
    const present = this.#list(list).get(key);
    if (!value || (present && Buffer.compare(present.value, value) === 0)) this.#list(list).delete(key);
    return Promise.resolve();
  }

  takeDue(list: string, limit: number, leaseMs: number): Promise<readonly DueJob[]> {
    const now = this.#now();
    const due = [...this.#list(list)]
      .filter(([, { dueAt, expiresAt }]) => dueAt <= now && expiresAt > now)
      .sort(([, one], [, other]) => one.dueAt - other.dueAt)
      .slice(0, limit);
    const taken = due.map(([key, { value, dueAt }]) => ({ key, value: new Uint8Array(value), dueAt }));
    for (const [, entry] of due) entry.dueAt = now + leaseMs;
    return Promise.resolve(taken);
  }

  sweep(): Promise<void> {
    const now = this.#now();
    for (const kept of [this.#records, ...this.#scheduled.values()]) {
      for (const [key, { expiresAt }] of kept) if (expiresAt <= now) kept.delete(key);
    }
    return Promise.resolve();
  }

  close(): Promise<void> {
    this.#records.clear();
    this.#scheduled.clear();
    return Promise.resolve();
  }

  #alive(entry: Entry | undefined): Uint8Array | undefined {
    return entry && entry.expiresAt > this.#now() ? new Uint8Array(entry.value) : undefined;
  }

  #list(name: string): List {
    const list: List = this.#scheduled.get(name) ?? new Map();
    this.#scheduled.set(name, list);
    return list;
  }
}
