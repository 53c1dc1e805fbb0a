import { expect, test } from "vitest";
import { answerWith, openReceiver } from "./receiver.ts";
import { openStage } from "./stage.ts";

test("an update is posted with the secret, and is pending until it is answered with 2xx", async () => {
  const { call, person, telegram } = await openStage();
  const receiver = await openReceiver();
  const set = { url: receiver.url, secret_token: "s3-cret_", drop_pending_updates: true };
  expect((await call("setWebhook", set)).result).toBe(true);
  expect(telegram.updatesPending).toBe(0);
  const { update } = person.send("hello");
  const delivered = await receiver.nth(1);
  expect(delivered.update).toEqual(update);
  expect(delivered.secret).toBe("s3-cret_");
  expect(telegram.updatesPending).toBe(1);
  answerWith(delivered, 204);
  await telegram.until(() => telegram.updatesPending === 0, "confirmed");
});

test("what waited before the webhook was set is delivered too", async () => {
  const { call, telegram } = await openStage();
  const receiver = await openReceiver();
  await call("setWebhook", { url: receiver.url });
  expect((await receiver.nth(1)).update).toEqual(telegram.updates[0]);
});

test("one chat's updates come one after the other, another chat's meanwhile", async () => {
  const { call, person, telegram } = await openStage();
  const receiver = await openReceiver();
  const other = telegram.newPerson({ firstName: "Ivan" });
  await call("setWebhook", { url: receiver.url, drop_pending_updates: true });
  const first = person.send("first").update;
  const second = person.send("second").update;
  const third = other.send("third").update;
  const early = [await receiver.nth(1), await receiver.nth(2)];
  expect(early.map(({ update }) => update.update_id)).toEqual([first.update_id, third.update_id]);
  expect(receiver.delivered).toHaveLength(2);
  for (const delivered of early) answerWith(delivered, 200);
  expect((await receiver.nth(3)).update.update_id).toBe(second.update_id);
});

test("no more than max_connections at once", async () => {
  const { call, person, telegram } = await openStage();
  const receiver = await openReceiver();
  const other = telegram.newPerson({ firstName: "Ivan" });
  await call("setWebhook", { url: receiver.url, max_connections: 1, drop_pending_updates: true });
  person.send("first");
  const { update } = other.send("second");
  const first = await receiver.nth(1);
  expect(receiver.delivered).toHaveLength(1);
  answerWith(first, 200);
  expect((await receiver.nth(2)).update.update_id).toBe(update.update_id);
});

test("an update is sent again, and the chat's later ones wait, until it is answered with 2xx", async () => {
  const { call, person, telegram } = await openStage({ retryDelay: 1 });
  const receiver = await openReceiver();
  await call("setWebhook", { url: receiver.url, drop_pending_updates: true });
  const { update } = person.send("first");
  const later = person.send("later").update;
  answerWith(await receiver.nth(1), 500);
  (await receiver.nth(2)).reply.raw.destroy();
  const third = await receiver.nth(3);
  expect(receiver.delivered.map((one) => one.update.update_id)).toEqual(Array(3).fill(update.update_id));
  const info = await call("getWebhookInfo");
  expect(info.result).toMatchObject({
    url: receiver.url,
    pending_update_count: 2,
    max_connections: 40,
    last_error_date: Date.parse("2026-03-01T12:00:00Z") / 1000,
  });
  answerWith(third, 200);
  const fourth = await receiver.nth(4);
  expect(fourth.update.update_id).toBe(later.update_id);
  answerWith(fourth, 200);
  await telegram.until(() => telegram.updatesPending === 0, "all confirmed");
});

test("an answer of 302 or 404 is no confirmation", async () => {
  const { call, person } = await openStage({ retryDelay: 1 });
  const receiver = await openReceiver();
  await call("setWebhook", { url: receiver.url, drop_pending_updates: true });
  const { update } = person.send("first");
  answerWith(await receiver.nth(1), 302);
  answerWith(await receiver.nth(2), 404);
  expect((await receiver.nth(3)).update.update_id).toBe(update.update_id);
});

test("an update can be delivered once more under the same id", async () => {
  const { call, person } = await openStage();
  const receiver = await openReceiver();
  await call("setWebhook", { url: receiver.url, drop_pending_updates: true });
  const { update } = person.send("hello");
  answerWith(await receiver.nth(1), 200);
  person.redeliver(update);
  expect((await receiver.nth(2)).update).toEqual(update);
  expect(() => {
    person.redeliver({ update_id: 1 });
  }).toThrow("Only an update that this server made");
});

test("only the kinds that are allowed are made, until other kinds are", async () => {
  const { call, person, telegram } = await openStage();
  const receiver = await openReceiver();
  const allow = (allowed_updates: string[]) => call("setWebhook", { url: receiver.url, allowed_updates });
  await call("setWebhook", { url: "", drop_pending_updates: true });
  await allow(["callback_query"]);
  person.send("not wanted");
  expect(telegram.updatesPending).toBe(0);
  expect((await call("getWebhookInfo")).result).toMatchObject({ allowed_updates: ["callback_query"] });
  await call("setWebhook", { url: receiver.url });
  person.send("still not wanted");
  expect(telegram.updatesPending).toBe(0);
  await allow([]);
  person.send("wanted");
  expect((await receiver.nth(1)).update["message"]).toMatchObject({ text: "wanted" });
});

test("setting the same webhook again, as each replica does, sends nothing twice", async () => {
  const { call, person, telegram } = await openStage();
  const receiver = await openReceiver();
  const set = { url: receiver.url, secret_token: "same", drop_pending_updates: false };
  await call("setWebhook", set);
  person.send("second");
  const first = await receiver.nth(1);
  expect((await call("setWebhook", set)).result).toBe(true);
  answerWith(first, 200);
  answerWith(await receiver.nth(2), 200);
  await telegram.until(() => telegram.updatesPending === 0, "all confirmed");
  const ids = receiver.delivered.map(({ update }) => update.update_id);
  expect(ids).toEqual(telegram.updates.map(({ update_id }) => update_id));
});

test("a webhook that was deleted gets nothing more; the update goes to getUpdates", async () => {
  const { call, person, telegram } = await openStage({ retryDelay: 1 });
  const receiver = await openReceiver();
  await call("setWebhook", { url: receiver.url, drop_pending_updates: true });
  const { update } = person.send("hello");
  await receiver.nth(1);
  expect((await call("deleteWebhook")).result).toBe(true);
  expect((await call("getUpdates")).result).toEqual([update]);
  expect(receiver.delivered).toHaveLength(1);
  expect((await call("getWebhookInfo")).result).toMatchObject({ url: "", pending_update_count: 1 });
  await call("deleteWebhook", { drop_pending_updates: true });
  expect(telegram.updatesPending).toBe(0);
});
