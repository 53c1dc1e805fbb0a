import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { GuardedStore } from "../../src/store/guarded-store.ts";
import type { StoreState } from "../../src/store/guarded-store.ts";
import { MemoryStore } from "../../src/store/memory-store.ts";
import type { Claims } from "../../src/store/store.ts";

const value = Uint8Array.of(7);

/** A memory store that can be broken: then it fails, or never answers. */
class BreakableStore extends MemoryStore {
  broken: "no" | "fails" | "hangs" = "no";
  asked = 0;
  readonly written: string[] = [];
  readonly claims: Claims = {
    claim: () => this.#unlessBroken(() => Promise.resolve(true)),
    release: () => this.#unlessBroken(() => Promise.resolve()),
  };

  override read(...args: Parameters<MemoryStore["read"]>) {
    return this.#unlessBroken(() => super.read(...args));
  }
  override write(...args: Parameters<MemoryStore["write"]>) {
    this.written.push(args[0]);
    return this.#unlessBroken(() => super.write(...args));
  }
  override delete(...args: Parameters<MemoryStore["delete"]>) {
    return this.#unlessBroken(() => super.delete(...args));
  }
  override schedule(...args: Parameters<MemoryStore["schedule"]>) {
    return this.#unlessBroken(() => super.schedule(...args));
  }
  override readJob(...args: Parameters<MemoryStore["readJob"]>) {
    return this.#unlessBroken(() => super.readJob(...args));
  }
  override cancel(...args: Parameters<MemoryStore["cancel"]>) {
    return this.#unlessBroken(() => super.cancel(...args));
  }
  override takeDue(...args: Parameters<MemoryStore["takeDue"]>) {
    return this.#unlessBroken(() => super.takeDue(...args));
  }
  override sweep() {
    return this.#unlessBroken(() => super.sweep());
  }

  #unlessBroken<T>(operation: () => Promise<T>): Promise<T> {
    this.asked += 1;
    if (this.broken === "hangs") return new Promise(() => undefined);
    if (this.broken === "fails") return Promise.reject(new Error("broken"));
    return operation();
  }
}

// What has come is read all the same: setImmediate is the real one.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] });
});
afterEach(() => void vi.useRealTimers());

async function guarded(store = new BreakableStore()) {
  const changes: [state: StoreState, reason?: unknown][] = [];
  const starting = GuardedStore.start(store, { onChange: (...change) => changes.push(change) });
  if (store.broken === "hangs") await vi.advanceTimersByTimeAsync(1000);
  const guard = await starting;
  onTestFinished(() => guard.close());
  return { store, guard, changes };
}

const lost = expect.objectContaining({ name: "StoreLostError", code: "STORE_LOST" }) as Error;

describe("a sound store", () => {
  test("is ready, passes everything on, and keeps nothing of its trial", async () => {
    const { store, guard, changes } = await guarded();
    await guard.write("a", value, 1000);
    expect(await guard.read("a")).toEqual(value);
    await guard.delete("a");
    expect(await store.read("a")).toBeUndefined();
    expect(await guard.claims?.claim("a", "token", 1000)).toBe(true);
    expect(store.written).toHaveLength(2);
    for (const key of store.written) expect(await store.read(key)).toBeUndefined();
    expect(guard.state).toBe("ready");
    expect(changes).toEqual([]);
  });

  test("is tried under a name of its own, since others may try the same store", async () => {
    const { store } = await guarded();
    await guarded(store);
    expect(new Set(store.written).size).toBe(2);
  });

  test("is swept every ten minutes", async () => {
    const { store, guard } = await guarded();
    await guard.write("a", value, 60_000);
    const { asked } = store;
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(store.asked).toBe(asked + 1);
    vi.setSystemTime(0);
    expect(await store.read("a")).toBeUndefined();
  });
});

const claimsOf = ({ claims }: GuardedStore): Claims => claims ?? expect.fail("no claims");

const operations: [string, (guard: GuardedStore) => Promise<unknown>][] = [
  ["read", (guard) => guard.read("a")],
  ["write", (guard) => guard.write("a", value, 1000)],
  ["removal", (guard) => guard.delete("a")],
  ["scheduling", (guard) => guard.schedule("list", "a", { value, dueAt: 0, lifetimeMs: 1000 })],
  ["reading of what is scheduled", (guard) => guard.readJob("list", "a")],
  ["cancelling", (guard) => guard.cancel("list", "a")],
  ["taking of what is due", (guard) => guard.takeDue("list", 1, 1000)],
  ["claim", (guard) => claimsOf(guard).claim("a", "token", 1000)],
  ["release", (guard) => claimsOf(guard).release("a", "token")],
];

