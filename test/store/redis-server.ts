import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { freePort } from "../free-port.ts";
import { createInterface } from "node:readline";
import { Redis } from "ioredis";
import { afterAll, beforeAll, expect } from "vitest";
import type { RedisAddress } from "../../src/store/redis-address.ts";

const program = ["redis-server", "valkey-server"].find((name) => !spawnSync(name, ["--version"]).error);

/** Whether this machine can run the tests that need a Redis or Valkey server. */
export const hasRedis = program !== undefined;

if (!hasRedis) {
  process.stderr.write(
    "redis-server is not installed: the tests of the Redis store are skipped. Install it to run them.\n",
  );
}

/** What a server is started with that writes all down in a folder: started again, it has it still. */
export function keeping(folder: string): string[] {
  return ["--dir", folder, "--appendonly", "yes", "--appendfsync", "no"];
}

/** A real server of the machine, without persistence. */
export class RedisServer {
  readonly port: number;
  readonly #options: readonly string[];
  #process: ChildProcess | undefined;

  /** Starts one with the given options of the program. */
  static async start(...options: string[]): Promise<RedisServer> {
    const server = new RedisServer(await freePort(), options);
    await server.start();
    return server;
  }

  private constructor(port: number, options: readonly string[]) {
    this.port = port;
    this.#options = options;
  }

  get address(): RedisAddress {
    return { host: "127.0.0.1", port: this.port, db: 0 };
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Starts it again, empty unless it writes down what it holds. */
  async start(): Promise<void> {
    const options = ["--port", String(this.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
    const started = spawn(program ?? expect.fail("no redis-server"), [...options, ...this.#options], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    this.#process = started;
    let ready = false;
    for await (const line of createInterface({ input: started.stdout })) {
      ready = line.includes("Ready to accept connections");
      if (ready) break;
    }
    if (!ready) throw new Error("redis-server did not start.");
    started.stdout.resume();
  }

  /** Kills it; what it held is gone, unless it was written down. */
  async kill(): Promise<void> {
    const child = this.#process;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  }

  /** Lets it hang: it keeps its connections, and answers nothing. */
  hang(): void {
    this.#process?.kill("SIGSTOP");
  }

  goOn(): void {
    this.#process?.kill("SIGCONT");
  }

  async empty(): Promise<void> {
    await this.#ask((redis) => redis.flushall());
  }

  /** Lets it take nothing new: it is full, or a copy of another server. */
  async refuseWrites(since: "full" | "read-only"): Promise<void> {
    await this.#ask((redis) =>
      since === "full" ? redis.config("SET", "maxmemory", "1") : redis.replicaof("127.0.0.1", 1),
    );
  }

  async takeWrites(): Promise<void> {
    await this.#ask(async (redis) => {
      await redis.config("SET", "maxmemory", "0");
      await redis.replicaof("NO", "ONE");
    });
  }

  /** How many keys it holds. */
  size(): Promise<number> {
    return this.#ask((redis) => redis.dbsize());
  }

  /** How often each command was asked for since it was started, beside those in scripts. */
  async commands(): Promise<Readonly<Record<"mget", number>>> {
    const stats = await this.#ask((redis) => redis.info("commandstats"));
    return { mget: Number(/cmdstat_mget:calls=(\d+)/.exec(stats)?.[1] ?? 0) };
  }

  /** How many jobs are scheduled. */
  timers(): Promise<number> {
    return this.#ask(async (redis) => (await redis.keys("safe-steps:job:*")).length);
  }

  /** Puts the same in the place of every value. */
  async spoil(value: string): Promise<void> {
    await this.#ask(async (redis) => {
      for (const key of await redis.keys("*")) {
        if ((await redis.type(key)) === "string") await redis.set(key, value, "KEEPTTL");
      }
    });
  }

  /** Every key and every value, as bytes. */
  dump(): Promise<Buffer> {
    return this.#ask(async (redis) => {
      const parts: Buffer[] = [];
      for (const key of await redis.keysBuffer("*")) {
        const sorted = (await redis.type(key)) === "zset";
        const value = sorted
          ? await redis.zrangeBuffer(key, "0", "-1", "WITHSCORES")
          : [(await redis.getBuffer(key)) ?? Buffer.of()];
        parts.push(key, ...value);
      }
      return Buffer.concat(parts);
    });
  }

  async #ask<T>(question: (redis: Redis) => Promise<T>): Promise<T> {
    const redis = new Redis(this.address);
    try {
      return await question(redis);
    } finally {
      redis.disconnect();
    }
  }
}

/** A server for all tests of a file or of a block. */
export function useRedisServer(): () => RedisServer {
  let server: RedisServer | undefined;
  beforeAll(async () => {
    server = await RedisServer.start();
  });
  afterAll(() => server?.kill());
  return () => server ?? expect.fail("the Redis server is not there yet");
}
