import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { dataKeyFrom } from "../../src/store/data-key.ts";
import type { ScheduledJobs } from "../../src/store/scheduled-jobs.ts";
import { GuardedStore } from "../../src/store/guarded-store.ts";
import { MemoryStore } from "../../src/store/memory-store.ts";
import type { ScheduledJob } from "../../src/store/store.ts";
import { encryptedStores } from "./encrypted-stores.ts";

const hour = 60 * 60_000;
const minute = 60_000;
const anna = 4_815_162_342;

let time = 0;
const now = () => time;
beforeEach(() => void (time = 1_790_000_000_000));

/** A memory store that shows what was scheduled in it. */
class OpenStore extends MemoryStore {
  readonly scheduled: [list: string, key: string, scheduled: ScheduledJob][] = [];

  override schedule(list: string, key: string, scheduled: ScheduledJob): Promise<void> {
    this.scheduled.push([list, key, scheduled]);
    return super.schedule(list, key, scheduled);
  }

  async spoil(): Promise<void> {
    for (const [list, key, scheduled] of this.scheduled) {
      const value = scheduled.value.map((byte, index) => (index === 40 ? byte ^ 1 : byte));
      await super.schedule(list, key, { ...scheduled, value });
    }
  }
}

const encryptedStoreOn = encryptedStores(now);

async function taken<T>(jobs: ScheduledJobs<T>): Promise<T[]> {
  return (await jobs.take(10, minute)).map(({ value }) => value);
}

describe("what is scheduled", () => {
  test("is due at its time, and apart by purpose and owner", async () => {
    const { encryptedStore } = encryptedStoreOn(new MemoryStore(now));
    const covers = encryptedStore.jobs("cover", z.object({ chat: z.int() }));
    const erasures = encryptedStore.jobs("erasure", z.object({ chat: z.int() }));
    await covers.schedule(anna, { chat: anna }, time + minute);
    await covers.schedule(anna + 1, { chat: 1 }, time + 2 * minute);
    await erasures.schedule(anna, { chat: 2 }, time + minute);
    expect(await covers.read(String(anna))).toEqual({ chat: anna });
    expect(await taken(covers)).toEqual([]);
    time += minute;
    expect(await taken(covers)).toEqual([{ chat: anna }]);
    expect(await taken(erasures)).toEqual([{ chat: 2 }]);
    await covers.cancel(anna);
    await covers.cancel(anna);
    expect(await covers.read(anna)).toBeUndefined();
    expect(await erasures.read(anna)).toEqual({ chat: 2 });
  });

  test("is named by what says nothing, at a full second", async () => {
    const store = new OpenStore(now);
    const { encryptedStore } = encryptedStoreOn(store);
    for (const purpose of ["cover", "erasure"]) {
      for (const owner of [anna, anna + 1]) {
        await encryptedStore
          .jobs(`${purpose}-${owner === anna ? "a" : "b"}`, z.int())
          .schedule(owner, 1, time + 1);
      }
    }
    const names = store.scheduled.flatMap(([list, key]) => [list, key]);
    for (const name of names) expect(name).toMatch(/^[\w-]{43}$/);
    expect(new Set(names).size).toBe(8);
    for (const [, , { dueAt }] of store.scheduled) expect(dueAt).toBe(time + 1000);
  });

  test.each([-hour, 0, 30 * minute, 72 * hour])(
    "%i ms from now expires 48 hours after its time",
    async (after) => {
      const { encryptedStore } = encryptedStoreOn(new MemoryStore(now));
      const covers = encryptedStore.jobs("cover", z.int());
      await covers.schedule(anna, 1, time + after);
      time += Math.max(0, after) + 48 * hour - 1;
      expect(await covers.read(anna)).toBe(1);
      time += 1;
      expect(await covers.read(anna)).toBeUndefined();
      expect(await taken(covers)).toEqual([]);
    },
  );

  test("that JSON cannot hold is refused", async () => {
    const { encryptedStore } = encryptedStoreOn(new MemoryStore(now));
    await expect(encryptedStore.jobs("any", z.unknown()).schedule(anna, undefined, 0)).rejects.toThrow(
      TypeError,
    );
  });
});

describe("what is taken", () => {
  test("is due again after its lease unless it is done", async () => {
    const { encryptedStore } = encryptedStoreOn(new MemoryStore(now));
    const covers = encryptedStore.jobs("cover", z.int());
    await covers.schedule(anna, 1, time);
    await covers.schedule(anna + 1, 2, time + 1000);
    time += 1000;
    const [first] = await covers.take(10, minute);
    await first?.done();
    time += minute - 1;
    expect(await taken(covers)).toEqual([]);
    time += 1;
    expect(await taken(covers)).toEqual([2]);
    expect(await covers.read(anna)).toBeUndefined();
  });

  test("and scheduled anew, even alike, is not touched by its end", async () => {
    const { encryptedStore } = encryptedStoreOn(new MemoryStore(now));
    const covers = encryptedStore.jobs("cover", z.int());
    await covers.schedule(anna, 1, time);
    const [old] = await covers.take(10, minute);
    await covers.schedule(anna, 1, time + hour);
    await old?.done();
    expect(await covers.read(anna)).toBe(1);
    time += hour;
    expect(await taken(covers)).toEqual([1]);
  });
});

