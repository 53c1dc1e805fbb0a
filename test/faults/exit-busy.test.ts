import { expect, onTestFinished, test } from "vitest";
import type { BotCall, Person } from "telegram-fake";
import { deliver, handled, said } from "../bot/chat.ts";
import { screenOf, startWorld, token, type World } from "../world.ts";
import { BreakableStore } from "./breakable-store.ts";
import { openHoldingWay } from "./holding-way.ts";
import { memoryOf } from "./kept-records.ts";
import { LastingMemory } from "./lasting-memory.ts";
import { startMortalWorld } from "./mortal-world.ts";
import { startTelegram } from "../telegram.ts";
import { cover, coverAlone } from "./cover-alone.ts";

// A message of which nobody was told is looked for by its number. So much is written elsewhere meanwhile that it has a much higher
// one than the last that was known before.

const olenaIs = { firstName: "Olena", languageCode: "uk" };
const refusal = { errorCode: 400, description: "Bad Request: message can't be edited" };
const failure = { errorCode: 500, description: "Internal Server Error" };

/** Others write, the last of them to the bot: it learns how far the numbers are. */
function othersWrite(telegram: World["telegram"]): void {
  telegram.sendElsewhere(500);
  telegram.newPerson({ firstName: "Ivan", languageCode: "uk" }).send("Гент");
}

/** Strikes the next message to somebody, once others have written. */
function whileOthersWrite(
  telegram: World["telegram"],
  olena: Person,
): (payload: { chat_id?: unknown }) => boolean {
  return ({ chat_id }) => {
    if (chat_id !== olena.user.id) return false;
    othersWrite(telegram);
    return true;
  };
}

test.each(["webhook", "polling"] as const)("a copy of the cover goes, by %s", async (updates) => {
  const world = await startWorld({ updates });
  const { telegram } = world;
  const olena = await world.opens(olenaIs);
  await handled(telegram);
  telegram.inject({ method: "editMessageText", answer: refusal });
  const when = whileOthersWrite(telegram, olena);
  telegram.inject({ method: "sendMessage", answer: failure, arrives: true, when });
  olena.tap("✖");
  await coverAlone(world, olena);
});

test("a copy of what was said before ✖ goes", async () => {
  const world = await startWorld();
  const { telegram } = world;
  const olena = await world.opens(olenaIs);
  await handled(telegram);
  const when = whileOthersWrite(telegram, olena);
  telegram.inject({ method: "sendMessage", answer: failure, arrives: true, when });
  await said(telegram, olena, "9000");
  expect(olena.messages.length).toBeGreaterThan(3);
  await said(telegram, olena, "x");
  await coverAlone(world, olena);
});

test("what a process had sent goes that is killed while it waits for Telegram", async () => {
  const world = await startMortalWorld("polling");
  const { telegram } = world;
  const olena = await world.opens(olenaIs);
  await handled(telegram);
  // Its answer is lost, and by its second try the others have written.
  telegram.inject({ method: "sendMessage", answer: failure, when: whileOthersWrite(telegram, olena) });
  telegram.inject({ method: "editMessageText", answer: "silence" });
  olena.send("9000");
  await telegram.until(
    () => telegram.calls.some(({ answer }) => answer === "silence"),
    "the edit that hangs",
  );
  const opening = screenOf(olena).id;
  const memory = memoryOf(world.kept, world.now);
  const known = async (): Promise<boolean> =>
    (await memory.chat(olena.user.id))?.messages.some(([id]) => id === opening) === true;
  await expect.poll(known).toBe(true);
  await world.isKilled();
  olena.send("x");
  await coverAlone({ telegram }, olena);
});

