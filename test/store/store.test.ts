import fc from "fast-check";
import { expect, test } from "vitest";
import { describeStores, describeSweptStores } from "./stores.ts";

const minute = 60_000;
const value = Buffer.from("value");

describeStores((opened, clock) => {
  test("gives back what was written, and nothing for another key", async () => {
    const store = await opened();
    await store.write("a", value, minute);
    expect(Buffer.from((await store.read("a")) ?? [])).toEqual(value);
    expect(await store.read("b")).toBeUndefined();
  });

  test("keeps the last of several writes begun at once", async () => {
    const store = await opened();
    const writes = [1, 2, 3, 4, 5].map((byte) => store.write("a", Uint8Array.of(byte), minute));
    await Promise.all(writes);
    expect([...((await store.read("a")) ?? [])]).toEqual([5]);
  });

  test("deletes a record, and takes no offence at one that is not there", async () => {
    const store = await opened();
    await store.write("a", value, minute);
    await store.delete("a");
    await store.delete("a");
    expect(await store.read("a")).toBeUndefined();
  });

  test("does not give back an expired record, even before a sweep", async () => {
    const store = await opened();
    await store.write("a", value, minute);
    clock.time += minute - 1;
    expect(await store.read("a")).toBeDefined();
    clock.time += 1;
    expect(await store.read("a")).toBeUndefined();
  });

  test("starts the lifetime again at each write", async () => {
    const store = await opened();
    await store.write("a", value, minute);
    clock.time += minute - 1;
    await store.write("a", value, minute);
    clock.time += minute - 1;
    expect(await store.read("a")).toBeDefined();
  });

  test("is not changed by a caller who reuses the bytes", async () => {
    const store = await opened();
    const mine = Buffer.from("value");
    await store.write("a", mine, minute);
    mine.fill(0);
    (await store.read("a"))?.fill(0);
    expect(Buffer.from((await store.read("a")) ?? [])).toEqual(value);
  });

  test("leaves the bytes of one read alone during the next", async () => {
    const store = await opened();
    await store.write("a", value, minute);
    await store.write("b", Buffer.from("other"), minute);
    const first = await store.read("a");
    await store.read("b");
    await store.write("c", Buffer.from("third"), minute);
    expect(Buffer.from(first ?? [])).toEqual(value);
  });

  test("gives back any bytes under any name", async () => {
    const store = await opened();
    const key = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/);
    await fc.assert(
      fc.asyncProperty(key, fc.uint8Array({ minLength: 1, maxLength: 20_000 }), async (name, bytes) => {
        await store.write(name, bytes, minute);
        expect(Buffer.from((await store.read(name)) ?? []).equals(bytes)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describeSweptStores((opened, clock) => {
  test("sweeps out expired records for good, and only those", async () => {
    const store = await opened();
    const keys = Array.from({ length: 500 }, (_, index) => `key-${index}`);
    await Promise.all(keys.map((key, index) => store.write(key, value, index % 2 ? minute : 2 * minute)));
    clock.time += minute;
    await store.sweep();
    // A clock put back would show an expired record that is still there.
    clock.time -= minute;
    const found = await Promise.all(keys.map((key) => store.read(key)));
    expect(found.map((bytes) => bytes !== undefined)).toEqual(keys.map((_, index) => index % 2 === 0));
  });

  test("a sweep spares a record written anew while it runs", async () => {
    const store = await opened();
    await store.write("a", value, minute);
    clock.time += minute;
    const renewed = store.write("a", value, minute);
    await store.sweep();
    await renewed;
    expect(await store.read("a")).toBeDefined();
  });

  test("sweeps out scheduled things that have expired, and only those", async () => {
    const store = await opened();
    await store.schedule("list", "a", { value, dueAt: 0, lifetimeMs: minute });
    await store.schedule("list", "b", { value, dueAt: 0, lifetimeMs: 2 * minute });
    clock.time += minute;
    await store.sweep();
    clock.time -= minute;
    expect(await store.readJob("list", "a")).toBeUndefined();
    expect((await store.takeDue("list", 10, minute)).map(({ key }) => key)).toEqual(["b"]);
  });
});
