import { MemoryStore } from "../../src/store/memory-store.ts";

/** It keeps what it holds when the app that used it ends. */
export class LastingMemory extends MemoryStore {
  override close(): Promise<void> {
    return Promise.resolve();
  }
}
