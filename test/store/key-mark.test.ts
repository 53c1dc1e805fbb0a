import { createSecretKey, randomBytes, type KeyObject } from "node:crypto";
import { expect, test } from "vitest";
import { lookAtKeys, markKeys } from "../../src/store/key-mark.ts";
import { MemoryStore } from "../../src/store/memory-store.ts";
import { startWorld } from "../world.ts";

const newKey = () => createSecretKey(randomBytes(32));
const day = 24 * 60 * 60_000;

/** Stays as it is when the app that uses it stops. */
class LastingStore extends MemoryStore {
  override close(): Promise<void> {
    return Promise.resolve();
  }
}

test("a store knows the key that it was used with first, however often another one is tried", async () => {
  const store = new MemoryStore();
  const [own, other] = [newKey(), newKey()];
  const kindFor = async (dataKey: KeyObject) => (await markKeys(store, { dataKey })).kind;
  expect(await kindFor(own)).toBe("known");
  expect(await kindFor(own)).toBe("known");
  expect(await kindFor(other)).toBe("other-key");
  expect(await kindFor(other)).toBe("other-key");
  expect(await kindFor(own)).toBe("known");
});

test("after the longest time that anything is kept, another key is as good", async () => {
  let now = Date.now();
  const store = new MemoryStore(() => now);
  expect(await markKeys(store, { dataKey: newKey() }, () => now)).toEqual({ kind: "known" });
  now += 91 * day;
  expect(await markKeys(store, { dataKey: newKey() }, () => now)).toEqual({ kind: "known" });
});

test("a store knows how long the former key is needed, and misses it until then", async () => {
  let now = 1_790_000_000_000;
  const store = new MemoryStore(() => now);
  const [former, next] = [newKey(), newKey()];
  const told = (dataKey: KeyObject, otherDataKey?: KeyObject) =>
    markKeys(store, { dataKey, otherDataKey }, () => now);
  expect(await told(former)).toEqual({ kind: "known" });
  expect(await told(former, next)).toEqual({ kind: "known" });
  const until = now + 90 * day;
  expect(await told(next, former)).toEqual({ kind: "changing", until });
  now += 80 * day;
  expect(await told(next, former)).toEqual({ kind: "changing", until });
  expect(await told(next)).toEqual({ kind: "former-key-missing" });
  expect(await told(next, newKey())).toEqual({ kind: "former-key-missing" });
  expect(await told(former)).toEqual({ kind: "other-key" });
  now += 10 * day;
  expect(await told(next)).toEqual({ kind: "known" });
});

test("to look changes nothing: whoever looks with the keys of tomorrow leaves those of today as they are", async () => {
  const store = new MemoryStore();
  const [today, tomorrow] = [newKey(), newKey()];
  expect(await lookAtKeys(store, { dataKey: tomorrow })).toEqual({ kind: "known" });
  await markKeys(store, { dataKey: today });
  expect(await lookAtKeys(store, { dataKey: tomorrow, otherDataKey: today })).toEqual({ kind: "known" });
  expect(await lookAtKeys(store, { dataKey: tomorrow })).toEqual({ kind: "other-key" });
  expect(await markKeys(store, { dataKey: today })).toEqual({ kind: "known" });
});

test("a change that is taken back needs the new key as long, which has written meanwhile", async () => {
  const store = new MemoryStore();
  const [former, next] = [newKey(), newKey()];
  await markKeys(store, { dataKey: former });
  await markKeys(store, { dataKey: next, otherDataKey: former });
  expect((await markKeys(store, { dataKey: former, otherDataKey: next })).kind).toBe("changing");
  expect(await markKeys(store, { dataKey: former })).toEqual({ kind: "former-key-missing" });
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

test("the bot says that a key is changed and until when, and that the former one has gone too early", async () => {
  const store = new LastingStore();
  const [former, next] = [randomBytes(32).toString("base64"), randomBytes(32).toString("base64")];
  const told = ({ logs }: Awaited<ReturnType<typeof startWorld>>) =>
    logs.map((line) => JSON.parse(line) as { event: string }).filter(({ event }) => event.includes("key"));

  expect(told(await startWorld({ store, environment: { DATA_KEY: former } }))).toEqual([]);
  expect(told(await startWorld({ store, environment: { DATA_KEY: `${next},${former}` } }))).toMatchObject([
    { level: 30, event: "key-changing", formerKeyNeededUntil: expect.stringMatching(/^\d{4}-/) as string },
  ]);
  expect(told(await startWorld({ store, environment: { DATA_KEY: next } }))).toMatchObject([
    { level: 50, event: "former-key-missing", mend: expect.stringContaining("DATA_KEY=new,old") as string },
  ]);
});
