import { describe, onTestFinished } from "vitest";
import { GuardedStore } from "../../src/store/guarded-store.ts";
import { LmdbStore } from "../../src/store/lmdb-store.ts";
import { MemoryStore } from "../../src/store/memory-store.ts";
import { RedisStore } from "../../src/store/redis-store.ts";
import type { Store } from "../../src/store/store.ts";
import { emptyFolder } from "./folder.ts";
import { hasRedis, useRedisServer } from "./redis-server.ts";

/** The clock of the store under test, in milliseconds since 1970. */
interface Clock {
  time: number;
}

type Tests = (opened: () => Promise<Store>, clock: Clock) => void;

/** Runs the same tests on every kind of store that is swept. */
export function describeSweptStores(tests: Tests): void {
  describe("memory store", () => {
    runOn((now) => Promise.resolve(new MemoryStore(now)), tests);
  });
  describe("guarded store", () => {
    runOn((now) => GuardedStore.start(new MemoryStore(now)), tests);
  });
  describe("file store", () => {
    runOn(async (now) => new LmdbStore(await emptyFolder(), { now }), tests);
  });
}

/** Runs the same tests on every kind of store. */
export function describeStores(tests: Tests): void {
  describeSweptStores(tests);
  describe.runIf(hasRedis)("Redis store", () => {
    const server = useRedisServer();
    runOn(async (now) => {
      await server().empty();
      return new RedisStore(server().address, { now });
    }, tests);
  });
}

function runOn(open: (now: () => number) => Promise<Store>, tests: Tests): void {
  const clock = { time: 0 };
  const opened = async (): Promise<Store> => {
    clock.time = 1_000_000;
    const store = await open(() => clock.time);
    onTestFinished(() => store.close());
    return store;
  };
  tests(opened, clock);
}
