import { expect, onTestFinished, test } from "vitest";
import type { Person } from "telegram-fake";
import { anyMessage, deliver, handled, language, said, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { freePort } from "../free-port.ts";
import { belowOpening, screenOf, startWorld, type World } from "../world.ts";
import { BreakableStore } from "./breakable-store.ts";
import { LastingMemory } from "./lasting-memory.ts";
import { coverAlone } from "./cover-alone.ts";

// An update of before ✖ comes to a new process whose store hangs: nobody can say that the person has left. What is said to
// them all the same goes when the store is back.

const uk = language("uk");
const help = textOf(uk, screen("help"));
const menu = textOf(uk, screen("menu"));
const olenaIs = { firstName: "Olena", languageCode: "uk" };
/** Lower than any update that the strict Telegram makes, and never handled. */
let late = 900;

interface NewProcess {
  readonly world: World;
  readonly store: BreakableStore;
  readonly olena: Person;
}

/** Somebody who left by ✖ before the process ended; the store of the next one hangs. */
async function leftBefore(): Promise<NewProcess> {
  const lasting = new LastingMemory();
  const port = await freePort();
  const environment = { PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}` };
  const first = await startWorld({ store: lasting, environment });
  const olena = await first.opens(olenaIs);
  olena.tap("✖");
  await coverAlone(first, olena);
  await first.app.close();
  const store = new BreakableStore(undefined, lasting);
  onTestFinished(() => {
    store.end();
  });
  const world = await startWorld({ telegram: first.telegram, store, environment });
  store.condition = "hangs";
  return { world, store, olena };
}

function isShown(olena: Person, text: string): boolean {
  return olena.messages.some((message) => belowOpening(message).text.includes(text));
}

/** Telegram brings what was written before ✖. */
function textOfBefore({ user }: Person, text: string): object {
  const chat = { id: user.id, type: "private", first_name: user.first_name };
  return { update_id: late++, message: { message_id: 1, date: 1, text, chat, from: user } };
}

/** Telegram brings a tap of before ✖ on the message that is the cover by now. */
function tapOfBefore(olena: Person): object {
  const { user } = olena;
  const { id, text } = screenOf(olena);
  const chat = { id: user.id, type: "private", first_name: user.first_name };
  const message = { message_id: id, date: 1, text, chat };
  const tap = { id: "1", from: user, chat_instance: "1", data: "uk|menu", message };
  return { update_id: late++, callback_query: tap };
}

test("a screen that is sent for it goes", async () => {
  const { world, store, olena } = await leftBefore();
  await deliver(world, textOfBefore(olena, "допоможіть"));
  expect(isShown(olena, help)).toBe(true);
  store.condition = "works";
  await coverAlone(world, olena);
});

test("the cover comes back where it is written over", async () => {
  const { world, store, olena } = await leftBefore();
  await deliver(world, tapOfBefore(olena));
  expect(isShown(olena, menu)).toBe(true);
  store.condition = "works";
  await coverAlone(world, olena);
});

test("what is asked for since stays", async () => {
  const { world, store, olena } = await leftBefore();
  await deliver(world, textOfBefore(olena, "допоможіть"));
  await said(world.telegram, olena, "9000");
  store.condition = "works";
  const isGone = (): boolean => !isShown(olena, help);
  await world.telegram.until(isGone, "what was sent for the update of before is gone", 20_000);
  await handled(world.telegram);
  expect(screenOf(olena).text).toContain("Payoke");
  await said(world.telegram, olena, "x");
  await coverAlone(world, olena);
});

test("what could not be written down goes by a ✖ that was written before it was sent", async () => {
  const store = new BreakableStore();
  onTestFinished(() => {
    store.end();
  });
  const world = await startWorld({ store });
  const olena = await world.opens(olenaIs);
  await handled(world.telegram);
  store.condition = "fails";
  await said(world.telegram, olena, "9000");
  const written = olena.messages.findLast(({ from }) => from === "person")?.id ?? expect.fail("no text");
  expect(screenOf(olena).id).toBeGreaterThan(written);
  store.condition = "works";
  // It waited while the answer was on its way.
  await deliver(world, { message: { ...anyMessage(olena, written), text: "x" } });
  await coverAlone(world, olena);
});

test("so does the copy of it that nobody was told of", async () => {
  const store = new BreakableStore();
  onTestFinished(() => {
    store.end();
  });
  const world = await startWorld({ store });
  const { telegram } = world;
  const olena = await world.opens(olenaIs);
  await handled(telegram);
  store.condition = "fails";
  const failure = { errorCode: 502, description: "Bad Gateway" };
  telegram.inject({ method: "sendMessage", answer: failure, arrives: true });
  await said(telegram, olena, "9000");
  const written = olena.messages.findLast(({ from }) => from === "person")?.id ?? expect.fail("no text");
  expect(olena.messages.filter(({ id }) => id > written)).toHaveLength(2);
  store.condition = "works";
  await deliver(world, { message: { ...anyMessage(olena, written), text: "x" } });
  await coverAlone(world, olena);
});
