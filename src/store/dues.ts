import type { KeyObject } from "node:crypto";
import type { ZodType } from "zod";
import { deriveKey, opaqueName } from "./data-key.ts";
import { ignoreLoss } from "./guarded-store.ts";
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

/** Dues named by a keyed hash of their owner and sealed; in the clear stands only the time. */
export class SealedDues<T> implements Dues<T> {
  readonly #purpose: string;
  readonly #schema: ZodType<T>;
  readonly #keeping: Keeping;
  readonly #naming: KeyObject;
  readonly #sealing: KeyObject;
  /** The name of their list. */
  readonly #list: string;

  constructor(purpose: string, schema: ZodType<T>, keeping: Keeping) {
    this.#purpose = purpose;
    this.#schema = schema;
    this.#keeping = keeping;
    this.#naming = deriveKey(keeping.dataKey, `${purpose} due name`);
    this.#sealing = deriveKey(keeping.dataKey, `${purpose} due seal`);
    this.#list = opaqueName(this.#naming, "list");
  }

  async schedule(owner: Owner, value: T, dueAt: number): Promise<void> {
    const text = JSON.stringify(value) as string | undefined;
    if (text === undefined)
      throw new TypeError(`What is scheduled for "${this.#purpose}" must be a JSON value.`);
    const name = this.#nameOf(owner);
    const now = this.#keeping.now();
    const sealed = seal(this.#sealing, name, { text, writtenAt: now });
    const time = Math.ceil(dueAt / 1000) * 1000;
    const lifetimeMs = Math.max(0, time - now) + grace;
    await this.#keeping.store.schedule(this.#list, name, { value: sealed, dueAt: time, lifetimeMs });
  }

  async read(owner: Owner): Promise<T | undefined> {
    const name = this.#nameOf(owner);
    const sealed = await this.#keeping.store.readScheduled(this.#list, name);
    return sealed && (await this.#open(name, sealed));
  }

  async cancel(owner: Owner): Promise<void> {
    await this.#keeping.store.unschedule(this.#list, this.#nameOf(owner));
  }

  async take(limit: number, lease: number): Promise<readonly TakenDue<T>[]> {
    const { store } = this.#keeping;
    const taken: TakenDue<T>[] = [];
    for (const { key, value: sealed } of await store.takeDue(this.#list, limit, lease)) {
      const value = await this.#open(key, sealed);
      if (value !== undefined) taken.push({ value, done: () => store.unschedule(this.#list, key, sealed) });
    }
    return taken;
  }

  #nameOf(owner: Owner): string {
    return opaqueName(this.#naming, `owner ${owner}`);
  }

  async #open(name: string, sealed: Uint8Array): Promise<T | undefined> {
    const opened = unseal(this.#sealing, name, sealed);
    const parsed = opened && this.#schema.safeParse(JSON.parse(opened.text));
    if (parsed?.success) return parsed.data;
    this.#keeping.onUnreadable(this.#purpose);
    await this.#keeping.store.unschedule(this.#list, name, sealed).catch(ignoreLoss);
    return undefined;
  }
}
