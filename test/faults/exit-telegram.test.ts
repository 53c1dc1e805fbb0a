import { describe, expect, test } from "vitest";
import type { Person } from "telegram-fake";
import { asked, language, lineOf, said, screen, tapped } from "../bot/chat.ts";
import { textOf } from "../content/published/reading.ts";
import { screenOf, startWorld, untilSilence, type World } from "../world.ts";
import { rulesBroken } from "./cover-alone.ts";

const uk = language("uk");
const cover = textOf(uk, screen("cover"));
const olenaIs = { firstName: "Olena", languageCode: "uk" };
const hour = 60 * 60_000;

const flood = { errorCode: 429, description: "Too Many Requests: retry after 1", retryAfter: 1 };
const longFlood = { errorCode: 429, description: "Too Many Requests: retry after 60", retryAfter: 60 };
const failure = { errorCode: 500, description: "Internal Server Error" };

/** The one message in the chat. */
async function alone({ telegram }: World, olena: Person, text: string): Promise<void> {
  await telegram.until(() => olena.messages.length === 1 && screenOf(olena).text === text, text, 15_000);
  expect(olena.replyKeyboard).toBeUndefined();
}

async function writes({ telegram }: World, olena: Person, count: number): Promise<void> {
  for (let message = 0; message < count; message += 1) olena.send("ніде такого немає");
  await telegram.until(() => telegram.updatesPending === 0, "every message answered", 30_000);
}

/** How many messages were deleted at once, call by call. */
function batches({ telegram }: World): number[] {
  const calls = telegram.calls.filter(({ method }) => method === "deleteMessages");
  return calls.map(({ payload }) => (payload["message_ids"] as number[]).length);
}

describe("an erasure completes", () => {
  test.each([
    ["a flood", flood],
    ["a failure", failure],
    ["a broken connection", "reset"],
    ["silence", "silence"],
  ] as const)("though each of its calls meets %s", async (_, answer) => {
    const world = await startWorld({ patience: untilSilence });
    const { telegram } = world;
    const olena = await asked(world, "uk");
    for (const method of ["answerCallbackQuery", "editMessageText", "sendMessage", "deleteMessages"]) {
      telegram.inject({ method, answer });
    }
    const tap = olena.tap("✖");
    await alone(world, olena, cover);
    await telegram.until(() => tap.answered, "the button stops spinning");
    expect(rulesBroken(world)).toEqual([]);
  });

  test("later, where Telegram fails for longer than a call is tried", async () => {
    let time = Date.now();
    const world = await startWorld({ now: () => time });
    const { telegram } = world;
    const olena = await asked(world, "uk");
    for (const method of ["sendMessage", "deleteMessages"]) {
      telegram.inject({ method, answer: failure, times: 8 });
    }
    await tapped(telegram, olena, "✖");
    expect(olena.messages.map(({ text }) => text)).toContain(cover);
    expect(olena.messages.length).toBeGreaterThan(1);
    await expect
      .poll(() => world.logs.filter((line) => line.includes('"deletion-postponed"')))
      .toHaveLength(1);
    time += 2000;
    await alone(world, olena, cover);
    expect(rulesBroken(world)).toEqual([]);
  });

  test("but for the cover, which comes later, where a flood of edits lasts", async () => {
    let time = Date.now();
    const world = await startWorld({ now: () => time });
    const { telegram, opens } = world;
    const olena = await opens(olenaIs);
    await said(telegram, olena, "9000");
    telegram.inject({ method: "editMessageText", answer: longFlood, times: 2 });
    await tapped(telegram, olena, "✖");
    expect(olena.messages).toHaveLength(1);
    time += 61_000;
    await alone(world, olena, cover);
    expect(rulesBroken(world)).toEqual([]);
  });

  test("of more than 150 messages, a hundred at a time, though calls between fail", async () => {
    const world = await startWorld();
    const { telegram, opens } = world;
    const olena = await opens(olenaIs);
    await writes(world, olena, 155);
    const { length } = batches(world);
    telegram.inject({ method: "deleteMessages", answer: "reset" });
    telegram.inject({ method: "deleteMessages", answer: failure });
    await tapped(telegram, olena, "✖");
    await alone(world, olena, cover);
    // Of what is old only the range is known: an id or two of it may be of no message.
    expect(batches(world).slice(length)).toEqual([100, 100, 100, expect.closeTo(60, -1)]);
    expect(rulesBroken(world)).toEqual([]);
  });

  test("and the cover says nothing of what Telegram lets nobody delete", async () => {
    const { world, olena, time } = await interruptedAmongOldMessages();
    const young = (): readonly string[] =>
      olena.messages.filter(({ sentAt }) => sentAt > time - 48 * hour).map(({ text }) => text);
    // What can be deleted may be gone before the edit that covers has come.
    const isCovered = (): boolean => young().length === 1 && young()[0] === cover;
    await world.telegram.until(isCovered, "all that can go is gone", 60_000);
    const refused = (): Set<string | undefined> =>
      new Set(world.telegram.refused.map(({ refusal }) => refusal?.name));
    await world.telegram.until(
      () => refused().has("deleteTooOld"),
      "Telegram lets the old ones stay",
      60_000,
    );
    expect(olena.messages.length).toBeGreaterThan(1);
    expect([...refused()]).toEqual(["deleteTooOld"]);
  });
});

/** Somebody erases a chat with older messages; it is interrupted after these, and goes on a minute later. */
async function interruptedAmongOldMessages(): Promise<{ world: World; olena: Person; time: number }> {
  let time = Date.now();
  const world = await startWorld({ now: () => time });
  const { telegram } = world;
  const olena = await world.opens(olenaIs, "uk-about-timers");
  // Else the timer may cover the chat, and delete what is in it, before what is written two days later has come.
  await tapped(telegram, olena, lineOf(uk, "button-cover-off"));
  // With the /start they are a hundred, which go in one call.
  await writes(world, olena, 99);
  time += 47 * hour;
  await writes(world, olena, 20);
  time += 2 * hour;
  const { id: latest } = olena.messages.findLast(({ from }) => from === "person") ?? screenOf(olena);
  const isLast = (payload: object): boolean => JSON.stringify(payload).includes(String(latest));
  telegram.inject({ method: "deleteMessages", when: isLast, answer: failure, times: 4 });
  await tapped(telegram, olena, "✖");
  time += 61_000;
  return { world, olena, time };
}
