import { randomBytes } from "node:crypto";
import type { DataKeys } from "./data-key.ts";
import { StoreLostError } from "./guarded-store.ts";
import { purposeKeys, type Owner, type PurposeKey } from "./purpose-key.ts";
import type { Mark, Marks } from "./store.ts";

/** Stands between what a mark says and what tells it from others that say the same. */
const between = ".";

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

  /** A new mark that says this of an owner: no two of them are the same. */
  saying(owner: Owner, what: string): Mark {
    const { name: key } = this.#claimed[0].named(owner);
    const said = this.#said.nameOf(`${owner} ${what}`);
    return { key, value: [said, randomBytes(8).toString("base64url")].join(between) };
  }

  async put(mark: Mark): Promise<void> {
    await answerOr(this.#marks.put(mark, this.#lifetime), undefined);
  }

  /**
   * The mark that stands, where it says the same as this one, and has said so for so many milliseconds: this one, or one
   * that was put since by another process.
   */
  async standing({ key, value }: Mark, since: number): Promise<Mark | undefined> {
    const found = await answerOr(this.#marks.read(key), undefined);
    if (found === undefined || saidBy(found) !== saidBy(value)) return undefined;
    if (found === value) return { key, value };
    const remaining = await answerOr(this.#marks.remaining(key), undefined);
    const isOld = remaining !== undefined && this.#lifetime - remaining > since;
    return isOld ? { key, value: found } : undefined;
  }

  /** From here on nothing holds of this owner. Says whether the store could be told so. */
  async delete(owner: Owner): Promise<boolean> {
    const names = this.#claimed.map((key) => key.named(owner).name);
    const taken = names.map((name) =>
      answerOr(
        this.#marks.delete(name).then(() => true),
        false,
      ),
    );
    return (await Promise.all(taken)).every(Boolean);
  }
}

/** A mark's value without what tells it from others that say the same. */
function saidBy(value: string): string | undefined {
  return value.split(between)[0];
}

/** What the store answers, or `otherwise` where it is lost. */
async function answerOr<T>(work: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof StoreLostError)) throw error;
    return otherwise;
  }
}
