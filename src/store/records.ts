import type { KeyObject } from "node:crypto";
import type { ZodType } from "zod";
import { deriveKey, opaqueName } from "./data-key.ts";
import { ignoreLoss } from "./guarded-store.ts";
import { seal, unseal } from "./sealing.ts";
import type { Store } from "./store.ts";

/** Whose record it is: a chat's id, or a conversation's key. It is never stored, only a keyed hash of it. */
export type Owner = string | number;

/** The records of one purpose. Each method rejects with a StoreLostError while the store is lost. */
export interface Records<T> {
  /** The value, or undefined when there is none, it has expired, or it can no longer be read. */
  read(owner: Owner): Promise<T | undefined>;
  /** Puts the value, which must survive JSON, in place of any earlier one; its lifetime starts again. */
  write(owner: Owner, value: T): Promise<void>;
  remove(owner: Owner): Promise<void>;
}

/** How long records live, in milliseconds. */
export interface Term {
  readonly lifetime: number;
  /** A record read when it is older than this starts its lifetime again; without it, only a write does that. */
  readonly renewAfter?: number;
  /** It stays when its owner is forgotten, until it expires. */
  readonly outlivesForget?: boolean;
}

/** What all records of a vault have in common. */
export interface Keeping {
  readonly store: Store;
  readonly dataKey: KeyObject;
  readonly now: () => number;
  readonly onUnreadable: (purpose: string) => void;
}

/** Records named by a keyed hash and sealed, each purpose under keys of its own. */
export class SealedRecords<T> implements Records<T> {
  readonly #purpose: string;
  readonly #schema: ZodType<T>;
  readonly #term: Term;
  readonly #keeping: Keeping;
  readonly #naming: KeyObject;
  readonly #sealing: KeyObject;
  /** Writes and removals: how many were begun, and how many of them are under way. */
  readonly #changes = { begun: 0, underWay: 0 };

  constructor(purpose: string, schema: ZodType<T>, term: Term, keeping: Keeping) {
    this.#purpose = purpose;
    this.#schema = schema;
    this.#term = term;
    this.#keeping = keeping;
    this.#naming = deriveKey(keeping.dataKey, `${purpose} name`);
    this.#sealing = deriveKey(keeping.dataKey, `${purpose} seal`);
  }

  async read(owner: Owner): Promise<T | undefined> {
    const name = this.#nameOf(owner);
    const unchanged = this.#watch();
    const sealed = await this.#keeping.store.read(name);
    if (!sealed) return undefined;
    const record = this.#open(name, sealed);
    if (!record) {
      this.#keeping.onUnreadable(this.#purpose);
      if (unchanged()) await this.#keeping.store.remove(name).catch(ignoreLoss);
      return undefined;
    }
    const { lifetime, renewAfter = Infinity } = this.#term;
    const age = this.#keeping.now() - record.writtenAt;
    if (age >= lifetime) return undefined;
    if (age > renewAfter && unchanged()) await this.#keep(name, record.text).catch(ignoreLoss);
    return record.value;
  }

  async write(owner: Owner, value: T): Promise<void> {
    const text = JSON.stringify(value) as string | undefined;
    if (text === undefined) throw new TypeError(`A record for "${this.#purpose}" must be a JSON value.`);
    await this.#change(this.#keep(this.#nameOf(owner), text));
  }

  async remove(owner: Owner): Promise<void> {
    await this.#change(this.#keeping.store.remove(this.#nameOf(owner)));
  }

  #nameOf(owner: Owner): string {
    return opaqueName(this.#naming, `${this.#purpose} ${owner}`);
  }

  #open(name: string, sealed: Uint8Array) {
    const opened = unseal(this.#sealing, name, sealed);
    if (!opened) return undefined;
    const parsed = this.#schema.safeParse(JSON.parse(opened.text));
    return parsed.success ? { ...opened, value: parsed.data } : undefined;
  }

  #keep(name: string, text: string): Promise<void> {
    const { store, now } = this.#keeping;
    return store.write(name, seal(this.#sealing, name, { text, writtenAt: now() }), this.#term.lifetime);
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

  /** Tells a read whether a write or a removal came between: its renewal must not bring back what was there before. */
  #watch(): () => boolean {
    const { begun, underWay } = this.#changes;
    return () => underWay === 0 && this.#changes.begun === begun;
  }
}
