import { GuardedStore } from "./guarded-store.ts";
import type { GuardOptions } from "./guarded-store.ts";
import { LmdbStore } from "./lmdb-store.ts";
import type { LmdbStoreOptions } from "./lmdb-store.ts";
import { MemoryStore } from "./memory-store.ts";

/** Where records are kept. */
export type StoreUrl = { readonly kind: "memory" } | { readonly kind: "file"; readonly folder: string };

/**
 * Reads `memory:` or `file:FOLDER` (`file:./data`, `file:/var/lib/bot`, `file:///var/lib/bot`).
 *
 * @throws Error naming the accepted forms. It does not repeat the text: a Redis address may hold a password.
 */
export function parseStoreUrl(text: string): StoreUrl {
  if (text === "memory:") return { kind: "memory" };
  const folder = /^file:(?:\/\/(?=\/))?(?!\/\/)(.+)$/.exec(text)?.[1];
  if (folder !== undefined) return { kind: "file", folder };
  const redis = /^rediss?:/.test(text) ? "is redis://, which this version does not support; it " : "";
  throw new Error(
    `${redis}must be file:FOLDER, such as file:./data, or memory: (nothing outlives a restart)`,
  );
}

export type StoreOptions = GuardOptions & LmdbStoreOptions;

/**
 * Opens the store. Never rejects: one that cannot be opened (a folder that cannot be written, a full disk) is "lost" and
 * is tried again, so that the bot starts and helps without it.
 */
export function openStore(url: StoreUrl, options: StoreOptions = {}): Promise<GuardedStore> {
  switch (url.kind) {
    case "memory":
      return GuardedStore.start(new MemoryStore(options.now), options);
    case "file":
      return GuardedStore.start(new LmdbStore(url.folder, options), options);
  }
}
