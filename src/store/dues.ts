import { createHmac } from "node:crypto";
import type { KeyObject } from "node:crypto";
import type { ZodType } from "zod";
import { deriveKey } from "./data-key.ts";
import type { Keeping, Owner } from "./records.ts";
import { seal, unseal } from "./sealing.ts";

/** How long after its time something may still be done, in milliseconds. */
const grace = 48 * 60 * 60 * 1000;

/** Something that became due. */
export interface TakenDue<T> {
  readonly value: T;
  /** It is done, and not due again, unless it was scheduled anew since it was taken. */
  done(): Promise<void>;
}

/** What becomes due for an owner at a time: one thing for each owner. Each method rejects with a StoreLostError. */
export interface Dues<T> {
  /** Puts it in place of an earlier one. `dueAt` in milliseconds since 1970; stored in full seconds. */
  schedule(owner: Owner, value: T, dueAt: number): Promise<void>;
  read(owner: Owner): Promise<T | undefined>;
  cancel(owner: Owner): Promise<void>;
  /** Takes what is due; nobody else gets it for `lease` milliseconds, and then it is due again unless it is done. */
  take(limit: number, lease: number): Promise<readonly TakenDue<T>[]>;
}

/** Dues named by a keyed hash of their owner and sealed; in the clear stand only the name and the time. */
export class SealedDues<T> implements Dues<T> {
  readonly #purpose: string;
  readonly #schema: ZodType<T>;
  readonly #keeping: Keeping;
  readonly #naming: KeyObject;
  readonly #sealing: KeyObject;

  constructor(purpose: string, schema: ZodType<T>, keeping: Keeping) {
    this.#purpose = purpose;
    this.#schema = schema;
    this.#keeping = keeping;
    this.#naming = deriveKey(keeping.dataKey, `${purpose} due name`);
    this.#sealing = deriveKey(keeping.dataKey, `${purpose} due seal`);
  }

  async schedule(owner: Owner, value: T, dueAt: number): Promise<void> {
    const name = this.#nameOf(owner);
    const now = this.#keeping.now();
    const sealed = seal(this.#sealing, name, { text: JSON.stringify(value), writtenAt: now });
    const time = Math.ceil(dueAt / 1000) * 1000;
    await this.#keeping.store.schedule(name, sealed, time, Math.max(0, time - now) + grace);
  }

  async read(owner: Owner): Promise<T | undefined> {
    const name = this.#nameOf(owner);
    const sealed = await this.#keeping.store.readScheduled(name);
    return sealed && this.#open(name, sealed);
  }

  async cancel(owner: Owner): Promise<void> {
    await this.#keeping.store.removeScheduled(this.#nameOf(owner));
  }

  async take(limit: number, lease: number): Promise<readonly TakenDue<T>[]> {
    const { store, onUnreadable } = this.#keeping;
    const taken: TakenDue<T>[] = [];
    for (const { key, value: sealed } of await store.takeDue(`${this.#purpose}:`, limit, lease)) {
      const value = this.#open(key, sealed);
      if (value === undefined) {
        onUnreadable(this.#purpose);
        await store.removeScheduled(key);
        continue;
      }
      const done = async (): Promise<void> => {
        const present = await store.readScheduled(key);
        if (present && Buffer.compare(present, sealed) === 0) await store.removeScheduled(key);
      };
      taken.push({ value, done });
    }
    return taken;
  }

  #nameOf(owner: Owner): string {
    const hash = createHmac("sha256", this.#naming).update(`${this.#purpose} ${owner}`).digest("base64url");
    return `${this.#purpose}:${hash}`;
  }

  #open(name: string, sealed: Uint8Array): T | undefined {
    const opened = unseal(this.#sealing, name, sealed);
    if (!opened) return undefined;
    const parsed = this.#schema.safeParse(JSON.parse(opened.text));
    return parsed.success ? parsed.data : undefined;
  }
}
