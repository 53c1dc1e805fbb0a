import { Redis } from "ioredis";
import { z } from "zod";
import { JoinedReads } from "./joined-reads.ts";
import type { RedisAddress } from "./redis-address.ts";
import * as scripts from "./redis-scripts.ts";
import type { Claims, DueJob, Marks, ScheduledJob, Store } from "./store.ts";

const headSize = 8;
/** How often it is looked whether the address leads to another server that takes writes, in milliseconds. */
const lookElsewhereEvery = 60_000;
const takenSchema = z.array(z.instanceof(Buffer));

/**
 * Keeps records in a Redis or Valkey server, for any number of processes. What is due and what has expired is told by
 * the clock of the process that asks, as in the other stores, so the processes need clocks that agree within a few
 * seconds; Redis counts lifetimes as well, and takes out by itself what has expired. A claim's term is Redis's alone.
 */
export class RedisStore implements Store {
  readonly claims: Claims = {
    claim: async (key, token, termMs) =>
      (await this.#script(scripts.claim, [claimKey(key), markKey(key)], [token, termMs])) === 1,
    release: async (key, token) => {
      await this.#script(scripts.release, [claimKey(key)], [token]);
    },
  };
  readonly marks: Marks = {
    put: async ({ key, value }, lifetimeMs) => {
      await this.#run((redis) => redis.set(markKey(key), value, "PX", Math.ceil(lifetimeMs), "NX"));
    },
    read: async (key) => (await this.#reads.read(markKey(key)))?.toString(),
    remaining: async (key) => {
      const milliseconds = await this.#run((redis) => redis.pttl(markKey(key)));
      return milliseconds < 0 ? undefined : milliseconds;
    },
    delete: async (key) => {
      await this.#run((redis) => redis.del(markKey(key)));
    },
  };
  readonly #reads = new JoinedReads((keys) => this.#run((redis) => redis.mgetBuffer(keys)));
  readonly #redis: Redis;
  readonly #now: () => number;
  #connecting: Promise<void> | undefined;
  /** Why there is no connection, where that is known. */
  #trouble = "not connected";

  #lookedElsewhereAt = -Infinity;

  constructor(
    address: RedisAddress,
    { now = Date.now, patience = 1000 }: { now?: () => number; patience?: number | undefined } = {},
  ) {
    this.#now = now;
    // Whoever asks has gone on without an answer by then.
    const longest = 2 * patience;
    this.#redis = new Redis({
      ...address,
      keyPrefix: "safe-steps:",
      lazyConnect: true,
      connectTimeout: longest,
      commandTimeout: longest,
      socketTimeout: longest, // a connection that answers nothing may be dead, and nobody would ever tell us
      retryStrategy: (attempt) => Math.min(attempt * 100, 1000),
      reconnectOnError: (error) => error.message.startsWith("READONLY") && this.#mayLookElsewhere(),
      // Nothing is kept for later: who asks has gone on without the store.
      enableOfflineQueue: false,
      autoResendUnfulfilledCommands: false,
      maxRetriesPerRequest: 0,
      enableReadyCheck: false, // needs INFO, which a server may refuse; one that is still loading answers with an error
      disableClientInfo: true,
    });
    this.#redis.on("error", (error: unknown) => {
      this.#trouble = describe(error);
    });
  }

  async read(key: string): Promise<Uint8Array | undefined> {
    return this.#alive(await this.#reads.read(recordKey(key)));
  }

  async write(key: string, value: Uint8Array, lifetimeMs: number): Promise<void> {
    const kept = this.#withExpiry(value, lifetimeMs);
    await this.#run((redis) => redis.set(recordKey(key), kept, "PX", Math.ceil(lifetimeMs)));
  }

  async delete(key: string): Promise<void> {
    await this.#run((redis) => redis.del(recordKey(key)));
  }

  async schedule(list: string, key: string, scheduled: ScheduledJob): Promise<void> {
    const { value, dueAt, lifetimeMs, onlyWhile } = scheduled;
    const given = [this.#withExpiry(value, lifetimeMs), Math.ceil(lifetimeMs), dueAt, key];
    const keys = [times(list), values(list) + key];
    await (onlyWhile
      ? this.#script(scripts.schedule, [...keys, markKey(onlyWhile.key)], [...given, onlyWhile.value])
      : this.#script(scripts.schedule, keys, given));
  }

  async readJob(list: string, key: string): Promise<Uint8Array | undefined> {
    return this.#alive(await this.#reads.read(values(list) + key));
  }

  async cancel(list: string, key: string, value?: Uint8Array): Promise<void> {
    const mustBe = value ? [Buffer.from(value)] : [];
    await this.#script(scripts.cancel, [times(list), values(list) + key], [key, ...mustBe]);
  }

  async takeDue(list: string, limit: number, leaseMs: number): Promise<readonly DueJob[]> {
    const now = this.#now();
    const reply = await this.#script(
      scripts.takeDue,
      [times(list), values(list)],
      [now, now + leaseMs, limit],
    );
    const taken = takenSchema.parse(reply);
    return taken.flatMap((name, index) => {
      const [value, dueAt] = taken.slice(index + 1, index + 3);
      return index % 3 === 0 && value && dueAt
        ? [{ key: name.toString(), value, dueAt: Number(dueAt.toString()) }]
        : [];
    });
  }

  /** Redis does so by itself. */
  sweep(): Promise<void> {
    return Promise.resolve();
  }

  close(): Promise<void> {
    this.#redis.disconnect();
    return Promise.resolve();
  }

  /** @throws Error with none of the command in it: ioredis's own errors carry keys and values, some even a password */
  async #run<T>(command: (redis: Redis) => Promise<T>): Promise<T> {
    // Once only: after a failure ioredis itself connects again, and what is asked meanwhile fails below.
    this.#connecting ??= this.#redis.connect().catch(() => undefined);
    await this.#connecting;
    return command(this.#redis).catch((error: unknown) => {
      const said = this.#redis.status === "ready" || isRefusal(error);
      throw new Error(`Redis failed: ${said ? describe(error) : this.#trouble}.`);
    });
  }

  /** Another may have become the primary server. While one connects, nothing can be read: so only now and then. */
  #mayLookElsewhere(): boolean {
    const now = performance.now();
    if (now < this.#lookedElsewhereAt + lookElsewhereEvery) return false;
    this.#lookedElsewhereAt = now;
    return true;
  }

  #script(script: string, keys: string[], given: (string | number | Buffer)[]): Promise<unknown> {
    return this.#run((redis) => redis.callBuffer("EVAL", script, keys.length, ...keys, ...given));
  }

  #withExpiry(value: Uint8Array, lifetimeMs: number): Buffer {
    const head = Buffer.alloc(headSize);
    head.writeDoubleBE(this.#now() + lifetimeMs);
    return Buffer.concat([head, value]);
  }

  #alive(kept: Buffer | null): Uint8Array | undefined {
    if (!kept || kept.length < headSize) return undefined;
    return kept.readDoubleBE(0) > this.#now() ? kept.subarray(headSize) : undefined;
  }
}

const recordKey = (key: string): string => `record:${key}`;
const markKey = (key: string): string => `mark:${key}`;
const claimKey = (key: string): string => `claim:${key}`;
const times = (list: string): string => `times:${list}`;
const values = (list: string): string => `job:${list}:`;

/** Only what cannot hold a key, a value or a password: the system's code, or the first word of Redis's refusal. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return "unknown error";
  if ("code" in error && typeof error.code === "string") return error.code;
  if (isRefusal(error)) return /^[A-Z]+/.exec(error.message)?.[0] ?? "refused";
  return error.name === "Error" ? error.message : error.name;
}

function isRefusal(error: unknown): boolean {
  return error instanceof Error && error.name === "ReplyError";
}
