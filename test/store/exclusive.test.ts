import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { deriveKey, opaqueName } from "../../src/store/data-key.ts";
import { createExclusive } from "../../src/store/exclusive.ts";
import type { Exclusive, ExclusiveOptions } from "../../src/store/exclusive.ts";
import { GuardedStore } from "../../src/store/guarded-store.ts";
import { MemoryStore } from "../../src/store/memory-store.ts";
import { RedisStore } from "../../src/store/redis-store.ts";
import type { Claims, Store } from "../../src/store/store.ts";
import { EncryptedStore } from "../../src/store/encrypted-store.ts";
import { runBesideStore } from "./child.ts";
import { hasRedis, useRedisServer } from "./redis-server.ts";
import { dataKey } from "./encrypted-stores.ts";

const anna = 4_815_162_342;
const claimOf = (owner: number): string => opaqueName(deriveKey(dataKey, "claim name"), String(owner));
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

afterEach(() => void vi.useRealTimers());

/** As one of several processes on the same store. */
function replicaOn(store: Store, options?: ExclusiveOptions): Exclusive {
  return new EncryptedStore({ store, dataKey }).exclusive(options);
}

function storeWith(claims: Claims): Store {
  return Object.assign(new MemoryStore(), { claims });
}

/** Work that goes on until it is told to end. */
function endless() {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const work = vi.fn(() => ended);
  return { work, end };
}

