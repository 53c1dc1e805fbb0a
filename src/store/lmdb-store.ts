import { chmod, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { open } from "lmdb";
import type { RootDatabase } from "lmdb";
import { rebuild } from "./lmdb-rebuild.ts";
import type { Due, Store } from "./store.ts";

/** How many records a sweep looks at before it lets taps through. */
const sweepBatch = 200;

/** What is scheduled stands among the records, under keys that begin so: the time it is due, then the value. */
const scheduled = "due:";
const timeSize = 8;

export interface LmdbStoreOptions {
  readonly now?: () => number;
  /** The file could not be read and was replaced by an empty one: every record is lost. */
  readonly onDamaged?: () => void;
}

/**
 * Keeps records in a folder of this machine, for one process at a time. A record's expiry is its lmdb version, so that
 * a sweep removes a record only if it is still the one it saw.
 *
 * The folder is opened at the first use, and again at the next one when that failed. The bytes of a removed record stay
 * in a free page until it is reused or the folder is opened again (a fresh file is then built): they are sealed.
 */
export class LmdbStore implements Store {
  readonly #folder: string;
  readonly #now: () => number;
  readonly #onDamaged: (() => void) | undefined;
  #opening: Promise<RootDatabase<Buffer, string>> | undefined;
  #closed = false;

  constructor(folder: string, options: LmdbStoreOptions = {}) {
    this.#folder = folder;
    this.#now = options.now ?? Date.now;
    this.#onDamaged = options.onDamaged;
  }

  async read(key: string): Promise<Uint8Array | undefined> {
    const database = await this.#database();
    const entry = database.getEntry(key);
    return entry?.version !== undefined && entry.version > this.#now() ? entry.value : undefined;
  }

  async write(key: string, value: Uint8Array, lifetimeMs: number): Promise<void> {
    const database = await this.#database();
    await committed(database.put(key, Buffer.from(value), this.#now() + lifetimeMs));
  }

  async remove(key: string): Promise<void> {
    const database = await this.#database();
    await committed(database.remove(key));
  }

  async schedule(key: string, value: Uint8Array, dueAt: number, lifetimeMs: number): Promise<void> {
    const time = Buffer.alloc(timeSize);
    time.writeDoubleBE(dueAt);
    await this.write(scheduled + key, Buffer.concat([time, value]), lifetimeMs);
  }

  async readScheduled(key: string): Promise<Uint8Array | undefined> {
    return (await this.read(scheduled + key))?.subarray(timeSize);
  }

  removeScheduled(key: string): Promise<void> {
    return this.remove(scheduled + key);
  }

  // One process has the folder, so that two takers never run at the same time: what is read here is written before
  // anybody else reads it.
  async takeDue(prefix: string, limit: number, leaseMs: number): Promise<readonly Due[]> {
    const database = await this.#database();
    const now = this.#now();
    const due = [
      ...database.getRange({ start: scheduled + prefix, end: `${scheduled}${prefix}\uffff`, versions: true }),
    ]
      .filter(({ value, version = 0 }) => version > now && value.readDoubleBE(0) <= now)
      .sort((one, other) => one.value.readDoubleBE(0) - other.value.readDoubleBE(0))
      .slice(0, limit)
      .map(({ key, value, version = 0 }) => ({ key, value: Buffer.from(value.subarray(timeSize)), version }));
    await Promise.all(
      due.map(({ key, value, version }) =>
        this.schedule(key.slice(scheduled.length), value, now + leaseMs, version - now),
      ),
    );
    return due.map(({ key, value }) => ({ key: key.slice(scheduled.length), value }));
  }

  async sweep(): Promise<void> {
    const database = await this.#database();
    const now = this.#now();
    let after = "";
    for (;;) {
      const batch = [
        ...database.getRange({ start: after, exclusiveStart: true, versions: true, limit: sweepBatch }),
      ];
      const last = batch.at(-1);
      if (!last) return;
      const removals = batch.map(async ({ key, version = Infinity }) => {
        if (version <= now) await committed(database.remove(key, version));
      });
      await Promise.all(removals);
      after = last.key;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    // An opening that fails now has nothing to close; whoever asked for it is told.
    const database = await this.#opening?.catch(() => undefined);
    await database?.close();
  }

  #database(): Promise<RootDatabase<Buffer, string>> {
    if (this.#closed) return Promise.reject(new Error("The store is closed."));
    this.#opening ??= this.#open().catch((error: unknown) => {
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  async #open(): Promise<RootDatabase<Buffer, string>> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    if ((await rebuild(this.#folder, this.#now())) === "damaged") this.#onDamaged?.();
    const database = open<Buffer, string>({
      path: this.#folder,
      noSubdir: false, // or a folder with a dot in its name is taken for a file
      encoding: "binary",
      useVersions: true,
      overlappingSync: false, // a write is on the disk when it is answered
      eventTurnBatching: false, // with it, a full disk rejects a promise nobody can reach, which ends the process
    });
    for (const file of ["data.mdb", "lock.mdb"]) await chmod(join(this.#folder, file), 0o600);
    return database;
  }
}

/**
 * Waits for a write. lmdb gives the reason of a failure as a second promise on the error, whose rejection would end the
 * process if nobody looked at it.
 */
async function committed(write: Promise<boolean>): Promise<void> {
  try {
    await write;
  } catch (error) {
    if (error instanceof Error && "commitError" in error) await error.commitError;
    throw error;
  }
}
