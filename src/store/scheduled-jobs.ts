import type { ZodType } from "zod";
import { ignoreLoss } from "./guarded-store.ts";
import type { RecordDependencies } from "./encrypted-records.ts";
import { encrypt, decrypt } from "./encryption.ts";
import { newestUnder, purposeKeys, type KeyedName, type Owner, type PurposeKey } from "./purpose-key.ts";
import type { Mark } from "./store.ts";

/** How long after its time a job may still be done, in milliseconds. */
const grace = 48 * 60 * 60 * 1000;

/** A job whose time has come, handed to this process for a while. */
export interface TakenJob<T> {
  readonly value: T;
  /** When its time came, or its last lease ended, in milliseconds since 1970. */
  readonly dueAt: number;
  /** Says that the job is done: it does not come again, unless it was scheduled anew since it was taken. */
  done(): Promise<void>;
}

/**
 * Jobs of one purpose that wait for their time, one for each owner. Each method rejects with a StoreLostError while the
 * store is lost.
 */
export interface ScheduledJobs<T> {
  /**
   * Puts the job in place of an earlier one. `dueAt` in milliseconds since 1970; stored in full seconds. With a mark only while
   * that stands, and only where the earlier one is not due later.
   */
  schedule(owner: Owner, value: T, dueAt: number, onlyWhile?: Mark): Promise<void>;
  /** The job of this owner, due or not; undefined where there is none. */
  read(owner: Owner): Promise<T | undefined>;
  /** Takes the job away before its time; none is no error. */
  cancel(owner: Owner): Promise<void>;
  /**
   * Takes jobs that are due, `limit` at most; nobody else gets them for `lease` milliseconds, then each is due again unless
   * it is done.
   */
  take(limit: number, lease: number): Promise<readonly TakenJob<T>[]>;
}

/** Where a job may stand: under a name, in a list. */
interface JobPlace extends KeyedName {
  readonly list: string;
}

/** The jobs under one data key, by the name of their list. */
interface JobList {
  readonly list: string;
  readonly key: PurposeKey;
}

/** Jobs named by a keyed hash of their owner and encrypted; in the clear stands only the time. */
export class EncryptedJobs<T> implements ScheduledJobs<T> {
  readonly #purpose: string;
  readonly #schema: ZodType<T>;
  readonly #dependencies: RecordDependencies;
  /** One for each data key; the first is that in which is scheduled. */
  readonly #lists: readonly [JobList, ...JobList[]];

  constructor(purpose: string, schema: ZodType<T>, dependencies: RecordDependencies) {
    this.#purpose = purpose;
    this.#schema = schema;
    this.#dependencies = dependencies;
    const [first, ...others] = purposeKeys(dependencies, `${purpose} job`, "owner ");
    this.#lists = [listUnder(first), ...others.map(listUnder)];
  }

  async schedule(owner: Owner, value: T, dueAt: number, onlyWhile?: Mark): Promise<void> {
    const text = JSON.stringify(value) as string | undefined;
    if (text === undefined)
      throw new TypeError(`What is scheduled for "${this.#purpose}" must be a JSON value.`);
    const { store } = this.#dependencies;
    const [first, ...others] = this.#lists;
    const place = placeIn(first, owner);
    const now = this.#dependencies.now();
    const encrypted = encrypt(place.encryptionKey, place.name, { text, writtenAt: now });
    const time = Math.ceil(dueAt / 1000) * 1000;
    const lifetimeMs = Math.max(0, time - now) + grace;
    await store.schedule(place.list, place.name, { value: encrypted, dueAt: time, lifetimeMs, onlyWhile });
    await this.#cancelAt(others, owner);
  }

  async read(owner: Owner): Promise<T | undefined> {
    const found = await newestUnder(this.#lists, async (list) => {
      const place = placeIn(list, owner);
      const encrypted = await this.#dependencies.store.readJob(place.list, place.name);
      return encrypted && (await this.#open(place, encrypted));
    });
    return found?.value;
  }

  async cancel(owner: Owner): Promise<void> {
    await this.#cancelAt(this.#lists, owner);
  }

  async take(limit: number, lease: number): Promise<readonly TakenJob<T>[]> {
    const taken: TakenJob<T>[] = [];
    for (const list of this.#lists) {
      if (taken.length < limit) taken.push(...(await this.#takeFrom(list, limit - taken.length, lease)));
    }
    return taken;
  }

  async #takeFrom({ list, key }: JobList, limit: number, lease: number): Promise<readonly TakenJob<T>[]> {
    const { store } = this.#dependencies;
    const taken: TakenJob<T>[] = [];
    for (const { key: name, value: encrypted, dueAt } of await store.takeDue(list, limit, lease)) {
      const opened = await this.#open({ list, name, encryptionKey: key.encryptionKey }, encrypted);
      if (opened) taken.push({ value: opened.value, dueAt, done: () => store.cancel(list, name, encrypted) });
    }
    return taken;
  }

  async #cancelAt(lists: readonly JobList[], owner: Owner): Promise<void> {
    const places = lists.map((each) => placeIn(each, owner));
    await Promise.all(places.map(({ list, name }) => this.#dependencies.store.cancel(list, name)));
  }

  async #open({ list, name, encryptionKey }: JobPlace, encrypted: Uint8Array) {
    const opened = decrypt(encryptionKey, name, encrypted);
    const parsed = opened && this.#schema.safeParse(JSON.parse(opened.text));
    if (opened && parsed?.success) return { value: parsed.data, ...opened };
    this.#dependencies.onUnreadable(this.#purpose);
    await this.#dependencies.store.cancel(list, name, encrypted).catch(ignoreLoss);
    return undefined;
  }
}

function listUnder(key: PurposeKey): JobList {
  return { list: key.nameOf("list"), key };
}

function placeIn({ list, key }: JobList, owner: Owner): JobPlace {
  return { list, ...key.named(owner) };
}
