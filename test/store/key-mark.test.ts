import { createSecretKey, randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { hasOtherKey } from "../../src/store/key-mark.ts";
import { MemoryStore } from "../../src/store/memory-store.ts";
import { startWorld } from "../world.ts";

const newKey = () => createSecretKey(randomBytes(32));

/** Stays as it is when the app that uses it stops. */
class LastingStore extends MemoryStore {
  override close(): Promise<void> {
    return Promise.resolve();
  }
}

test("a store knows the key that it was used with first, however often another one is tried", async () => {
  const store = new MemoryStore();
  const [own, other] = [newKey(), newKey()];
  expect(await hasOtherKey(store, own)).toBe(false);
  expect(await hasOtherKey(store, own)).toBe(false);
  expect(await hasOtherKey(store, other)).toBe(true);
  expect(await hasOtherKey(store, other)).toBe(true);
  expect(await hasOtherKey(store, own)).toBe(false);
});

test("after the longest time that anything is kept, another key is as good", async () => {
  let now = Date.now();
  const store = new MemoryStore(() => now);
  expect(await hasOtherKey(store, newKey(), () => now)).toBe(false);
  now += 91 * 24 * 60 * 60_000;
  expect(await hasOtherKey(store, newKey(), () => now)).toBe(false);
});

test("the bot says at start, in one line, that what is kept cannot be read with its key, and runs", async () => {
  const store = new LastingStore();
  const dataKey = () => randomBytes(32).toString("base64");
  const told = ({ logs }: Awaited<ReturnType<typeof startWorld>>) =>
    logs.filter((line) => line.includes("other-key"));

  const first = await startWorld({ store, environment: { DATA_KEY: dataKey() } });
  expect(told(first)).toEqual([]);
  const second = await startWorld({ store, environment: { DATA_KEY: dataKey() } });
  expect(told(second).map((line): unknown => JSON.parse(line))).toEqual([
    {
      level: 50,
      time: expect.any(Number) as number,
      event: "other-key",
      mend: "start it with the DATA_KEY of before: pending exits cannot be read with this one",
    },
  ]);
  await second.opens({ firstName: "Olena", languageCode: "uk" });
});
