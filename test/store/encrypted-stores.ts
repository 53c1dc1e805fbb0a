import { dataKeyFrom } from "../../src/store/data-key.ts";
import { EncryptedStore } from "../../src/store/encrypted-store.ts";
import type { Store } from "../../src/store/store.ts";

/** The key of a bot that is given none. */
export const dataKey = dataKeyFrom({ token: "1:token" });

/** Puts encrypted stores on others, by a clock, and tells of which purposes they could not read a record. */
export function encryptedStores(now: () => number) {
  return (store: Store, key = dataKey) => {
    const unreadable: string[] = [];
    const encryptedStore = new EncryptedStore({
      store,
      dataKey: key,
      now,
      onUnreadable: (purpose) => unreadable.push(purpose),
    });
    return { encryptedStore, unreadable };
  };
}
