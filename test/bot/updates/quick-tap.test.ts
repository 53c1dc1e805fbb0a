import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Fault, Person } from "telegram-fake";
import { textOf } from "../../content/published/reading.ts";
import { openSlowNetwork } from "../../faults/slow-network.ts";
import { seed } from "../../seed.ts";
import { startTelegram } from "../../telegram.ts";
import { screenOf, startWorld, token, type World } from "../../world.ts";
import {
  anyMessage,
  deliver,
  handled,
  isAsking,
  language,
  lineOf,
  said,
  saidTo,
  screen,
  tapped,
} from "../chat.ts";

const uk = language("uk");
const text = (id: string): string => textOf(uk, screen(id));
const olenaIs = { firstName: "Olena", languageCode: "uk" };
const minute = 60_000;

/** How many taps have gone the quick way. */
const quickTaps = ({ logs }: World): number => logs.filter((line) => line.includes('"quick-tap"')).length;

/** Somebody in whose chat one message shows a screen, and nothing else is going on; with the menu that was there first. */
async function settled(world: World): Promise<{ olena: Person; menu: Person["messages"][number] }> {
  const olena = await world.opens(olenaIs);
  const menu = screenOf(olena);
  await tapped(world.telegram, olena, /^🛡/);
  return { olena, menu };
}

const failures: readonly (readonly [string, Omit<Fault, "method">])[] = [
  ["429", { answer: { errorCode: 429, description: "Too Many Requests: retry after 1", retryAfter: 1 } }],
  ["500", { answer: { errorCode: 500, description: "Internal Server Error" } }],
  ["a connection that breaks", { answer: "reset" }],
  ["a connection that breaks after it arrived", { answer: "reset", arrives: true }],
  ["words of a proxy", { answer: { errorCode: 502, description: "<html>" } }],
];

describe("a tap in a chat where nothing else is going on", () => {
  test("shows its screen by two calls, whatever was shown before", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const { olena, menu } = await settled(world);
    const calls = telegram.calls.length;
    for (const [label, id] of [
      [/^🏠/, "housing"],
      [/^🔎/, "check"],
      [/^🛡/, "safety"],
    ] as const) {
      const tap = olena.tap(label, { message: menu });
      await handled(telegram);
      expect(tap.answered).toBe(true);
      expect(screenOf(olena)).toMatchObject({ id: menu.id, text: text(id) });
    }
    expect(quickTaps(world)).toBe(3);
    expect(telegram.calls.length).toBe(calls + 6);
    expect(telegram.refused).toEqual([]);
  });

  test("is done once, though it is brought twice", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const { olena, menu } = await settled(world);
    const { update } = olena.tap(/^🏠/, { message: menu });
    await handled(telegram);
    const calls = telegram.calls.length;
    olena.redeliver(update);
    await handled(telegram);
    expect(quickTaps(world)).toBe(1);
    expect(telegram.calls.length).toBe(calls);
  });

  test.each(["answerCallbackQuery", "editMessageText"])("is mended where %s fails", async (method) => {
    const world = await startWorld();
    const { telegram } = world;
    const { olena, menu } = await settled(world);
    for (const [name, fault] of failures) {
      for (const [label, id] of [
        [/^🏠/, "housing"],
        [/^🛡/, "safety"],
      ] as const) {
        telegram.inject({ method, ...fault });
        const tap = olena.tap(label, { message: menu });
        await telegram.until(() => tap.answered && screenOf(olena).text === text(id), `${id} after ${name}`);
        await handled(telegram);
        // The chat is settled again.
        olena.tap(id === "housing" ? /^🚆/ : /^📞/, { message: menu });
        await handled(telegram);
      }
    }
    expect(saidTo(olena)).toHaveLength(1);
    expect(world.logs.join("")).not.toContain("update-failed");
  });

  test("sends its screen anew where the message is gone", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const { olena, menu } = await settled(world);
    olena.tap(/^🏠/, { message: menu });
    olena.deleteMessage(menu);
    await handled(telegram);
    expect(saidTo(olena).map((message) => message.text)).toEqual([text("housing")]);
    expect(screenOf(olena).id).toBeGreaterThan(menu.id);
  });
});

