import fc from "fast-check";
import { expect, test } from "vitest";
import type { Store } from "../../src/store/store.ts";
import { describeStores } from "./stores.ts";

const minute = 60_000;
const value = Buffer.from("value");
const text = (bytes: Uint8Array | undefined): string | undefined => bytes && Buffer.from(bytes).toString();

describeStores((opened, clock) => {
  const soon = (name: string, after = 0) => ({
    value: Buffer.from(name),
    dueAt: clock.time + after,
    lifetimeMs: 60 * minute,
  });
  const taken = async (store: Store, limit = 100): Promise<string[]> =>
    (await store.takeDue("list", limit, minute)).map(({ key, value: bytes }) => `${key}=${text(bytes)}`);

  test("hands out what is due, the earliest first, and nothing before its time", async () => {
    const store = await opened();
    await store.schedule("list", "a", soon("third", 3));
    await store.schedule("list", "b", soon("first", 1));
    await store.schedule("list", "c", soon("second", 2));
    expect(await taken(store)).toEqual([]);
    clock.time += 2;
    expect(await taken(store)).toEqual(["b=first", "c=second"]);
    clock.time += 1;
    expect(await taken(store)).toEqual(["a=third"]);
  });

  test("hands out in order, whatever was scheduled", async () => {
    const store = await opened();
    const times = fc.uniqueArray(fc.nat(10 * minute), { minLength: 1, maxLength: 40 });
    let round = 0;
    await fc.assert(
      fc.asyncProperty(times, fc.integer({ min: 1, max: 50 }), async (afters, limit) => {
        const list = `list-${round++}`;
        await Promise.all(afters.map((after) => store.schedule(list, `key-${after}`, soon("x", after))));
        const start = clock.time;
        clock.time += 5 * minute;
        const due = afters.filter((after) => after <= 5 * minute).sort((one, other) => one - other);
        const found = (await store.takeDue(list, limit, minute)).map(({ key }) => key);
        clock.time = start;
        expect(found).toEqual(due.slice(0, limit).map((after) => `key-${after}`));
      }),
      { numRuns: 30 },
    );
  });

  test("hands out at most so many, then the others", async () => {
    const store = await opened();
    for (const number of [1, 2, 3]) await store.schedule("list", `key-${number}`, soon("x", number));
    clock.time += 3;
    expect(await taken(store, 2)).toEqual(["key-1=x", "key-2=x"]);
    expect(await taken(store, 2)).toEqual(["key-3=x"]);
  });

  test("keeps lists apart, and scheduled things from records", async () => {
    const store = await opened();
    await store.schedule("list", "a", soon("one"));
    await store.schedule("list-2", "a", soon("two"));
    await store.write("a", value, minute);
    expect(text(await store.readJob("list", "a"))).toBe("one");
    expect(text(await store.readJob("list-2", "a"))).toBe("two");
    expect(text(await store.read("a"))).toBe("value");
    expect(await taken(store)).toEqual(["a=one"]);
    await store.cancel("list", "a");
    expect(text(await store.readJob("list-2", "a"))).toBe("two");
    expect(text(await store.read("a"))).toBe("value");
  });

  test("scheduled again, it is due at its new time only", async () => {
    const store = await opened();
    await store.schedule("list", "a", soon("early", 1));
    await store.schedule("list", "a", soon("late", 5));
    clock.time += 1;
    expect(await taken(store)).toEqual([]);
    expect(text(await store.readJob("list", "a"))).toBe("late");
    clock.time += 4;
    expect(await taken(store)).toEqual(["a=late"]);
  });

  test("scheduled several times at once, the last holds", async () => {
    const store = await opened();
    const names = ["one", "two", "three", "four"];
    await Promise.all(names.map((name, index) => store.schedule("list", "a", soon(name, 4 - index))));
    clock.time += 4;
    expect(await taken(store)).toEqual(["a=four"]);
    expect(await taken(store)).toEqual([]);
  });

  test("taken, it is due again after its lease, until it is cancelled", async () => {
    const store = await opened();
    await store.schedule("list", "a", soon("x"));
    expect(await taken(store)).toEqual(["a=x"]);
    clock.time += minute - 1;
    expect(await taken(store)).toEqual([]);
    clock.time += 1;
    expect(await taken(store)).toEqual(["a=x"]);
    await store.cancel("list", "a");
    clock.time += minute;
    expect(await taken(store)).toEqual([]);
    expect(await store.readJob("list", "a")).toBeUndefined();
  });

  test("cancelled by its value, it stays if another value has taken its place", async () => {
    const store = await opened();
    await store.schedule("list", "a", soon("old"));
    const [old] = await store.takeDue("list", 1, minute);
    await store.schedule("list", "a", soon("new"));
    await store.cancel("list", "a", old?.value);
    expect(text(await store.readJob("list", "a"))).toBe("new");
    await store.cancel("list", "a", Buffer.from("new"));
    expect(await store.readJob("list", "a")).toBeUndefined();
    await store.cancel("list", "a", Buffer.from("new"));
    expect(await taken(store)).toEqual([]);
  });

  test("cancelled by its old value while another takes its place, the other stays", async () => {
    const store = await opened();
    await store.schedule("list", "a", soon("old"));
    const scheduling = store.schedule("list", "a", soon("new"));
    await Promise.all([scheduling, store.cancel("list", "a", Buffer.from("old"))]);
    expect(text(await store.readJob("list", "a"))).toBe("new");
  });

  test("many takers at once never get the same, and together get all", async () => {
    const store = await opened();
    const names = Array.from({ length: 60 }, (_, number) => `key-${number}`);
    await Promise.all(names.map((name) => store.schedule("list", name, soon("x"))));
    const takes = await Promise.all(Array.from({ length: 20 }, () => taken(store, 7)));
    expect(takes.flat().sort()).toEqual(names.map((name) => `${name}=x`).sort());
  });

  test("gives up what has expired, however often it is taken", async () => {
    const store = await opened();
    await store.schedule("list", "a", { value, dueAt: clock.time, lifetimeMs: 3 * minute });
    for (const time of [0, 1, 2]) {
      expect(await taken(store), `${time} minutes`).toHaveLength(1);
      clock.time += minute;
    }
    expect(await taken(store)).toEqual([]);
    expect(await store.readJob("list", "a")).toBeUndefined();
  });

  test("gives back any scheduled bytes, and is not changed by a caller who reuses them", async () => {
    const store = await opened();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 2000 }), async (bytes) => {
        const mine = Buffer.from(bytes);
        const scheduling = store.schedule("list", "a", {
          value: mine,
          dueAt: clock.time,
          lifetimeMs: minute,
        });
        mine.fill(0);
        await scheduling;
        const [due] = await store.takeDue("list", 1, minute);
        expect(Buffer.from(due?.value ?? []).equals(bytes)).toBe(true);
        due?.value.fill(0);
        expect(Buffer.from((await store.readJob("list", "a")) ?? []).equals(bytes)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
