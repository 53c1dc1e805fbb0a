import type { KeyObject } from "node:crypto";
import { deriveKey, type DataKeys } from "./data-key.ts";
import { encrypt, decrypt } from "./encryption.ts";
import { longestLifetime } from "./longest-lifetime.ts";
import type { Store } from "./store.ts";

/** Not derived from the key, as the names of records are: another key finds them, too. */
const markName = "data-key-mark";
/** Marks that another key was written with until some day. */
const formerMarkName = "former-data-key-mark";

/** What a store says of the data keys that it is opened with. */
export type KeyState =
  | { readonly kind: "known" }
  /** It was used with a key that is not among these: nothing under its names can be found. */
  | { readonly kind: "other-key" }
  /** Another key took this one's place not long ago, and what was kept under the former one cannot be found. */
  | { readonly kind: "former-key-missing" }
  /** What was kept under the former key has expired at that time, in milliseconds since 1970: then that key may go. */
  | { readonly kind: "changing"; readonly until: number };

/**
 * Says whether the store was used with other data keys than these. It changes nothing.
 * @throws StoreLostError while the store is lost
 */
export async function lookAtKeys(store: Store, keys: DataKeys): Promise<KeyState> {
  const mark = await store.read(markName);
  if (mark && !openedBy(keys, markName, mark)) return { kind: "other-key" };
  const formerMark = await store.read(formerMarkName);
  if (!formerMark) return { kind: "known" };
  const former = openedBy(keys, formerMarkName, formerMark);
  return former
    ? { kind: "changing", until: former.writtenAt + longestLifetime }
    : { kind: "former-key-missing" };
}

/**
 * Leaves the marks by which {@link lookAtKeys} tells the keys, and says what they say then. They stay as they are while
 * another key is in use; that of the key which writes is written anew at each start with it.
 * @throws StoreLostError while the store is lost
 */
export async function markKeys(store: Store, keys: DataKeys, now = Date.now): Promise<KeyState> {
  const mark = await store.read(markName);
  const before = mark && openedBy(keys, markName, mark);
  if (mark && !before) return { kind: "other-key" };
  const write = (name: string, key: KeyObject): Promise<void> =>
    store.write(name, encrypt(markKey(key), name, { text: "", writtenAt: now() }), longestLifetime);
  if (before && before.key !== keys.dataKey) await write(formerMarkName, before.key);
  await write(markName, keys.dataKey);
  return lookAtKeys(store, keys);
}

/** Which of the keys a mark was written with, and when; nothing where it was none of them. */
function openedBy(
  { dataKey, otherDataKey }: DataKeys,
  name: string,
  mark: Uint8Array,
): { readonly key: KeyObject; readonly writtenAt: number } | undefined {
  for (const key of otherDataKey ? [dataKey, otherDataKey] : [dataKey]) {
    const opened = decrypt(markKey(key), name, mark);
    if (opened) return { key, writtenAt: opened.writtenAt };
  }
  return undefined;
}

function markKey(dataKey: KeyObject): KeyObject {
  return deriveKey(dataKey, "key mark");
}
