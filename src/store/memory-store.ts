import type { Store } from "./store.ts";

/** Keeps records in this process only: they are gone when it ends. */
export class MemoryStore implements Store {
  readonly #records = new Map<string, { value: Uint8Array; expiresAt: number }>();
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

  sweep(): Promise<void> {
    const now = this.#now();
    for (const [key, { expiresAt }] of this.#records) if (expiresAt <= now) this.#records.delete(key);
    return Promise.resolve();
  }

  close(): Promise<void> {
    this.#records.clear();
    return Promise.resolve();
  }
}
