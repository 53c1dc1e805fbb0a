import type { Due, Store } from "./store.ts";

/** Keeps records in this process only: they are gone when it ends. */
export class MemoryStore implements Store {
  readonly #records = new Map<string, { value: Uint8Array; expiresAt: number }>();
  readonly #scheduled = new Map<string, { value: Uint8Array; dueAt: number; expiresAt: number }>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  read(key: string): Promise<Uint8Array | undefined> {
    const record = this.#records.get(key);
    return Promise.resolve(
      record && record.expiresAt > this.#now() ? new Uint8Array(record.value) : undefined,
    );
  }

  write(key: string, value: Uint8Array, lifetimeMs: number): Promise<void> {
    this.#records.set(key, { value: new Uint8Array(value), expiresAt: this.#now() + lifetimeMs });
    return Promise.resolve();
  }

  remove(key: string): Promise<void> {
    this.#records.delete(key);
    return Promise.resolve();
  }

  schedule(key: string, value: Uint8Array, dueAt: number, lifetimeMs: number): Promise<void> {
    this.#scheduled.set(key, { value: new Uint8Array(value), dueAt, expiresAt: this.#now() + lifetimeMs });
    return Promise.resolve();
  }

  readScheduled(key: string): Promise<Uint8Array | undefined> {
    const entry = this.#scheduled.get(key);
    return Promise.resolve(entry && entry.expiresAt > this.#now() ? new Uint8Array(entry.value) : undefined);
  }

  removeScheduled(key: string): Promise<void> {
    this.#scheduled.delete(key);
    return Promise.resolve();
  }

  takeDue(prefix: string, limit: number, leaseMs: number): Promise<readonly Due[]> {
    const now = this.#now();
    const due = [...this.#scheduled]
      .filter(([key, { dueAt, expiresAt }]) => key.startsWith(prefix) && dueAt <= now && expiresAt > now)
      .sort(([, one], [, other]) => one.dueAt - other.dueAt)
      .slice(0, limit);
    for (const [, entry] of due) entry.dueAt = now + leaseMs;
    return Promise.resolve(due.map(([key, { value }]) => ({ key, value: new Uint8Array(value) })));
  }

  sweep(): Promise<void> {
    const now = this.#now();
    for (const kept of [this.#records, this.#scheduled]) {
      for (const [key, { expiresAt }] of kept) if (expiresAt <= now) kept.delete(key);
    }
    return Promise.resolve();
  }

  close(): Promise<void> {
    this.#records.clear();
    this.#scheduled.clear();
    return Promise.resolve();
  }
}
