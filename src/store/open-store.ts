import { lockFolder } from "./folder-lock.ts";
import { GuardedStore } from "./guarded-store.ts";
import type { GuardOptions } from "./guarded-store.ts";
import type { LmdbStoreOptions } from "./lmdb-store.ts";
import { MemoryStore } from "./memory-store.ts";
import { readRedisAddress } from "./redis-address.ts";
import type { RedisAddress } from "./redis-address.ts";

/** Where records are kept. A Redis address may hold a password: it must not be shown. */
export type StoreUrl =
  | { readonly kind: "memory" }
  | { readonly kind: "file"; readonly folder: string }
  | { readonly kind: "redis"; readonly address: RedisAddress };

/**
 * Reads `memory:`, `file:FOLDER` (`file:./data`, `file:/var/lib/bot`, `file:///var/lib/bot`), or
 * `redis://user:password@host:port/number` (`rediss://` for TLS).
 *
 * @throws Error naming the accepted forms. It does not repeat the text, which may hold a password.
 */
export function parseStoreUrl(text: string): StoreUrl {
  if (text === "memory:") return { kind: "memory" };
  const folder = /^file:(?:\/\/(?=\/))?(?!\/\/)(.+)$/.exec(text)?.[1];
  if (folder !== undefined) return { kind: "file", folder };
  const address = readRedisAddress(text);
  if (address) return { kind: "redis", address };
  throw new Error(
    "must be file:FOLDER, such as file:./data, or redis://HOST:PORT, or rediss:// for TLS, " +
      "or memory: (nothing outlives a restart)",
  );
}

/** What every kind of store may be told. */
export type StoreOptions = GuardOptions &
  LmdbStoreOptions & {
    /** The folder of the records could not be held for this process: a second one that is started on it would damage them. */
    readonly onFolderNotHeld?: () => void;
  };

/**
 * Opens the store. One that cannot be opened (a folder that cannot be written, a full disk) is "lost" and
 * is tried again, so that the bot starts and helps without it.
 * @throws FolderInUseError where another process keeps its records in the folder
 */
export async function openStore(url: StoreUrl, options: StoreOptions = {}): Promise<GuardedStore> {
  switch (url.kind) {
    case "memory":
      return GuardedStore.start(new MemoryStore(options.now), options);
    // A start loads the package of one of the two: each is heavy.
    case "file": {
      const { LmdbStore } = await import("./lmdb-store.ts");
      const lock = await lockFolder(url.folder);
      if (!lock.isHeld) options.onFolderNotHeld?.();
      return GuardedStore.start(new LmdbStore(url.folder, { ...options, lock }), options);
    }
    case "redis": {
      const { RedisStore } = await import("./redis-store.ts");
      return GuardedStore.start(new RedisStore(url.address, options), options);
    }
  }
}
