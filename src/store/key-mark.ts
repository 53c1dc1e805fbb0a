import type { KeyObject } from "node:crypto";
import { deriveKey, type DataKeys } from "./data-key.ts";
import { encrypt, decrypt, type DatedText } from "./encryption.ts";
import type { Store } from "./store.ts";

/** Not derived from the key, as the names of records are: another key finds them, too. */
const markName = "data-key-mark";
/** Marks that another key was written with until some day. */
const formerMarkName = "former-data-key-mark";
/** As long as the longest record, in milliseconds. */
const lifetime = 90 * 24 * 60 * 60_000;

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
 * Says whether the store was used with other data keys than these. The marks by which this is told stay while another key is
 * in use; that of the key which writes is written anew at each start with it.
 * @throws StoreLostError while the store is lost
 */
export async function lookAtKeys(
  store: Store,
  { dataKey, otherDataKey }: DataKeys,
  now = Date.now,
): Promise<KeyState> {
  const keys = [dataKey, ...(otherDataKey ? [otherDataKey] : [])];
  const write = (name: string, key: KeyObject): Promise<void> =>
    store.write(name, encrypt(markKey(key), name, { text: "", writtenAt: now() }), lifetime);

  const mark = await store.read(markName);
  const before = mark && keys.find((key) => open(key, markName, mark));
  if (mark && !before) return { kind: "other-key" };
  if (before && before !== dataKey) await write(formerMarkName, before);
  await write(markName, dataKey);

  const formerMark = await store.read(formerMarkName);
  if (!formerMark) return { kind: "known" };
  const [opened] = keys.flatMap((key) => open(key, formerMarkName, formerMark) ?? []);
  return opened ? { kind: "changing", until: opened.writtenAt + lifetime } : { kind: "former-key-missing" };
}

function open(dataKey: KeyObject, name: string, mark: Uint8Array): DatedText | undefined {
  return decrypt(markKey(dataKey), name, mark);
}

function markKey(dataKey: KeyObject): KeyObject {
  return deriveKey(dataKey, "key mark");
}