describe("within a process", () => {
  test("one owner's work is done in the order it came, and gives its own result", async () => {
    const exclusive = createExclusive();
    const steps: string[] = [];
    const results = [1, 2, 3].map((number) =>
      exclusive(number === 2 ? String(anna) : anna, async () => {
        steps.push(`begin ${number}`);
        await turn();
        steps.push(`end ${number}`);
        return number;
      }),
    );
    expect(await Promise.all(results)).toEqual([1, 2, 3]);
    expect(steps).toEqual(["begin 1", "end 1", "begin 2", "end 2", "begin 3", "end 3"]);
  });

  test("work that comes while earlier work goes on waits for all of that", async () => {
    const exclusive = createExclusive();
    const [first, second] = [endless(), endless()];
    const work = vi.fn(() => Promise.resolve());
    const all = [exclusive(anna, first.work), exclusive(anna, second.work)];
    first.end();
    await turn();
    expect(second.work).toHaveBeenCalled();
    all.push(exclusive(anna, work));
    await turn();
    expect(work).not.toHaveBeenCalled();
    second.end();
    await Promise.all(all);
    expect(work).toHaveBeenCalledOnce();
  });

  test("another owner's work goes on beside it", async () => {
    const exclusive = createExclusive();
    const { work, end } = endless();
    const first = exclusive(anna, work);
    expect(await exclusive(anna + 1, () => Promise.resolve("beside"))).toBe("beside");
    end();
    await first;
  });

  test("work that fails, at once or later, fails alone", async () => {
    const exclusive = createExclusive();
    const throws = (): Promise<void> => {
      throw new Error("at once");
    };
    const all = [throws, () => Promise.reject(new Error("later")), () => Promise.resolve("fine")];
    const outcomes = await Promise.allSettled(all.map((work) => exclusive<unknown>(anna, work)));
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected", "fulfilled"]);
  });

  test("work that never ends keeps others waiting for its time, and no longer", async () => {
    vi.useFakeTimers();
    const onOverdue = vi.fn();
    const exclusive = createExclusive(undefined, { onOverdue });
    void exclusive(anna, endless().work);
    const steps: string[] = [];
    const { work, end } = endless();
    const second = exclusive(anna, () => {
      steps.push("second");
      return work();
    });
    const third = exclusive(anna, () => Promise.resolve(void steps.push("third")));
    await vi.advanceTimersByTimeAsync(9999);
    expect(steps).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(steps).toEqual(["second"]);
    expect(onOverdue).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(1000);
    expect(steps).toEqual(["second"]);
    end();
    await Promise.all([second, third]);
    expect(steps).toEqual(["second", "third"]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

test("a claim is kept while the work goes on, and then released for good", async () => {
  vi.useFakeTimers();
  const claims = { claim: vi.fn(() => Promise.resolve(true)), release: vi.fn(() => Promise.resolve()) };
  const { work, end } = endless();
  const done = replicaOn(storeWith(claims))(anna, work);
  await vi.advanceTimersByTimeAsync(3500);
  expect(claims.claim).toHaveBeenCalledTimes(4);
  expect(new Set(claims.claim.mock.calls.map((call) => JSON.stringify(call))).size).toBe(1);
  expect(claims.release).not.toHaveBeenCalled();
  end();
  await done;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(claims.claim).toHaveBeenCalledTimes(4);
  expect(claims.release).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

describe("a store that is lost", () => {
  test("before, or during the work, hinders nothing but the other replicas' turn", async () => {
    const guard = await GuardedStore.start(
      storeWith({
        claim: () => Promise.resolve(true),
        release: () => Promise.reject(new Error("broken")),
      }),
    );
    onTestFinished(() => guard.close());
    const here = replicaOn(guard);
    expect(await here(anna, () => Promise.resolve("during"))).toBe("during");
    await turn();
    expect(guard.state).toBe("unwritable");
    const steps: number[] = [];
    const work = (number: number) => async () => {
      await turn();
      steps.push(number);
    };
    await Promise.all([1, 2, 3].map((number) => here(anna, work(number))));
    expect(steps).toEqual([1, 2, 3]);
  });

  test("because it hangs costs a second", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
    const guard = await GuardedStore.start(
      storeWith({ claim: () => new Promise(() => undefined), release: () => Promise.resolve() }),
    );
    const work = vi.fn(() => Promise.resolve());
    const done = replicaOn(guard)(anna, work);
    await vi.advanceTimersByTimeAsync(1000);
    await done;
    expect(work).toHaveBeenCalledOnce();
    await guard.close();
  });
});

describe.runIf(hasRedis)("on Redis", () => {
  const server = useRedisServer();

  beforeEach(() => server().empty());

  async function connected(): Promise<Store> {
    const store = await GuardedStore.start(new RedisStore(server().address), { patience: 60_000 });
    onTestFinished(() => store.close());
    return store;
  }

  test("50 workers on five connections each count, and none is lost", async () => {
    const replicas = await Promise.all(Array.from({ length: 5 }, async () => replicaOn(await connected())));
    const counter = await connected();
    const lifetime = 60_000;
    await counter.write("count", Uint8Array.of(0), lifetime);
    const addOne = async (): Promise<void> => {
      const [count = 0] = (await counter.read("count")) ?? [];
      await counter.write("count", Uint8Array.of(count + 1), lifetime);
    };
    const rounds = Array.from({ length: 10 }).flatMap(() => replicas);
    await Promise.all(rounds.map((replica) => replica(anna, addOne)));
    expect([...((await counter.read("count")) ?? [])]).toEqual([50]);
  });

  test("another replica's endless work is waited for, and no longer than its time", async () => {
    const overdue: string[] = [];
    const here = replicaOn(await connected(), { patience: 200, onOverdue: () => overdue.push("here") });
    const there = replicaOn(await connected(), { patience: 10_000, onOverdue: () => overdue.push("there") });
    let ended = false;
    const { work, end } = endless();
    const first = there(anna, work).then(() => (ended = true));
    await expect.poll(() => work).toHaveBeenCalled();
    expect(await here(anna, () => Promise.resolve(ended))).toBe(false);
    expect(overdue).toEqual(["here"]);
    const third = here(anna, () => Promise.resolve(ended));
    end();
    expect(await third).toBe(true);
    await first;
  });

  test("work that takes longer than a claim's term keeps its claim", async () => {
    const here = replicaOn(await connected());
    const other = await connected();
    const claimed = () => other.claims?.claim(claimOf(anna), "other", 10_000);
    const start = performance.now();
    await here(anna, async () => {
      while (performance.now() - start < 4000) {
        expect(await claimed()).toBe(false);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    });
    await expect.poll(() => claimed()).toBe(true);
  });

  test("a replica killed in the middle of its work lets others on in a few seconds", async () => {
    const script = `
      import { createSecretKey } from "node:crypto";
      import { RedisStore } from "./dist/store/redis-store.js";
      import { EncryptedStore } from "./dist/store/encrypted-store.js";
      const store = new RedisStore(JSON.parse(process.argv[2]));
      const dataKey = createSecretKey(Buffer.from("${dataKey.export().toString("hex")}", "hex"));
      await new EncryptedStore({ store, dataKey }).exclusive()(${anna}, async () => {
        console.log("working");
        await new Promise(() => setInterval(() => undefined, 1000));
      });`;
    const child = await runBesideStore(script, {
      data: JSON.stringify(server().address),
    });
    const ended = once(child, "exit");
    await once(createInterface({ input: child.stdout ?? expect.fail() }), "line");
    const onOverdue = vi.fn();
    const store = await connected();
    const asked = vi.spyOn(store.claims ?? expect.fail("no claims"), "claim");
    const work = vi.fn(() => Promise.resolve());
    const waiting = replicaOn(store, { onOverdue, patience: 60_000 })(anna, work);
    await expect.poll(() => asked.mock.calls.length).toBeGreaterThan(3);
    expect(work).not.toHaveBeenCalled();
    child.kill("SIGKILL");
    await ended;
    await waiting;
    expect(onOverdue).not.toHaveBeenCalled();
  });
});
