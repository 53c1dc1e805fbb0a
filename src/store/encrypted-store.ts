import type { ZodType } from "zod";
import type { DataKeys } from "./data-key.ts";
import { EncryptedJobs } from "./scheduled-jobs.ts";
import type { ScheduledJobs } from "./scheduled-jobs.ts";
import { createExclusive } from "./exclusive.ts";
import type { Exclusive, ExclusiveOptions } from "./exclusive.ts";
import { EncryptedRecords } from "./encrypted-records.ts";
import type { RecordDependencies, Records, Retention } from "./encrypted-records.ts";
import { longestLifetime } from "./longest-lifetime.ts";
import { claimKeys, OwnerMarks } from "./owner-marks.ts";
import { purposeKeys, type Owner } from "./purpose-key.ts";
import type { Store } from "./store.ts";

/** Where an encrypted store keeps its bytes, and the keys it encrypts them with. */
export interface EncryptedStoreOptions extends DataKeys {
  readonly store: Store;
  /** Milliseconds since 1970; the real time when left out. */
  readonly now?: () => number;
  /**
   * A record could not be opened, or does not fit its schema; it counts as absent and is deleted. Whose it was is not
   * said.
   */
  readonly onUnreadable?: (purpose: string) => void;
}

/** Marks of what was done, by number or name, such as the ids of the updates that were handled. */
export interface Once {
  /** Whether it was marked, and the mark has not expired. */
  isDone(id: Owner): Promise<boolean>;
  /** Marks it until its lifetime has passed. */
  markDone(id: Owner): Promise<void>;
}

/** What is deleted when all of an owner is. */
interface OfOwner {
  delete(owner: Owner): Promise<void>;
}

const nothingOfOwner: OfOwner = { delete: () => Promise.resolve() };

/** All that is kept, encrypted and by purpose, so that all of it can be deleted for one owner. */
export class EncryptedStore {
  readonly #dependencies: RecordDependencies;
  readonly #kept = new Map<string, OfOwner>();

  constructor({ now = Date.now, onUnreadable = () => undefined, ...given }: EncryptedStoreOptions) {
    this.#dependencies = { ...given, now, onUnreadable };
  }

  /**
   * Declares what is kept for one purpose. Changing `purpose` leaves earlier records unreachable until they expire.
   *
   * @throws Error when the purpose is declared already, or is not made of a-z and -, or its records are kept longer than anything may be
   */
  records<T>(purpose: string, schema: ZodType<T>, retention: Retention): Records<T> {
    if (retention.lifetime > longestLifetime)
      throw new Error(`"${purpose}" is kept longer than longest-lifetime.ts says.`);
    const records = new EncryptedRecords(purpose, schema, retention, this.#dependencies);
    this.#declare(purpose, retention.survivesDeleteAll ? nothingOfOwner : records);
    return records;
  }

  /**
   * Declares the scheduled jobs of one purpose; deleted with the rest of their owner, unless they survive that.
   *
   * @throws Error as `records` does
   */
  jobs<T>(purpose: string, schema: ZodType<T>, { survivesDeleteAll = false } = {}): ScheduledJobs<T> {
    const jobs = new EncryptedJobs(purpose, schema, this.#dependencies);
    this.#declare(purpose, survivesDeleteAll ? nothingOfOwner : { delete: (owner) => jobs.cancel(owner) });
    return jobs;
  }

  /** Declares marks that say only that something was done, such as that an update was handled. */
  once(purpose: string, lifetime: number): Once {
    this.#declare(purpose, nothingOfOwner);
    const { store } = this.#dependencies;
    const keys = purposeKeys(this.#dependencies, purpose);
    const namesOf = (id: Owner): string[] => keys.map((key) => key.named(id).name);
    return {
      isDone: async (id) => {
        const marks = await Promise.all(namesOf(id).map((name) => store.read(name)));
        return marks.some((mark) => mark !== undefined);
      },
      markDone: (id) => store.write(keys[0].named(id).name, Uint8Array.of(1), lifetime),
    };
  }

  /** One owner's work after the other, also across the processes that share the store; none but here for one purpose. */
  exclusive(options: ExclusiveOptions = {}): Exclusive {
    const { store } = this.#dependencies;
    const keys = claimKeys(this.#dependencies);
    const namesOf = (owner: Owner): string[] => keys.map((key) => key.named(owner).name);
    return createExclusive(store.claims && { claims: store.claims, namesOf }, options);
  }

  /** Marks that whatever is done exclusively takes away; nothing where one process has the store for itself. */
  marks(lifetime: number): OwnerMarks | undefined {
    const { marks } = this.#dependencies.store;
    return marks && new OwnerMarks(marks, lifetime, this.#dependencies);
  }

  #declare(purpose: string, kept: OfOwner): void {
    if (!/^[a-z-]+$/.test(purpose)) throw new Error(`"${purpose}" may hold only a-z and -.`);
    if (this.#kept.has(purpose)) throw new Error(`"${purpose}" is declared twice.`);
    this.#kept.set(purpose, kept);
  }

  /** Deletes what is kept of one owner, for every declared purpose. */
  async deleteAll(owner: Owner): Promise<void> {
    await Promise.all([...this.#kept.values()].map((kept) => kept.delete(owner)));
  }
}
