import type { DataKeys } from "./data-key.ts";
import type { Owner } from "./encrypted-records.ts";
import { StoreLostError } from "./guarded-store.ts";
import { purposeKeys, type PurposeKey } from "./purpose-key.ts";
import type { Mark, Marks } from "./store.ts";

/** The keys by which owners are claimed. */
export function claimKeys(dataKeys: DataKeys): readonly [PurposeKey, ...PurposeKey[]] {
  return purposeKeys(dataKeys, "claim");
}

/**
 * What processes that share a store tell each other of an owner: it holds until something is done for them exclusively.
 * While the store is lost, nothing holds. Neither whose it is nor what it says can be read from it.
 */
export class OwnerMarks {
  readonly #marks: Marks;
  readonly #lifetime: number;
  readonly #claimed: readonly [PurposeKey, ...PurposeKey[]];
  readonly #said: PurposeKey;

  constructor(marks: Marks, lifetime: number, dataKeys: DataKeys) {
    this.#marks = marks;
    this.#lifetime = lifetime;
    this.#claimed = claimKeys(dataKeys);
    this.#said = purposeKeys(dataKeys, "mark")[0];
  }

  /** The mark that says this of an owner. */
  saying(owner: Owner, what: string): Mark {
    const { name: key } = this.#claimed[0].named(String(owner));
    return { key, value: this.#said.named(`${owner} ${what}`).name };
  }

  async put(mark: Mark): Promise<void> {
    await unlessLost(this.#marks.put(mark, this.#lifetime), undefined);
  }

  holds(mark: Mark): Promise<boolean> {
    return unlessLost(this.#marks.stands(mark), false);
  }

  /** From here on nothing holds of this owner. */
  async takeAway(owner: Owner): Promise<void> {
    const names = this.#claimed.map((key) => key.named(String(owner)).name);
    await Promise.all(names.map((name) => unlessLost(this.#marks.takeAway(name), undefined)));
  }
}

async function unlessLost<T>(work: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof StoreLostError)) throw error;
    return otherwise;
  }
}
