import type { KeyObject } from "node:crypto";
import { RecentMap } from "../recent-map.ts";
import { deriveKey, opaqueName, type DataKeys } from "./data-key.ts";
import type { DatedText } from "./encryption.ts";

/** What something is called in the store under one data key, and the key that encrypts what stands there. */
export interface KeyedName {
  readonly name: string;
  readonly encryptionKey: KeyObject;
}

/** How many names are remembered at most for each purpose: an update asks for the same one several times. */
const mostNames = 512;

/** What names and encrypts what is kept for one purpose, under one data key. */
export class PurposeKey {
  readonly #nameKey: KeyObject;
  readonly encryptionKey: KeyObject;
  readonly #named = new RecentMap<string, KeyedName>(mostNames);

  constructor(dataKey: KeyObject, purpose: string) {
    this.#nameKey = deriveKey(dataKey, `${purpose} name`);
    this.encryptionKey = deriveKey(dataKey, `${purpose} encryption`);
  }

  /** Where something stands. From its name the text cannot be told. */
  named(text: string): KeyedName {
    const known = this.#named.get(text);
    if (known) return known;
    const named = { name: opaqueName(this.#nameKey, text), encryptionKey: this.encryptionKey };
    this.#named.set(text, named);
    return named;
  }
}

/**
 * The keys of one purpose: one for each data key, that which writes first. What is kept under one data key cannot be found
 * under the other, so that each place is looked at, and whatever is written to the first is taken out of the other.
 */
export function purposeKeys(
  { dataKey, otherDataKey }: DataKeys,
  purpose: string,
): readonly [PurposeKey, ...PurposeKey[]] {
  const first = new PurposeKey(dataKey, purpose);
  return otherDataKey ? [first, new PurposeKey(otherDataKey, purpose)] : [first];
}

/** What was written last under any of the keys: a process that ended between writing and deleting has left both. */
export async function newestUnder<Key, T extends DatedText>(
  keys: readonly [Key, ...Key[]],
  read: (key: Key) => Promise<T | undefined>,
): Promise<T | undefined> {
  const [only, ...others] = keys;
  // There are two only while the data key is being changed.
  if (others.length === 0) return read(only);
  const found = await Promise.all(keys.map(read));
  return found
    .filter((each) => each !== undefined)
    .sort((one, other) => other.writtenAt - one.writtenAt)
    .at(0);
}
