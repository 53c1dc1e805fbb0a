import type { KeyObject } from "node:crypto";
import type { ZodType } from "zod";
import { deriveKey, opaqueName } from "./data-key.ts";
import { ignoreLoss } from "./guarded-store.ts";
import { encrypt, decrypt } from "./encryption.ts";
import type { Store } from "./store.ts";

/** Whose record it is: a chat's id, or a conversation's key. It is never stored, only a keyed hash of it. */
export type Owner = string | number;

/** The records of one purpose. Each method rejects with a StoreLostError while the store is lost. */
export interface Records<T> {
  /** The value, or undefined when there is none, it has expired, or it can no longer be read. */
  read(owner: Owner): Promise<T | undefined>;
  /** Puts the value, which must survive JSON, in place of any earlier one; its lifetime starts again. */
  write(owner: Owner, value: T): Promise<void>;
  /** Deletes the record; none is no error. */
  delete(owner: Owner): Promise<void>;
}

/** How long records live, in milliseconds. */
export interface Retention {
  readonly lifetime: number;
  /** A record read when it is older than this starts its lifetime again; without it, only a write does that. */
  readonly renewAfter?: number;
  /** It stays when all of its owner is deleted, until it expires. */
  readonly survivesDeleteAll?: boolean;
}

/** What the records and jobs of an encrypted store have in common. */
export interface RecordDependencies {
  readonly store: Store;
  readonly dataKey: KeyObject;
  readonly now: () => number;
  readonly onUnreadable: (purpose: string) => void;
}

/** Records named by a keyed hash of their owner and encrypted with AES-256-GCM, each purpose under keys of its own. */
export class EncryptedRecords<T> implements Records<T> {
  readonly #purpose: string;
  readonly #schema: ZodType<T>;
  readonly #retention: Retention;
  readonly #dependencies: RecordDependencies;
  readonly #nameKey: KeyObject;
  readonly #encryptionKey: KeyObject;
  /** Writes and deletions: how many were begun, and how many of them are under way. */
  readonly #changes = { begun: 0, underWay: 0 };

  constructor(purpose: string, schema: ZodType<T>, retention: Retention, dependencies: RecordDependencies) {
    this.#purpose = purpose;
    this.#schema = schema;
    this.#retention = retention;
    this.#dependencies = dependencies;
    this.#nameKey = deriveKey(dependencies.dataKey, `${purpose} name`);
    this.#encryptionKey = deriveKey(dependencies.dataKey, `${purpose} encryption`);
  }

  async read(owner: Owner): Promise<T | undefined> {
    const name = this.#nameOf(owner);
    const unchanged = this.#watch();
    const encrypted = await this.#dependencies.store.read(name);
    if (!encrypted) return undefined;
    const record = this.#open(name, encrypted);
    if (!record) {
      this.#dependencies.onUnreadable(this.#purpose);
      if (unchanged()) await this.#dependencies.store.delete(name).catch(ignoreLoss);
      return undefined;
    }
    const { lifetime, renewAfter = Infinity } = this.#retention;
    const age = this.#dependencies.now() - record.writtenAt;
    if (age >= lifetime) return undefined;
    if (age > renewAfter && unchanged()) await this.#keep(name, record.text).catch(ignoreLoss);
    return record.value;
  }

  async write(owner: Owner, value: T): Promise<void> {
    const text = JSON.stringify(value) as string | undefined;
    if (text === undefined) throw new TypeError(`A record for "${this.#purpose}" must be a JSON value.`);
    await this.#change(this.#keep(this.#nameOf(owner), text));
  }

  async delete(owner: Owner): Promise<void> {
    await this.#change(this.#dependencies.store.delete(this.#nameOf(owner)));
  }

  #nameOf(owner: Owner): string {
    return opaqueName(this.#nameKey, `${this.#purpose} ${owner}`);
  }

  #open(name: string, encrypted: Uint8Array) {
    const opened = decrypt(this.#encryptionKey, name, encrypted);
    if (!opened) return undefined;
    const parsed = this.#schema.safeParse(JSON.parse(opened.text));
    return parsed.success ? { ...opened, value: parsed.data } : undefined;
  }

  #keep(name: string, text: string): Promise<void> {
    const { store, now } = this.#dependencies;
    return store.write(
      name,
      encrypt(this.#encryptionKey, name, { text, writtenAt: now() }),
      this.#retention.lifetime,
    );
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
