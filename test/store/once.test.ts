import { expect, test } from "vitest";
import { MemoryStore } from "../../src/store/memory-store.ts";
import type { Store } from "../../src/store/store.ts";
import { EncryptedStore } from "../../src/store/encrypted-store.ts";
import { dataKey } from "./encrypted-stores.ts";

const day = 24 * 60 * 60_000;
const markedBy = (store: Store, purpose = "update") =>
  new EncryptedStore({ store, dataKey }).once(purpose, day);

test("what one process has done, another knows, and nothing else", async () => {
  const store = new MemoryStore();
  const here = markedBy(store);
  const there = markedBy(store);
  expect(await here.isDone(7)).toBe(false);
  await here.markDone(7);
  await here.markDone(7);
  expect(await here.isDone(7)).toBe(true);
  expect(await there.isDone(7)).toBe(true);
  expect(await there.isDone(8)).toBe(false);
  expect(await markedBy(store, "other").isDone(7)).toBe(false);
});

test("a mark expires, and is no part of what is forgotten of an owner", async () => {
  let time = 0;
  const encryptedStore = new EncryptedStore({ store: new MemoryStore(() => time), dataKey });
  const updates = encryptedStore.once("update", day);
  await updates.markDone(7);
  await encryptedStore.deleteAll(7);
  time = day - 1;
  expect(await updates.isDone(7)).toBe(true);
  time = day;
  expect(await updates.isDone(7)).toBe(false);
});