test("what the store could not tell is looked at before it is deleted, though the store is back in the middle of an exit", async () => {
  const lasting = new LastingMemory();
  const first = await startWorld({ store: lasting, updates: "polling" });
  const { telegram } = first;
  const olena = await first.opens(olenaIs);
  await said(telegram, olena, "9000");
  othersWrite(telegram);
  await handled(telegram);
  await first.app.close();
  const store = new BreakableStore(undefined, lasting);
  onTestFinished(() => {
    store.end();
  });
  const { app } = await startWorld({ telegram, store, updates: "polling" });
  const stateOf = async (): Promise<unknown> => (await fetch(`${app.address}/readyz`)).json();
  store.condition = "fails";
  const isOlena = ({ chat_id }: { chat_id?: unknown }): boolean => chat_id === olena.user.id;
  telegram.inject({ method: "deleteMessages", answer: "silence", when: isOlena, times: 2 });
  olena.send("x");
  const inHand = (): boolean => telegram.calls.filter(({ answer }) => answer === "silence").length === 2;
  await telegram.until(inHand, "the exit that is being finished");
  store.condition = "works";
  await expect.poll(stateOf).toMatchObject({ store: "ready" });
  await coverAlone({ telegram }, olena);
});

test("the message that was tapped stays, though what has sent it is taken back", async () => {
  const store = new BreakableStore(300, new LastingMemory());
  onTestFinished(() => {
    store.end();
  });
  const world = await startWorld({ store, storePatience: 4000 });
  const { telegram } = world;
  const olena = await world.opens(olenaIs);
  await handled(telegram);
  const { id: before } = screenOf(olena);
  store.condition = "dawdles";
  olena.send("/menu");
  await telegram.until(() => screenOf(olena).id > before, "the menu", 20_000);
  // It is still asked whether they have left.
  const message = screenOf(olena);
  await deliver(world, olena.tap("✖", { message }).update);
  await coverAlone(world, olena);
  expect(screenOf(olena).id).toBe(message.id);
});

test("the message that was tapped stays, though an earlier ✖ was about to delete it", async () => {
  const telegram = await startTelegram({ token });
  onTestFinished(() => telegram.close());
  const way = await openHoldingWay(telegram.root);
  const environment = { BOT_API_ROOT: way.root };
  const world = await startWorld({ telegram, environment, patience: { answer: 20_000 } });
  const olena = await world.opens(olenaIs);
  await handled(telegram);
  const message = screenOf(olena);
  // It stays beside the next screen, from which it is so far away that it takes a deletion of its own.
  const flood = { errorCode: 429, description: "Too Many Requests", retryAfter: 1000 };
  const isOlena = ({ chat_id }: { chat_id?: unknown }): boolean => chat_id === olena.user.id;
  telegram.inject({ method: "deleteMessages", answer: flood, when: isOlena });
  const when = whileOthersWrite(telegram, olena);
  telegram.inject({ method: "sendMessage", answer: failure, arrives: true, when });
  await said(telegram, olena, "9000");
  const covers = way.hold("editMessageText", "belgiantrain");
  const deletes = way.hold("deleteMessages", String(olena.user.id));
  const first = deliver(world, olena.send("x").update);
  await expect.poll(() => covers.isHeld() && deletes.isHeld()).toBe(true);
  const second = deliver(world, olena.tap("✖", { message }).update);
  const isCovered = (): boolean => olena.messages.some(({ id, text }) => id === message.id && text === cover);
  await telegram.until(isCovered, "the cover", 20_000);
  deletes.letGo();
  const { length } = telegram.calls;
  const isNext = ({ payload: { message_ids: ids } }: BotCall): boolean =>
    Array.isArray(ids) && ids.includes(message.id + 1);
  await telegram.until(() => telegram.calls.slice(length).some(isNext), "the deletion of the rest", 20_000);
  expect(isCovered()).toBe(true);
  covers.letGo();
  await Promise.all([first, second]);
  await coverAlone(world, olena);
});

test("what could not be written down goes by ✖ in another process, though that knows of an exit before", async () => {
  const lasting = new LastingMemory();
  const store = new BreakableStore(undefined, lasting);
  onTestFinished(() => {
    store.end();
  });
  const world = await startWorld({ store });
  const { telegram, app } = world;
  const olena = await world.opens(olenaIs);
  await handled(telegram);
  olena.tap("✖");
  await coverAlone(world, olena);
  store.condition = "fails";
  await said(telegram, olena, "9000");
  await app.close();
  await startWorld({ telegram, store: lasting });
  olena.tap("✖", { message: screenOf(olena) });
  await coverAlone({ telegram }, olena);
});
