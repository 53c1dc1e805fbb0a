import type { KeyObject } from "node:crypto";
import type { ZodType } from "zod";
import { deriveKey, opaqueName } from "./data-key.ts";
import { ignoreLoss } from "./guarded-store.ts";
import type { RecordDependencies, Owner } from "./encrypted-records.ts";
import { encrypt, decrypt } from "./encryption.ts";

/** How long after its time a job may still be done, in milliseconds. */
const grace = 48 * 60 * 60 * 1000;

/** A job whose time has come, handed to this process for a while. */
export interface TakenJob<T> {
  readonly value: T;
  /** Says that the job is done: it does not come again, unless it was scheduled anew since it was taken. */
  done(): Promise<void>;
}

/**
 * Jobs of one purpose that wait for their time, one for each owner. Each method rejects with a StoreLostError while the store is
 * lost.
 */
export interface ScheduledJobs<T> {
  /** Puts the job in place of an earlier one. `dueAt` in milliseconds since 1970; stored in full seconds. */
  schedule(owner: Owner, value: T, dueAt: number): Promise<void>;
  /** The job of this owner, due or not; undefined where there is none. */
  read(owner: Owner): Promise<T | undefined>;
  /** Takes the job away before its time; none is no error. */
  cancel(owner: Owner): Promise<void>;
  /** Takes jobs that are due, `limit` at most; nobody else gets them for `lease` milliseconds, then each is due again unless it is done. */
  take(limit: number, lease: number): Promise<readonly TakenJob<T>[]>;
}

/** Jobs named by a keyed hash of their owner and encrypted; in the clear stands only the time. */
export class EncryptedJobs<T> implements ScheduledJobs<T> {
  readonly #purpose: string;
  readonly #schema: ZodType<T>;
  readonly #dependencies: RecordDependencies;
  readonly #nameKey: KeyObject;
  readonly #encryptionKey: KeyObject;
  /** The name of their list. */
  readonly #list: string;

  constructor(purpose: string, schema: ZodType<T>, dependencies: RecordDependencies) {
    this.#purpose = purpose;
    this.#schema = schema;
    this.#dependencies = dependencies;
    this.#nameKey = deriveKey(dependencies.dataKey, `${purpose} job name`);
    this.#encryptionKey = deriveKey(dependencies.dataKey, `${purpose} job encryption`);
    this.#list = opaqueName(this.#nameKey, "list");
  }

  async schedule(owner: Owner, value: T, dueAt: number): Promise<void> {
    const text = JSON.stringify(value) as string | undefined;
    if (text === undefined)
      throw new TypeError(`What is scheduled for "${this.#purpose}" must be a JSON value.`);
    const name = this.#nameOf(owner);
    const now = this.#dependencies.now();
    const encrypted = encrypt(this.#encryptionKey, name, { text, writtenAt: now });
    const time = Math.ceil(dueAt / 1000) * 1000;
    const lifetimeMs = Math.max(0, time - now) + grace;
    await this.#dependencies.store.schedule(this.#list, name, { value: encrypted, dueAt: time, lifetimeMs });
  }

  async read(owner: Owner): Promise<T | undefined> {
    const name = this.#nameOf(owner);
    const encrypted = await this.#dependencies.store.readJob(this.#list, name);
    return encrypted && (await this.#open(name, encrypted));
  }

  async cancel(owner: Owner): Promise<void> {
    await this.#dependencies.store.cancel(this.#list, this.#nameOf(owner));
  }

  async take(limit: number, lease: number): Promise<readonly TakenJob<T>[]> {
    const { store } = this.#dependencies;
    const taken: TakenJob<T>[] = [];
    for (const { key, value: encrypted } of await store.takeDue(this.#list, limit, lease)) {
      const value = await this.#open(key, encrypted);
      if (value !== undefined) taken.push({ value, done: () => store.cancel(this.#list, key, encrypted) });
    }
    return taken;
  }

  #nameOf(owner: Owner): string {
    return opaqueName(this.#nameKey, `owner ${owner}`);
  }

  async #open(name: string, encrypted: Uint8Array): Promise<T | undefined> {
    const opened = decrypt(this.#encryptionKey, name, encrypted);
    const parsed = opened && this.#schema.safeParse(JSON.parse(opened.text));
    if (parsed?.success) return parsed.data;
    this.#dependencies.onUnreadable(this.#purpose);
    await this.#dependencies.store.cancel(this.#list, name, encrypted).catch(ignoreLoss);
    return undefined;
  }
}
