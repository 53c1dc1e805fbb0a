import type { ZodType } from "zod";
import { RecentMap } from "../recent-map.ts";
import type { DataKeys } from "./data-key.ts";
import { ignoreLoss } from "./guarded-store.ts";
import { encrypt, decrypt } from "./encryption.ts";
import { newestUnder, purposeKeys, type KeyedName, type Owner, type PurposeKey } from "./purpose-key.ts";
import type { Store } from "./store.ts";

/** The records of one purpose. Each method rejects with a StoreLostError while the store is lost. */
export interface Records<T> {
  /** The value, or undefined when there is none, it has expired, or it can no longer be read. */
  read(owner: Owner): Promise<T | undefined>;
  /** Puts the value, which must survive JSON, in place of any earlier one; its lifetime starts again. */
  write(owner: Owner, value: T): Promise<void>;
  /** Deletes the record; none is no error. */
  delete(owner: Owner): Promise<void>;
}

/** How long it is remembered what a record said, in milliseconds: longer than nearly any update is in hand. */
const rememberedFor = 60_000;

/** How long records live, in milliseconds. */
export interface Retention {
  readonly lifetime: number;
  /** A record read when it is older than this starts its lifetime again; without it, only a write does that. */
  readonly renewAfter?: number;
  /**
   * Of how many it is remembered what they said last, for as long as the store gives the same bytes: one that is read several times for
   * an update is opened once. Whoever reads one must not change it. None where left out.
   */
  readonly remembered?: number;
  /** It stays when all of its owner is deleted, until it expires. */
  readonly survivesDeleteAll?: boolean;
}

/** What the records and jobs of an encrypted store have in common. */
export interface RecordDependencies extends DataKeys {
  readonly store: Store;
  readonly now: () => number;
  readonly onUnreadable: (purpose: string) => void;
}

/** A record as it was opened, or written. */
interface Opened<T> {
  readonly writtenAt: number;
  readonly value: T;
}

/** What a record said last, and as which bytes. */
interface Remembered<T> {
  readonly encrypted: Uint8Array;
  readonly record: Opened<T>;
}

/** Records named by a keyed hash of their owner and encrypted with AES-256-GCM, each purpose under keys of its own. */
export class EncryptedRecords<T> implements Records<T> {
  readonly #purpose: string;
  readonly #schema: ZodType<T>;
  readonly #retention: Retention;
  readonly #dependencies: RecordDependencies;
  readonly #keys: readonly [PurposeKey, ...PurposeKey[]];
  /** Writes and deletions: how many were begun, and how many of them are under way. */
  readonly #changes = { begun: 0, underWay: 0 };
  /** By their names. */
  readonly #remembered?: RecentMap<string, Remembered<T>>;

  constructor(purpose: string, schema: ZodType<T>, retention: Retention, dependencies: RecordDependencies) {
    this.#purpose = purpose;
    this.#schema = schema;
    this.#retention = retention;
    this.#dependencies = dependencies;
    this.#keys = purposeKeys(dependencies, purpose, `${purpose} `);
    const { remembered } = retention;
    if (remembered !== undefined)
      this.#remembered = new RecentMap(remembered, rememberedFor, dependencies.now);
  }

  async read(owner: Owner): Promise<T | undefined> {
    const unchanged = this.#watch();
    const record = await newestUnder(this.#keys, (key) => this.#readAt(key.named(owner), unchanged));
    if (!record) return undefined;
    const { lifetime, renewAfter = Infinity } = this.#retention;
    const age = this.#dependencies.now() - record.writtenAt;
    if (age >= lifetime) return undefined;
    if (age > renewAfter && unchanged()) await this.#keep(owner, record.value).catch(ignoreLoss);
    return record.value;
  }

  async write(owner: Owner, value: T): Promise<void> {
    await this.#change(this.#keep(owner, value));
  }

  async delete(owner: Owner): Promise<void> {
    await this.#change(this.#deleteAt(this.#placesOf(owner, this.#keys)));
  }

  #placesOf(owner: Owner, keys: readonly PurposeKey[]): readonly KeyedName[] {
    return keys.map((key) => key.named(owner));
  }

  async #readAt(place: KeyedName, unchanged: () => boolean) {
    const { store, onUnreadable } = this.#dependencies;
    const encrypted = await store.read(place.name);
    if (!encrypted) return undefined;
    const record = this.#open(place, encrypted);
    if (record) return record;
    onUnreadable(this.#purpose);
    if (unchanged()) await store.delete(place.name).catch(ignoreLoss);
    return undefined;
  }

  #open({ name, encryptionKey }: KeyedName, encrypted: Uint8Array): Opened<T> | undefined {
    const known = this.#remembered?.get(name);
    if (known && Buffer.compare(known.encrypted, encrypted) === 0) return known.record;
    const opened = decrypt(encryptionKey, name, encrypted);
    if (!opened) return undefined;
    const parsed = this.#schema.safeParse(JSON.parse(opened.text));
    if (!parsed.success) return undefined;
    const record = { writtenAt: opened.writtenAt, value: parsed.data };
    this.#remembered?.set(name, { encrypted, record });
    return record;
  }

  async #keep(owner: Owner, value: T): Promise<void> {
    const text = JSON.stringify(value) as string | undefined;
    if (text === undefined) throw new TypeError(`A record for "${this.#purpose}" must be a JSON value.`);
    const { store, now } = this.#dependencies;
    const [key, ...others] = this.#keys;
    const { name, encryptionKey } = key.named(owner);
    const writtenAt = now();
    const encrypted = encrypt(encryptionKey, name, { text, writtenAt });
    this.#remembered?.set(name, { encrypted, record: { writtenAt, value } });
    await store.write(name, encrypted, this.#retention.lifetime);
    await this.#deleteAt(this.#placesOf(owner, others));
  }

  async #deleteAt(places: readonly KeyedName[]): Promise<void> {
    for (const { name } of places) this.#remembered?.delete(name);
    await Promise.all(places.map(({ name }) => this.#dependencies.store.delete(name)));
  }

  async #change(work: Promise<void>): Promise<void> {
    this.#changes.begun += 1;
    this.#changes.underWay += 1;
    try {
      await work;
    } finally {
      this.#changes.underWay -= 1;
    }
  }

  /** Tells a read whether a write or a deletion came between: its renewal must not bring back what was there before. */
  #watch(): () => boolean {
    const { begun, underWay } = this.#changes;
    return () => underWay === 0 && this.#changes.begun === begun;
  }
}
