import type { KeyObject } from "node:crypto";
import { RecentMap } from "../recent-map.ts";
import { deriveKey, opaqueName, type DataKeys } from "./data-key.ts";
import type { DatedText } from "./encryption.ts";

/** What something is called in the store under one data key, and the key that encrypts what stands there. */
export interface KeyedName {
  readonly name: string;
  readonly encryptionKey: KeyObject;
}

/** Whose it is: a chat's id, or a conversation's key. It is never stored, only a keyed hash of it. */
export type Owner = string | number;

/** How many names are remembered at most for each purpose: an update asks for the same ones several times, and so do the next of the person. */
const mostNames = 2048;

/** What names and encrypts what is kept for one purpose, under one data key. */
export class PurposeKey {
  readonly #nameKey: KeyObject;
  readonly encryptionKey: KeyObject;
  readonly #beforeOwner: string;
  /** By the owner: to put a text together for each question would take as long as to answer it. */
  readonly #named = new RecentMap<Owner, KeyedName>(mostNames);

  /** @param beforeOwner what stands before the owner in the text that is hashed */
  constructor(dataKey: KeyObject, purpose: string, beforeOwner: string) {
    this.#beforeOwner = beforeOwner;
    this.#nameKey = deriveKey(dataKey, `${purpose} name`);
    this.encryptionKey = deriveKey(dataKey, `${purpose} encryption`);
  }

  /** Where something of an owner stands. From its name the owner cannot be told. */
  named(owner: Owner): KeyedName {
    const known = this.#named.get(owner);
    if (known) return known;
    const named = { name: this.nameOf(`${this.#beforeOwner}${owner}`), encryptionKey: this.encryptionKey };
    this.#named.set(owner, named);
    return named;
  }

  /** The name of something of which there is one, or that is asked for once. */
  nameOf(text: string): string {
    return opaqueName(this.#nameKey, text);
  }
}

/**
 * The keys of one purpose: one for each data key, that which writes first. What is kept under one data key cannot be found
 * under the other, so that each place is looked at, and whatever is written to the first is taken out of the other.
 */
export function purposeKeys(
  { dataKey, otherDataKey }: DataKeys,
  purpose: string,
  beforeOwner = "",
): readonly [PurposeKey, ...PurposeKey[]] {
  const first = new PurposeKey(dataKey, purpose, beforeOwner);
  return otherDataKey ? [first, new PurposeKey(otherDataKey, purpose, beforeOwner)] : [first];
}

/** What was written last under any of the keys: a process that ended between writing and deleting has left both. */
export async function newestUnder<Key, T extends Pick<DatedText, "writtenAt">>(
  keys: readonly [Key, ...Key[]],
  read: (key: Key) => Promise<T | undefined>,
): Promise<T | undefined> {
  // There are two only while the data key is being changed.
  if (keys.length === 1) return read(keys[0]);
  const found = await Promise.all(keys.map(read));
  return found
    .filter((each) => each !== undefined)
    .sort((one, other) => other.writtenAt - one.writtenAt)
    .at(0);
}
