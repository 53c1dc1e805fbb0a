import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Fault, Person } from "telegram-fake";
import { asked, deliver, handled, language, lineOf, said, screen, tapped } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { seed } from "../seed.ts";
import { screenOf, startWorld, token, type World } from "../world.ts";
import { BreakableStore } from "./breakable-store.ts";
import { updatesOf } from "./replica-stage.ts";
import { rulesBroken } from "./cover-alone.ts";
import { openSlowNetwork } from "./slow-network.ts";
import { startTelegram } from "../telegram.ts";

const uk = language("uk");
const cover = textOf(uk, screen("cover"));
const olenaIs = { firstName: "Olena", languageCode: "uk" };
const minute = 60_000;

const failure = { errorCode: 500, description: "Internal Server Error" };
const flood = (seconds: number) => ({
  errorCode: 429,
  description: `Too Many Requests: retry after ${seconds}`,
  retryAfter: seconds,
});

/** The cover is all that is in the chat, and it stays so. */
async function coverAlone({ telegram }: World, olena: Person, limit = 15_000): Promise<void> {
  const isAlone = (): boolean =>
    olena.messages.length === 1 && screenOf(olena).text === cover && olena.replyKeyboard === undefined;
  await telegram.until(isAlone, `the cover alone, SEED=${seed}`, limit);
  await handled(telegram);
  await wait(300);
  expect(olena.messages.map(({ text }) => text)).toEqual([cover]);
}

describe("✖ has the last word", () => {
  test("over taps in flight, on a slow network", async () => {
    const telegram = await startTelegram({ token });
    onTestFinished(() => telegram.close());
    const network = await openSlowNetwork(telegram.root, seed, { least: 50, most: 400 });
    const environment = { BOT_API_ROOT: network.root };
    const world = await startWorld({ telegram, updates: "polling", environment });
    const people = await Promise.all(
      Array.from({ length: 12 }, (_, index) => world.opens({ ...olenaIs, id: 6_000_000_000 + index })),
    );
    await Promise.all(
      people.map(async (olena, index) => {
        const seen = screenOf(olena);
        for (let taps = 0; taps <= index % 3; taps += 1) {
          olena.tap(/допомога/, { message: seen });
          await wait(200);
        }
        olena.tap("✖", { message: seen });
      }),
    );
    await Promise.all(people.map((olena) => coverAlone(world, olena, 20_000)));
  });

  test("over a text that is being answered", async () => {
    const world = await startWorld({ patience: { answer: 2000, attempts: 1 } });
    const { telegram } = world;
    const olena = await world.opens(olenaIs);
    const seen = screenOf(olena);
    telegram.inject({ method: "sendMessage", answer: flood(3) });
    olena.send("9000");
    await telegram.until(() => telegram.calls.at(-1)?.method === "sendMessage", "the answer on its way");
    const { update } = olena.tap("✖", { message: seen });
    await deliver(world, update);
    await coverAlone(world, olena);
    expect(telegram.refused).toEqual([]);
  });

  test("over an update of before that comes after it", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const olena = await world.opens(olenaIs);
    const seen = screenOf(olena);
    olena.tap("✖", { message: seen });
    await coverAlone(world, olena);
    olena.send("9000");
    await handled(telegram);
    expect(screenOf(olena).text).toContain("Payoke");
    await said(telegram, olena, "x");
    await coverAlone(world, olena);
    const calls = telegram.calls.length;
    await deliver(world, {
      update_id: 900,
      message: { message_id: 1, date: 1, text: "9000", chat: chatOf(olena), from: olena.user },
    });
    expect(telegram.calls.slice(calls).map(({ method }) => method)).toEqual(["deleteMessages"]);
    await coverAlone(world, olena);
  });

  test("in one cover, by two taps on a contact card at once", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const olena = await world.opens(olenaIs, "uk-help-flanders");
    await tapped(telegram, olena, lineOf(uk, "button-card"));
    const card = olena.messages.find(({ contact }) => contact) ?? screenOf(olena);
    olena.tap("✖", { message: card });
    const { update } = olena.tap("✖", { message: card });
    await deliver(world, update);
    await coverAlone(world, olena);
  });
});

describe("✖ is written down and done at once", () => {
  test("where edits are refused for a minute", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const olena = await asked(world, "uk");
    telegram.inject({ method: "editMessageText", answer: flood(60), times: 5 });
    olena.tap("✖");
    // It waits for a quarter of that minute at most; the soak measures how soon it comes.
    await coverAlone(world, olena);
  });

  test.each(["fails", "hangs"] as const)(
    "where the store %s, and what it holds goes when it is back",
    async (condition) => {
      const store = new BreakableStore();
      const world = await startWorld({ store });
      const { telegram } = world;
      const olena = await asked(world, "uk");
      await handled(telegram);
      store.condition = condition;
      olena.tap("✖");
      await coverAlone(world, olena);
      expect(store.held.scheduled).toBeGreaterThan(0);
      store.condition = "works";
      // What stays is that ✖ was tapped, and which updates were handled.
      await expect.poll(() => store.held.scheduled).toBe(0);
      await said(telegram, olena, "9000");
      expect(screenOf(olena).text).toContain("Payoke");
      expect(telegram.refused).toEqual([]);
    },
  );

  test("where a copy of a message is in the chat of which nobody knows", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const olena = await world.opens(olenaIs);
    telegram.inject({ method: "sendMessage", answer: failure, arrives: true });
    await said(telegram, olena, "9000");
    expect(olena.messages.filter(({ text }) => text === lineOf(uk, "talk-menu")).length).toBeLessThan(2);
    await tapped(telegram, olena, "✖");
    await coverAlone(world, olena);
    expect(rulesBroken(world)).toEqual([]);
  });
});