describe.each(operations)("when a %s", (_operation, run) => {
  test("fails, the store is lost, with its reason", async () => {
    const { store, guard, changes } = await guarded();
    store.broken = "fails";
    await expect(run(guard)).rejects.toEqual(lost);
    expect(guard.state).toBe("lost");
    expect(changes).toEqual([["lost", new Error("broken")]]);
  });

  test("hangs, it takes a second and no more", async () => {
    const { store, guard, changes } = await guarded();
    store.broken = "hangs";
    const outcome = run(guard).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(999);
    expect(guard.state).toBe("ready");
    await vi.advanceTimersByTimeAsync(1);
    expect(await outcome).toEqual(lost);
    expect(changes).toEqual([["lost", new Error("The store gave no answer in 1000 ms.")]]);
  });
});

describe("a lost store", () => {
  test("fails at once, without being asked", async () => {
    const { store, guard, changes } = await guarded();
    store.broken = "hangs";
    const first = Promise.allSettled([guard.read("a"), guard.read("b"), guard.write("c", value, 1000)]);
    await vi.advanceTimersByTimeAsync(1000);
    await first;
    const { asked } = store;
    await expect(guard.read("a")).rejects.toEqual(lost);
    await expect(guard.write("a", value, 1000)).rejects.toEqual(lost);
    expect(store.asked).toBe(asked);
    expect(changes).toHaveLength(1);
  });

  test("is tried again by itself and comes back", async () => {
    const { store, guard, changes } = await guarded();
    store.broken = "fails";
    await expect(guard.read("a")).rejects.toEqual(lost);
    store.broken = "no";
    await vi.advanceTimersByTimeAsync(249);
    expect(guard.state).toBe("lost");
    await vi.advanceTimersByTimeAsync(1);
    expect(guard.state).toBe("ready");
    expect(changes.map(([state]) => state)).toEqual(["lost", "ready"]);
    await guard.write("a", value, 1000);
    expect(await guard.read("a")).toEqual(value);
  });

  test("is tried less and less often, but at least each half minute", async () => {
    const { store, guard, changes } = await guarded();
    store.broken = "fails";
    await expect(guard.read("a")).rejects.toEqual(lost);
    const before = store.written.length;
    await vi.advanceTimersByTimeAsync(60 * 60_000);
    const trials = store.written.length - before;
    expect(trials).toBeGreaterThan(110);
    expect(trials).toBeLessThan(130);
    store.broken = "no";
    await vi.advanceTimersByTimeAsync(30_000);
    expect(guard.state).toBe("ready");
    expect(changes).toHaveLength(2);
  });

  test("is not taken for sound while it forgets what is written", async () => {
    const store = new BreakableStore();
    store.write = () => Promise.resolve();
    const { guard } = await guarded(store);
    expect(guard.state).toBe("lost");
  });
});

test.each(["fails", "hangs"] as const)("a store that %s at the start is lost, and starts", async (how) => {
  const broken = new BreakableStore();
  broken.broken = how;
  const { store, guard, changes } = await guarded(broken);
  expect(changes.map(([state]) => state)).toEqual(["lost"]);
  store.broken = "no";
  await vi.advanceTimersByTimeAsync(250);
  expect(guard.state).toBe("ready");
});

test("a failing sweep loses the store and throws at nobody", async () => {
  const { store, guard } = await guarded();
  store.broken = "fails";
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(guard.state).toBe("lost");
});

test("once closed, it asks nothing and leaves no timer", async () => {
  const { store, guard } = await guarded();
  store.broken = "fails";
  await expect(guard.read("a")).rejects.toEqual(lost);
  store.broken = "no";
  await guard.close();
  await expect(guard.read("a")).rejects.toEqual(lost);
  expect(vi.getTimerCount()).toBe(0);
});

test.each(["succeeds", "fails"])("closed during a trial that then %s, it says nothing more", async (how) => {
  const { store, guard, changes } = await guarded();
  store.broken = "fails";
  await expect(guard.read("a")).rejects.toEqual(lost);
  store.broken = "no";
  let end = (): void => undefined;
  const held = new Promise<void>((resolve, reject) => {
    end =
      how === "succeeds"
        ? resolve
        : () => {
            reject(new Error("broken"));
          };
  });
  store.write = () => held;
  store.read = () => Promise.resolve(Uint8Array.of(1));
  await vi.advanceTimersByTimeAsync(250);
  await guard.close();
  end();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(changes).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

test("closing a store that hangs takes a second and no more", async () => {
  const { store, guard } = await guarded();
  store.close = () => new Promise(() => undefined);
  const closing = expect(guard.close()).rejects.toThrow("The store gave no answer in 1000 ms.");
  await vi.advanceTimersByTimeAsync(1000);
  await closing;
  store.close = () => Promise.resolve();
});
