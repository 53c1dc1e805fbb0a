import type { KeyObject } from "node:crypto";
import type { ZodType } from "zod";
import { SealedRecords } from "./records.ts";
import type { Keeping, Owner, Records, Term } from "./records.ts";
import type { Store } from "./store.ts";

export interface VaultOptions {
  readonly store: Store;
  readonly dataKey: KeyObject;
  readonly now?: () => number;
  /**
   * A record could not be opened, or does not fit its schema; it counts as absent and is removed. Whose it was is not
   * said.
   */
  readonly onUnreadable?: (purpose: string) => void;
}

/** All that is kept, by purpose, so that all of it can be forgotten for one owner. */
export class Vault {
  readonly #keeping: Keeping;
  readonly #records = new Map<string, { remove(owner: Owner): Promise<void> }>();

  constructor({ store, dataKey, now = Date.now, onUnreadable = () => undefined }: VaultOptions) {
    this.#keeping = { store, dataKey, now, onUnreadable };
  }

  /**
   * Declares what is kept for one purpose. Changing `purpose` leaves earlier records unreachable until they expire.
   *
   * @throws Error when the purpose is declared already, or is not made of a-z and -
   */
  records<T>(purpose: string, schema: ZodType<T>, term: Term): Records<T> {
    if (!/^[a-z-]+$/.test(purpose)) throw new Error(`"${purpose}" may hold only a-z and -.`);
    if (this.#records.has(purpose)) throw new Error(`Records for "${purpose}" are declared twice.`);
    const records = new SealedRecords(purpose, schema, term, this.#keeping);
    this.#records.set(purpose, records);
    return records;
  }

  /** Removes what is kept of one owner, for every declared purpose. */
  async forget(owner: Owner): Promise<void> {
    await Promise.all([...this.#records.values()].map((records) => records.remove(owner)));
  }
}
