import type { KeyObject } from "node:crypto";
import type { ZodType } from "zod";
import { deriveKey, opaqueName } from "./data-key.ts";
import { SealedDues } from "./dues.ts";
import type { Dues } from "./dues.ts";
import { createExclusive } from "./exclusive.ts";
import type { Exclusive, ExclusiveOptions } from "./exclusive.ts";
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

/** Marks of what was done, by number. */
export interface Once {
  isDone(id: number): Promise<boolean>;
  markDone(id: number): Promise<void>;
}

/** All that is kept, by purpose, so that all of it can be forgotten for one owner. */
export class Vault {
  readonly #keeping: Keeping;
  readonly #kept = new Map<string, { remove(owner: Owner): Promise<void> }>();

  constructor({ store, dataKey, now = Date.now, onUnreadable = () => undefined }: VaultOptions) {
    this.#keeping = { store, dataKey, now, onUnreadable };
  }

  /**
   * Declares what is kept for one purpose. Changing `purpose` leaves earlier records unreachable until they expire.
   *
   * @throws Error when the purpose is declared already, or is not made of a-z and -
   */
  records<T>(purpose: string, schema: ZodType<T>, term: Term): Records<T> {
    const records = new SealedRecords(purpose, schema, term, this.#keeping);
    this.#declare(purpose, term.outlivesForget ? { remove: () => Promise.resolve() } : records);
    return records;
  }

  /**
   * Declares what becomes due for one purpose; forgotten with the rest, unless it `outlivesForget`.
   *
   * @throws Error as `records` does
   */
  dues<T>(purpose: string, schema: ZodType<T>, { outlivesForget = false } = {}): Dues<T> {
    const dues = new SealedDues(purpose, schema, this.#keeping);
    this.#declare(
      purpose,
      outlivesForget ? { remove: () => Promise.resolve() } : { remove: (owner) => dues.cancel(owner) },
    );
    return dues;
  }

  /** Declares marks that say only that something was done, such as that an update was handled. */
  once(purpose: string, lifetime: number): Once {
    this.#declare(purpose, { remove: () => Promise.resolve() });
    const { store, dataKey } = this.#keeping;
    const naming = deriveKey(dataKey, `${purpose} name`);
    const nameOf = (id: number): string => opaqueName(naming, String(id));
    return {
      isDone: async (id) => (await store.read(nameOf(id))) !== undefined,
      markDone: (id) => store.write(nameOf(id), Uint8Array.of(1), lifetime),
    };
  }

  /** One owner's work after the other, also across the processes that share the store; none but here for one purpose. */
  exclusive(options: ExclusiveOptions = {}): Exclusive {
    const { store, dataKey } = this.#keeping;
    const naming = deriveKey(dataKey, "claim name");
    const nameOf = (owner: Owner): string => opaqueName(naming, String(owner));
    return createExclusive(store.claims && { claims: store.claims, nameOf }, options);
  }

  #declare(purpose: string, kept: { remove(owner: Owner): Promise<void> }): void {
    if (!/^[a-z-]+$/.test(purpose)) throw new Error(`"${purpose}" may hold only a-z and -.`);
    if (this.#kept.has(purpose)) throw new Error(`"${purpose}" is declared twice.`);
    this.#kept.set(purpose, kept);
  }

  /** Removes what is kept of one owner, for every declared purpose. */
  async forget(owner: Owner): Promise<void> {
    await Promise.all([...this.#kept.values()].map((kept) => kept.remove(owner)));
  }
}
