import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import type { Person } from "telegram-fake";
import { handled, language, said, screen } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { belowOpening, startWorld, untilSilence, type World } from "../world.ts";
import { BreakableStore } from "./breakable-store.ts";
import { coverAlone } from "./cover-alone.ts";

// What is asked for after ✖ stays, whatever keeps the exit from coming to its end; and the next ✖ takes that away too.

const uk = language("uk");
const help = textOf(uk, screen("help"));
const cry = "допоможіть";
const olenaIs = { firstName: "Olena", languageCode: "uk" };
const flood = { errorCode: 429, description: "Too Many Requests: retry after 60", retryAfter: 60 };

interface BreakableWorld extends World {
  readonly store: BreakableStore;
  /** Lets so many milliseconds pass. */
  readonly passes: (milliseconds: number) => void;
}

async function startBreakableWorld(): Promise<BreakableWorld> {
  let ahead = 0;
  const store = new BreakableStore();
  onTestFinished(() => {
    store.end();
  });
  const world = await startWorld({ store, updates: "polling", now: () => Date.now() + ahead });
  return { ...world, store, passes: (milliseconds) => (ahead += milliseconds) };
}

async function helpIsShown({ telegram }: World, olena: Person): Promise<void> {
  const isShown = (): boolean => olena.messages.some((message) => belowOpening(message).text.includes(help));
  await telegram.until(isShown, "help", 20_000);
}

/** The exit goes on. */
async function restIsDeleted({ telegram }: World): Promise<void> {
  const before = telegram.calls.length;
  const isDeleted = (): boolean =>
    telegram.calls
      .slice(before)
      .some(({ method, answer }) => method === "deleteMessages" && typeof answer === "object" && answer.ok);
  await telegram.until(isDeleted, "the rest of the exit", 20_000);
}

test("help that is asked for while what ✖ deletes hangs", async () => {
  const world = await startWorld({ updates: "polling", patience: { pause: 200, ...untilSilence } });
  const { telegram } = world;
  const olena = await world.opens(olenaIs);
  await handled(telegram);
  // Where copies stand nobody knows: what comes next has an id among theirs.
  telegram.inject({
    method: "sendMessage",
    answer: { errorCode: 500, description: "Internal Server Error" },
  });
  await said(telegram, olena, "/menu");
  let hangs = true;
  telegram.inject({ method: "deleteMessages", when: () => hangs, answer: "silence", times: Infinity });
  olena.send("/erase");
  olena.send(cry);
  await helpIsShown(world, olena);
  hangs = false;
  await restIsDeleted(world);
  await helpIsShown(world, olena);
  await said(telegram, olena, "x");
  await coverAlone(world, olena);
});

test("help that cannot be written down, while neither the store nor Telegram let the exit come to its end", async () => {
  const world = await startBreakableWorld();
  const { telegram, store } = world;
  const olena = await world.opens(olenaIs);
  await handled(telegram);
  let isRefused = true;
  telegram.inject({ method: "deleteMessages", when: () => isRefused, answer: flood, times: Infinity });
  store.condition = "fails";
  olena.tap("✖");
  await handled(telegram);
  await said(telegram, olena, cry);
  store.condition = "works";
  isRefused = false;
  world.passes(65_000);
  await restIsDeleted(world);
  // That nothing more goes shows only by time: it is looked every 50 ms what is due.
  await wait(500);
  await helpIsShown(world, olena);
  await said(telegram, olena, "x");
  await coverAlone(world, olena);
});

test("words that could not be written down go by the next ✖, though the first has come to its end meanwhile", async () => {
  const world = await startBreakableWorld();
  const { telegram, store } = world;
  const olena = await world.opens(olenaIs);
  await handled(telegram);
  store.condition = "fails";
  olena.tap("✖");
  await coverAlone(world, olena);
  await said(telegram, olena, cry);
  store.condition = "works";
  world.passes(5000);
  // The exit is done, and the timer of what was said in the outage is set.
  await expect.poll(() => store.held.scheduled).toBe(1);
  await said(telegram, olena, "/menu");
  expect(olena.messages.some(({ text }) => text === cry)).toBe(true);
  olena.tap("✖");
  await coverAlone(world, olena);
});
