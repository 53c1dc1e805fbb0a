import { chmod, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { open } from "lmdb";
import type { RootDatabase } from "lmdb";
import type { FolderLock } from "./folder-lock.ts";
import { putJob, readJob, deleteJob, takeDueJobs } from "./lmdb-jobs.ts";
import { rebuild } from "./lmdb-rebuild.ts";
import type { DueJob, ScheduledJob, Store } from "./store.ts";
import { WholeFile } from "./whole-file.ts";

interface Opened {
  readonly database: RootDatabase<Buffer, string>;
  readonly file: WholeFile;
}

/** How many records a sweep looks at before it lets taps through. */
const sweepBatch = 200;

/** What a store in a folder is told beside the folder. */
export interface LmdbStoreOptions {
  /** Milliseconds since 1970; the real time when left out. */
  readonly now?: () => number;
  /** The file could not be read and was replaced by an empty one: every record is lost. */
  readonly onDamaged?: () => void;
  /** What holds the folder for this process; released when the store is closed. */
  readonly lock?: FolderLock;
}

/**
 * Keeps records in a folder of this machine, for one process at a time. A record's expiry is its lmdb version, so that
 * a sweep deletes a record only if it is still the one it saw.
 *
 * The folder is opened at the first use, and again at the next one when that failed. The bytes of a deleted record stay
 * in a free page until it is reused or the folder is opened again (a fresh file is then built): they are encrypted.
 */
export class LmdbStore implements Store {
  readonly #folder: string;
  readonly #now: () => number;
  readonly #onDamaged: (() => void) | undefined;
  readonly #lock: FolderLock | undefined;
  #opening: Promise<Opened> | undefined;
  #closed = false;

  constructor(folder: string, options: LmdbStoreOptions = {}) {
    this.#folder = folder;
    this.#now = options.now ?? Date.now;
    this.#onDamaged = options.onDamaged;
    this.#lock = options.lock;
  }

  /** A large file takes seconds: a fresh one is built out of it. */
  async open(): Promise<void> {
    await this.#database();
  }

  async read(key: string): Promise<Uint8Array | undefined> {
    const database = await this.#database();
    const entry = database.getEntry(key);
    return entry?.version !== undefined && entry.version > this.#now() ? entry.value : undefined;
  }

  async write(key: string, value: Uint8Array, lifetimeMs: number): Promise<void> {
    await this.#commit((database) => database.put(key, Buffer.from(value), this.#now() + lifetimeMs));
  }

  async delete(key: string): Promise<void> {
    await this.#commit((database) => database.remove(key));
  }

  async schedule(list: string, key: string, { value, dueAt, lifetimeMs }: ScheduledJob): Promise<void> {
    const expiresAt = this.#now() + lifetimeMs;
    const bytes = Buffer.from(value);
    await this.#inTransaction((database) => {
      putJob(database, list, key, { value: bytes, dueAt, expiresAt });
    });
  }

  async readJob(list: string, key: string): Promise<Uint8Array | undefined> {
    const present = readJob(await this.#database(), list, key);
    return present && present.expiresAt > this.#now() ? present.value : undefined;
  }

  async cancel(list: string, key: string, value?: Uint8Array): Promise<void> {
    await this.#inTransaction((database) => {
      const present = readJob(database, list, key);
      if (present && (!value || present.value.equals(value))) deleteJob(database, list, key);
    });
  }

  takeDue(list: string, limit: number, leaseMs: number): Promise<readonly DueJob[]> {
    const now = this.#now();
    return this.#inTransaction((database) =>
      takeDueJobs(database, list, { now, againAt: now + leaseMs, limit }),
    );
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
      const deletions = batch.map(async ({ key, version = Infinity }) => {
        if (version <= now) await committed(database.remove(key, version));
      });
      await Promise.all(deletions);
      after = last.key;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    // An opening that fails now has nothing to close; whoever asked for it is told.
    const opened = await this.#opening?.catch(() => undefined);
    await opened?.database.close();
    await this.#lock?.release();
  }

  /** Runs after all writes that were begun before it, and as one of them: what it reads, nobody changes meanwhile. */
  #inTransaction<T>(work: (database: RootDatabase<Buffer, string>) => T): Promise<T> {
    return this.#commit((database) => database.transaction(() => work(database)));
  }

  async #commit<T>(write: (database: RootDatabase<Buffer, string>) => Promise<T>): Promise<T> {
    const { database, file } = await this.#whole();
    const result = await committed(write(database));
    // It may have grown by this; one that was cut meanwhile has lost it.
    file.checkCommit();
    return result;
  }

  async #database(): Promise<RootDatabase<Buffer, string>> {
    return (await this.#whole()).database;
  }

  async #whole(): Promise<Opened> {
    if (this.#closed) throw new Error("The store is closed.");
    const opening = (this.#opening ??= this.#open());
    try {
      const opened = await opening;
      opened.file.checkForUse();
      return opened;
    } catch (error) {
      // A database whose file was changed is left as it is: to close it may write. The next use opens a sound one.
      if (this.#opening === opening) this.#opening = undefined;
      throw error;
    }
  }

  async #open(): Promise<Opened> {
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
    return { database, file: new WholeFile(join(this.#folder, "data.mdb")) };
  }
}

/**
 * Waits for a write. lmdb gives the reason of a failure as a second promise on the error, whose rejection would end the
 * process if nobody looked at it.
 */
async function committed<T>(write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof Error && "commitError" in error) await error.commitError;
    throw error;
  }
}
