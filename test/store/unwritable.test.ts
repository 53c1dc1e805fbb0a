import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { GuardedStore } from "../../src/store/guarded-store.ts";
import { MemoryStore } from "../../src/store/memory-store.ts";
import { openStore, parseStoreUrl } from "../../src/store/open-store.ts";
import { RedisServer, hasRedis } from "./redis-server.ts";

const value = Uint8Array.of(7);
const minute = 60_000;
const lost = { code: "STORE_LOST" };

class FullStore extends MemoryStore {
  isFull = false;
  isBroken = false;

  override write(...args: Parameters<MemoryStore["write"]>) {
    return this.isFull || this.isBroken ? Promise.reject(new Error("full")) : super.write(...args);
  }
  override read(...args: Parameters<MemoryStore["read"]>) {
    return this.isBroken ? Promise.reject(new Error("broken")) : super.read(...args);
  }
}

describe("a store that takes nothing new", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  async function guarded() {
    const store = new FullStore();
    const states: string[] = [];
    const guard = await GuardedStore.start(store, { onChange: (state) => states.push(state) });
    onTestFinished(() => guard.close());
    await guard.write("a", value, 60 * minute);
    store.isFull = true;
    await expect(guard.write("b", value, minute)).rejects.toMatchObject(lost);
    return { store, guard, states };
  }

  test("still reads and deletes, and is ready when there is room", async () => {
    const { store, guard, states } = await guarded();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await guard.read("a")).toEqual(value);
    await guard.delete("a");
    expect(await guard.read("a")).toBeUndefined();
    store.isFull = false;
    await vi.advanceTimersByTimeAsync(30_000);
    await guard.write("b", value, minute);
    expect(states).toEqual(["unwritable", "ready"]);
  });

  test("is lost once it fails at reading, and soon gives what it holds when it can", async () => {
    const { store, guard, states } = await guarded();
    await vi.advanceTimersByTimeAsync(10 * minute);
    store.isBroken = true;
    await expect(guard.read("a")).rejects.toMatchObject(lost);
    store.isBroken = false;
    await vi.advanceTimersByTimeAsync(250);
    expect(await guard.read("a")).toEqual(value);
    expect(states).toEqual(["unwritable", "lost", "unwritable"]);
  });
});

test.runIf(hasRedis).each(["full", "read-only"] as const)(
  "a Redis that is %s gives what it holds",
  async (since) => {
    const server = await RedisServer.start();
    onTestFinished(() => server.kill());
    const store = await openStore(parseStoreUrl(server.url), { pause: 20, patience: minute });
    onTestFinished(() => store.close());
    await store.write("a", value, minute);
    await store.schedule("list", "a", { value, dueAt: 0, lifetimeMs: minute });
    await server.refuseWrites(since);
    await expect(store.write("b", value, minute)).rejects.toMatchObject(lost);
    await expect.poll(() => store.state).toBe("unwritable");
    expect(await store.read("a")).toBeDefined();
    expect(await store.readJob("list", "a")).toBeDefined();
    if (since === "full") {
      await store.cancel("list", "a");
      expect(await store.readJob("list", "a")).toBeUndefined();
    }
    await server.takeWrites();
    await expect.poll(() => store.state).toBe("ready");
  },
);
