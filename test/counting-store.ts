import { MemoryStore } from "../src/store/memory-store.ts";
import type { DueJob, ScheduledJob, Store } from "../src/store/store.ts";

/**
 * A store in memory that counts what is asked of it. What only the clock asks for, what is due and what is over, is not
 * counted.
 */
export class CountingStore implements Store {
  /** How often something was looked up. */
  reads = 0;
  /** How often something was to be kept or taken out, each time for good. */
  commits = 0;
  readonly #store = new MemoryStore();

  read(key: string): Promise<Uint8Array | undefined> {
    this.reads += 1;
    return this.#store.read(key);
  }

  readJob(list: string, key: string): Promise<Uint8Array | undefined> {
    this.reads += 1;
    return this.#store.readJob(list, key);
  }

  write(key: string, value: Uint8Array, lifetimeMs: number): Promise<void> {
    this.commits += 1;
    return this.#store.write(key, value, lifetimeMs);
  }

  delete(key: string): Promise<void> {
    this.commits += 1;
    return this.#store.delete(key);
  }

  schedule(list: string, key: string, scheduled: ScheduledJob): Promise<void> {
    this.commits += 1;
    return this.#store.schedule(list, key, scheduled);
  }

  cancel(list: string, key: string, value?: Uint8Array): Promise<void> {
    this.commits += 1;
    return this.#store.cancel(list, key, value);
  }

  takeDue(list: string, limit: number, leaseMs: number): Promise<readonly DueJob[]> {
    return this.#store.takeDue(list, limit, leaseMs);
  }

  sweep(): Promise<void> {
    return this.#store.sweep();
  }

  close(): Promise<void> {
    return this.#store.close();
  }
}