describe("where nothing is known of a chat", () => {
  test.each(["a tap", "x"])("✖ by %s takes away what stands near, and the keyboard", async (way) => {
    const world = await withoutRecords();
    const { telegram } = world;
    const { olena } = world;
    if (way === "a tap") olena.tap("✖");
    else olena.send("x");
    await coverAlone(world, olena);
    expect(telegram.refused.filter(({ refusal }) => refusal?.name !== "editUnknown")).toEqual([]);
  });

  test.each(["a text", "a pin"])("%s takes the question and its keyboard away", async (way) => {
    const { telegram, olena } = await withoutRecords();
    if (way === "a text") olena.send("9000");
    else olena.shareLocation(51.05, 3.72);
    await handled(telegram);
    expect(screenOf(olena).text).toContain("Payoke");
    expect(olena.replyKeyboard).toBeUndefined();
    expect(olena.messages.map(({ text }) => text)).not.toContainEqual(
      expect.stringContaining(lineOf(uk, "place-ask")),
    );
  });
});

describe("where something was forgotten, or cannot be deleted now", () => {
  test("✖ takes away what stood in the chat before the person blocked the bot", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const olena = await world.opens(olenaIs);
    await said(telegram, olena, "9000");
    olena.block();
    olena.unblock();
    await handled(telegram);
    await tapped(telegram, olena, "✖");
    await coverAlone(world, olena);
    expect(telegram.refused).toEqual([]);
  });

  test("a person sees what they asked for, and ✖ takes away the rest", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const olena = telegram.newPerson(olenaIs);
    let isRefused = true;
    telegram.inject({ method: "deleteMessages", when: () => isRefused, answer: flood(60), times: Infinity });
    await said(telegram, olena, "9000");
    const texts = olena.messages.map(({ text }) => text);
    expect(texts).toEqual(["9000", expect.stringContaining("Payoke"), lineOf(uk, "place-done")]);
    isRefused = false;
    await tapped(telegram, olena, "✖");
    await coverAlone(world, olena);
    expect(telegram.refused).toEqual([]);
  });
});

/** Somebody who was asked where they are by a bot whose store is gone since. */
async function withoutRecords(): Promise<World & { olena: Person }> {
  const first = await startWorld();
  const olena = await asked(first, "uk");
  await handled(first.telegram);
  await first.app.close();
  const second = await startWorld({ telegram: first.telegram });
  return { ...second, olena };
}

describe("what is due", () => {
  // Fifty are in hand at once (src/bot/exit/timers.ts).
  test("of 150 people is done within a minute, where one is gone and one is flooded for an hour", async () => {
    let time = Date.now();
    const world = await startWorld({ now: () => time });
    const { telegram } = world;
    const people = await Promise.all(
      Array.from({ length: 150 }, (_, index) => world.opens({ ...olenaIs, id: 6_100_000_000 + index })),
    );
    // So many come at once that Telegram is told of some of them before all of it is done.
    await expect.poll(() => updatesOf(world)).toBe(people.length);
    await handled(telegram);
    const [gone, flooded, ...others] = people;
    const fails = (one: Person | undefined, answer: Fault["answer"]): void => {
      telegram.inject({ when: ({ chat_id }) => chat_id === one?.user.id, answer, times: Infinity });
    };
    fails(gone, { errorCode: 403, description: "Forbidden: user is deactivated" });
    fails(flooded, flood(3600));
    time += 31 * minute;
    const areCovered = (): boolean => others.every((one) => one.messages.every(({ text }) => text === cover));
    await telegram.until(areCovered, "everybody else is covered", minute);
  });

  test("is done though what the last answer replaced could not be deleted", async () => {
    let time = Date.now();
    const world = await startWorld({ now: () => time });
    const { telegram } = world;
    const olena = await world.opens(olenaIs);
    telegram.inject({ method: "deleteMessages", answer: failure, times: 4 });
    time += 20 * minute;
    await said(telegram, olena, "допоможіть");
    expect(olena.messages.filter(({ from }) => from === "bot")).toHaveLength(2);
    time += 31 * minute;
    await coverAlone(world, olena);
    expect(telegram.refused).toEqual([]);
  });

  test("covers the whole chat: what was typed, cries, towns, cards", async () => {
    let time = Date.now();
    const world = await startWorld({ now: () => time });
    const { telegram } = world;
    const olena = await world.opens(olenaIs);
    await said(telegram, olena, "допоможіть");
    await said(telegram, olena, "Гент");
    await tapped(telegram, olena, lineOf(uk, "button-card"));
    await said(telegram, olena, "/menu");
    time += 31 * minute;
    await coverAlone(world, olena);
    expect(telegram.refused).toEqual([]);
  });
});

function chatOf({ user }: Person): object {
  return { id: user.id, type: "private", first_name: user.first_name };
}