describe("it goes the full way", () => {
  test("where a question is open, which ends by it", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const { olena, menu } = await settled(world);
    olena.tap(/допомога/, { message: menu });
    await handled(telegram);
    await tapped(telegram, olena, lineOf(uk, "button-locate"));
    expect(olena.replyKeyboard).toBeDefined();
    const quick = quickTaps(world);
    olena.tap(/^🏠/, { message: menu });
    await handled(telegram);
    expect(quickTaps(world)).toBe(quick);
    expect(olena.replyKeyboard).toBeUndefined();
    expect(await isAsking(world, olena, "uk")).toBe(false);
  });

  test("on another message than the one that shows the screen, or one without text", async () => {
    const world = await startWorld();
    const { olena } = await settled(world);
    const query = { id: "1", from: olena.user, chat_instance: "1", data: "uk|safety" };
    await deliver(world, { callback_query: { ...query, message: { ...anyMessage(olena), text: "x" } } });
    const shown = screenOf(olena).id;
    await deliver(world, { callback_query: { ...query, message: anyMessage(olena, shown) } });
    expect(quickTaps(world)).toBe(0);
  });

  test("where the screen is not the same for everybody, or is asked for by other words", async () => {
    const world = await startWorld();
    const { olena } = await settled(world);
    const message = { ...anyMessage(olena, screenOf(olena).id), text: "x" };
    for (const data of [
      "uk|about.timers",
      "uk|cover",
      "uk|!language",
      "uk|nothing",
      "xx|safety",
      "uk|check",
      "",
    ]) {
      const before = quickTaps(world);
      await deliver(world, {
        callback_query: { id: "1", from: olena.user, chat_instance: "1", data, message },
      });
      if (data !== "uk|check") expect(quickTaps(world), data).toBe(before);
    }
  });

  test("after anything that the person has written", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const { olena } = await settled(world);
    await said(telegram, olena, "9000");
    const { id } = screenOf(olena);
    const message = { ...anyMessage(olena, id), text: "x" };
    const tap = {
      callback_query: { id: "1", from: olena.user, chat_instance: "1", data: "uk|safety", message },
    };
    await deliver(world, tap);
    expect(quickTaps(world)).toBe(0);
    await deliver(world, tap);
    expect(quickTaps(world)).toBe(1);
  });
});

describe("✖ has the last word", () => {
  const cover = text("cover");

  /** The cover is all that is in the chat, and it stays so. */
  async function coverAlone({ telegram }: World, olena: Person): Promise<void> {
    const isAlone = (): boolean => olena.messages.length === 1 && screenOf(olena).text === cover;
    await telegram.until(isAlone, `the cover alone, SEED=${seed}`, 20_000);
  }

  // One after the other: side by side they make a busy machine wait longer than is waited for.
  test.each([
    [0, 100],
    [200, 900],
    [400, 2000],
  ])("over a quick tap that takes from %i to %i ms", async (least, most) => {
    const telegram = await startTelegram({ token });
    onTestFinished(() => telegram.close());
    const network = await openSlowNetwork(telegram.root, seed, { least, most });
    const environment = { BOT_API_ROOT: network.root };
    // On a machine that is busy a call may take longer than the program waits: it would show the screen in another message.
    const waits = { patience: { answer: 30_000 }, turn: 30_000 };
    const world = await startWorld({ telegram, updates: "polling", environment, ...waits });
    const people = await Promise.all(Array.from({ length: 8 }, () => settled(world)));
    const pauses = [0, 1, 20, 100, 300, 480, 520, 700];
    await Promise.all(
      people.map(async ({ olena, menu }, index) => {
        olena.tap(/^🏠/, { message: menu });
        await wait(pauses[index % pauses.length]);
        olena.tap("✖");
      }),
    );
    for (const { olena } of people) await coverAlone(world, olena);
    await handled(telegram);
    await wait(300 + most);
    for (const { olena } of people) await coverAlone(world, olena);
    expect(quickTaps(world)).toBeGreaterThan(4);
  });

  test("and what is tapped after it is shown", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const { olena, menu } = await settled(world);
    olena.tap("✖", { message: menu });
    olena.tap(/^🏠/, { message: menu });
    await telegram.until(() => screenOf(olena).text === text("housing"), "what was tapped last");
    await handled(telegram);
    expect(quickTaps(world)).toBe(0);
  });
});

describe("the chat covers itself", () => {
  test("so long after the last tap, though that was quick", async () => {
    let ahead = 0;
    const world = await startWorld({ now: () => Date.now() + ahead });
    const { telegram } = world;
    const { olena, menu } = await settled(world);
    ahead = 20 * minute;
    olena.tap(/^🏠/, { message: menu });
    await handled(telegram);
    expect(quickTaps(world)).toBe(1);
    ahead = 49 * minute;
    await wait(300);
    expect(screenOf(olena).text).toBe(text("housing"));
    ahead = 51 * minute;
    await telegram.until(() => screenOf(olena).text === text("cover"), "the cover");
    // From then on its records are looked at.
    olena.tap(/^🛡/, { message: menu });
    await telegram.until(() => screenOf(olena).text === text("safety"), "the screen again");
    await handled(telegram);
    expect(quickTaps(world)).toBe(1);
  });
});
