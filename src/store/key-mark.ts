import type { KeyObject } from "node:crypto";
import { deriveKey } from "./data-key.ts";
import { encrypt, decrypt } from "./encryption.ts";
import type { Store } from "./store.ts";

/** Not derived from the key, as the names of records are: another key finds it, too. */
const name = "data-key-mark";
/** As long as the longest record, in milliseconds. */
const lifetime = 90 * 24 * 60 * 60_000;

/**
 * Says whether the store was used with another data key, under whose names nothing of it can be found. The mark by
 * which this is told stays while another key is in use, and is written anew at each start with its own.
 * @throws StoreLostError while the store is lost
 */
export async function hasOtherKey(store: Store, dataKey: KeyObject, now = Date.now): Promise<boolean> {
  const encryptionKey = deriveKey(dataKey, "key mark");
  const mark = await store.read(name);
  if (mark && !decrypt(encryptionKey, name, mark)) return true;
  await store.write(name, encrypt(encryptionKey, name, { text: "", writtenAt: now() }), lifetime);
  return false;
}