describe("what cannot be read", () => {
  test("because it is spoilt is said once and deleted, when taken", async () => {
    const store = new OpenStore(now);
    const { encryptedStore, unreadable } = encryptedStoreOn(store);
    const covers = encryptedStore.jobs("cover", z.int());
    await covers.schedule(anna, 1, time);
    await store.spoil();
    await covers.schedule(anna + 1, 2, time);
    expect(await taken(covers)).toEqual([2]);
    time += minute;
    expect(await taken(covers)).toEqual([2]);
    expect(unreadable).toEqual(["cover"]);
  });

  test("because it is spoilt is said once and deleted, when read", async () => {
    const store = new OpenStore(now);
    const { encryptedStore, unreadable } = encryptedStoreOn(store);
    const covers = encryptedStore.jobs("cover", z.int());
    await covers.schedule(anna, 1, time);
    await store.spoil();
    expect(await covers.read(anna)).toBeUndefined();
    expect(await covers.read(anna)).toBeUndefined();
    expect(unreadable).toEqual(["cover"]);
  });

  test("because its schema has changed is said once and deleted", async () => {
    const store = new MemoryStore(now);
    await encryptedStoreOn(store).encryptedStore.jobs("cover", z.string()).schedule(anna, "x", time);
    const { encryptedStore, unreadable } = encryptedStoreOn(store);
    const covers = encryptedStore.jobs("cover", z.int());
    expect(await taken(covers)).toEqual([]);
    expect(await covers.read(anna)).toBeUndefined();
    expect(unreadable).toEqual(["cover"]);
  });

  test("because it was put in another owner's place counts as absent", async () => {
    const store = new OpenStore(now);
    const { encryptedStore, unreadable } = encryptedStoreOn(store);
    const covers = encryptedStore.jobs("cover", z.int());
    await covers.schedule(anna, 1, time);
    await covers.schedule(anna + 1, 2, time);
    const [one, other] = store.scheduled;
    if (!one || !other) expect.fail("nothing scheduled");
    await store.schedule(one[0], other[1], one[2]);
    expect(await covers.read(anna + 1)).toBeUndefined();
    expect(unreadable).toEqual(["cover"]);
  });

  test("because it was encrypted under another key is not even found", async () => {
    const store = new MemoryStore(now);
    await encryptedStoreOn(store).encryptedStore.jobs("cover", z.int()).schedule(anna, 1, time);
    const { encryptedStore, unreadable } = encryptedStoreOn(store, dataKeyFrom({ token: "1:other" }));
    const covers = encryptedStore.jobs("cover", z.int());
    expect(await covers.read(anna)).toBeUndefined();
    expect(await taken(covers)).toEqual([]);
    expect(unreadable).toEqual([]);
  });
});

test("forgetting an owner cancels what is scheduled, but for what outlives it", async () => {
  const { encryptedStore } = encryptedStoreOn(new MemoryStore(now));
  const covers = encryptedStore.jobs("cover", z.int());
  const exits = encryptedStore.jobs("exit", z.int(), { survivesDeleteAll: true });
  for (const jobs of [covers, exits])
    for (const owner of [anna, anna + 1]) await jobs.schedule(owner, 1, time);
  await encryptedStore.deleteAll(anna);
  expect(await covers.read(anna)).toBeUndefined();
  expect(await covers.read(anna + 1)).toBe(1);
  expect(await exits.read(anna)).toBe(1);
  expect(await taken(covers)).toHaveLength(1);
  expect(await taken(exits)).toHaveLength(2);
});

test("a purpose is declared once, whatever is kept for it", () => {
  const { encryptedStore } = encryptedStoreOn(new MemoryStore(now));
  encryptedStore.jobs("cover", z.int());
  expect(() => encryptedStore.jobs("cover", z.int())).toThrow(/"cover" is declared twice/);
  expect(() => encryptedStore.records("cover", z.int(), { lifetime: hour })).toThrow(
    /"cover" is declared twice/,
  );
  expect(() => encryptedStore.once("cover", hour)).toThrow(/"cover" is declared twice/);
});

test("a lost store rejects each, at once", async () => {
  const store = new MemoryStore(now);
  const guard = await GuardedStore.start(store);
  onTestFinished(() => guard.close());
  const covers = encryptedStoreOn(guard).encryptedStore.jobs("cover", z.int());
  const broken = () => Promise.reject(new Error("broken"));
  Object.assign(store, { takeDue: broken, schedule: broken, read: broken, readJob: broken });
  const lost = { code: "STORE_LOST" };
  await expect(covers.take(1, minute)).rejects.toMatchObject(lost);
  await expect(covers.schedule(anna, 1, time)).rejects.toMatchObject(lost);
  await expect(covers.read(anna)).rejects.toMatchObject(lost);
  await expect(covers.cancel(anna)).rejects.toMatchObject(lost);
});
