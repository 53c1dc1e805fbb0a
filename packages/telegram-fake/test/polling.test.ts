import { expect, test } from "vitest";
import { openStage, token } from "./stage.ts";

/** Waits until a getUpdates hangs. */
const isWaiting = (telegram: { calls: readonly { answer: unknown }[] }) => () =>
  telegram.calls.at(-1)?.answer === "waiting";

test("updates come until an offset confirms them", async () => {
  const { call, person, telegram } = await openStage();
  const first = telegram.updates[0];
  const second = person.send("second").update;
  expect((await call("getUpdates")).result).toEqual([first, second]);
  expect((await call("getUpdates", { limit: 1 })).result).toEqual([first]);
  expect((await call("getUpdates", { offset: second.update_id })).result).toEqual([second]);
  expect(telegram.updatesPending).toBe(1);
  expect((await call("getUpdates", { offset: second.update_id + 1 })).result).toEqual([]);
  expect(telegram.updatesPending).toBe(0);
});

test("a negative offset keeps only the last ones", async () => {
  const { call, person, telegram } = await openStage();
  person.send("second");
  const { update } = person.send("third");
  expect((await call("getUpdates", { offset: -1 })).result).toEqual([update]);
  expect(telegram.updatesPending).toBe(1);
});

test("a request with a timeout waits for an update", async () => {
  const { call, person, telegram } = await openStage();
  await call("getUpdates", { offset: -1 });
  const waiting = call("getUpdates", { offset: 1001, timeout: 50 });
  await telegram.until(isWaiting(telegram), "getUpdates waits");
  const { update } = person.send("hello");
  expect((await waiting).result).toEqual([update]);
});

test("a request ends empty after its timeout", async () => {
  const { call } = await openStage();
  expect((await call("getUpdates", { offset: 1001, timeout: 1 })).result).toEqual([]);
});

test("a request whose caller has gone takes no update with it", async () => {
  const { call, person, telegram } = await openStage();
  const gone = new AbortController();
  const url = `${telegram.root}/bot${token}/getUpdates?offset=1001&timeout=50`;
  const waiting = fetch(url, { signal: gone.signal });
  await telegram.until(isWaiting(telegram), "getUpdates waits");
  gone.abort();
  await expect(waiting).rejects.toThrow();
  await telegram.until(() => telegram.calls.at(-1)?.answer !== "waiting", "the server has noticed");
  const { update } = person.send("hello");
  expect((await call("getUpdates", { offset: 1001 })).result).toEqual([update]);
});

test("an update is handed out once more though it is confirmed", async () => {
  const { call, person, telegram } = await openStage();
  const { update } = person.send("hello");
  const offset = update.update_id + 1;
  await call("getUpdates", { offset });
  person.redeliver(update);
  expect((await call("getUpdates", { offset })).result).toEqual([update]);
  expect((await call("getUpdates", { offset })).result).toEqual([]);
  expect(telegram.updatesPending).toBe(0);
});

test("only the kinds that are allowed are made", async () => {
  const { call, person } = await openStage();
  await call("getUpdates", { offset: 1001, allowed_updates: ["my_chat_member"] });
  person.send("not wanted");
  const update = person.block();
  expect((await call("getUpdates", { offset: 1001 })).result).toEqual([update]);
});
