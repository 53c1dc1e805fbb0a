import { describe, expect, test } from "vitest";
import { textOf } from "../content/published/reading.ts";
import { chooses, handled, language, lineOf, said, saidTo, screen, tapped } from "../bot/chat.ts";
import { keptOf, memoryOf } from "./kept-records.ts";
import { LastingMemory } from "./lasting-memory.ts";
import { screenOf, startWorld, token, type World } from "../world.ts";

const flood = { errorCode: 429, description: "Too Many Requests: retry after 1", retryAfter: 1 };
const failure = { errorCode: 500, description: "Internal Server Error" };
const refusal = { errorCode: 400, description: "Bad Request: nobody knows" };
const blocked = { errorCode: 403, description: "Forbidden: bot was blocked by the user" };
const ukrainian = { firstName: "Olena", languageCode: "uk" };
const help = textOf(language("uk"), screen("help"));
const numbers = lineOf(language("uk"), "talk-broken");

function eventsIn({ logs }: World, ...events: readonly string[]): object[] {
  return logs
    .map((line) => JSON.parse(line) as { event: string })
    .filter(({ event }) => events.includes(event));
}

/** What the webhook did wrong last, as Telegram tells it. */
async function webhookError({ telegram }: World): Promise<unknown> {
  const answer = await fetch(`${telegram.root}/bot${token}/getWebhookInfo`);
  return ((await answer.json()) as { result: { last_error_message?: string } }).result.last_error_message;
}

describe("while Telegram fails now and then", () => {
  test.each([
    ["a flood", flood],
    ["a failure", failure],
    ["a broken connection", "reset"],
    ["silence", "silence"],
  ] as const)("a person gets what they tap and what they ask for, after %s", async (_, answer) => {
    // An edit is waited for three seconds, also where this process has no time: it is to be made again before.
    const world = await startWorld({ patience: { answer: 1000 } });
    const { telegram, opens } = world;
    const olena = await opens(ukrainian);
    telegram.inject({ method: "answerCallbackQuery", answer });
    telegram.inject({ method: "editMessageText", answer });
    expect((await tapped(telegram, olena, /допомога/)).answered).toBe(true);
    expect(screenOf(olena).text).toContain(help);
    expect(saidTo(olena)).toHaveLength(1);

    telegram.inject({ method: "sendMessage", answer });
    await said(telegram, olena, "9000");
    expect(screenOf(olena).text).toContain("Payoke");
    expect(saidTo(olena)).toHaveLength(1);
    expect(eventsIn(world, "telegram-retry")).toHaveLength(3);
    expect(eventsIn(world, "update-failed")).toEqual([]);
    expect(await webhookError(world)).toBeUndefined();
    expect(telegram.refused).toEqual([]);
  });

  test("a person is served again after an outage, by long polling", async () => {
    const { telegram, opens } = await startWorld({ updates: "polling" });
    const olena = await opens(ukrainian);
    telegram.inject({ method: "getUpdates", answer: failure });
    olena.send("9000");
    await telegram.until(() => screenOf(olena).text.includes("Payoke"), "the card", 15_000);
    expect(telegram.refused).toEqual([]);
  });
});

describe("when Telegram refuses for good", () => {
  test("to stop the button from spinning, the screen is shown all the same", async () => {
    const world = await startWorld();
    const olena = await world.opens(ukrainian);
    world.telegram.inject({ method: "answerCallbackQuery", answer: refusal });
    await tapped(world.telegram, olena, /допомога/);
    expect(screenOf(olena).text).toContain(help);
    expect(eventsIn(world, "update-failed")).toEqual([]);
    expect(world.telegram.refused).toEqual([]);
  });

  test("to edit, the screen comes as a new message in the place of the old one", async () => {
    const world = await startWorld();
    const olena = await world.opens(ukrainian);
    const before = screenOf(olena);
    world.telegram.inject({ method: "editMessageText", answer: refusal });
    await tapped(world.telegram, olena, /допомога/);
    expect(screenOf(olena).text).toContain(help);
    expect(screenOf(olena).id).toBeGreaterThan(before.id);
    expect(saidTo(olena)).toHaveLength(1);
    expect(world.telegram.refused).toEqual([]);
  });

  test.each([
    ["editMessageText", failure, 10, /Транспорт/],
    ["sendMessage", refusal, 1, "9000"],
  ] as const)(
    "%s, the person gets the numbers to call as a new message",
    async (method, answer, times, act) => {
      const world = await startWorld();
      const { telegram } = world;
      const olena = await world.opens(ukrainian);
      telegram.inject({ method, answer, times });
      if (typeof act === "string") await said(telegram, olena, act);
      else await tapped(telegram, olena, act);
      expect(screenOf(olena).text.startsWith(numbers)).toBe(true);
      expect(screenOf(olena).text).toContain("112");
      expect(saidTo(olena)).toHaveLength(1);
      const code = answer.errorCode;
      expect(eventsIn(world, "update-failed")).toMatchObject([{ error: "GrammyError", method, code }]);
      expect(await webhookError(world)).toBeUndefined();
      expect(telegram.refused).toEqual([]);
    },
  );

  test("everything, the update is taken and the next one served", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const olena = await world.opens(ukrainian);
    telegram.inject({ method: "sendMessage", answer: refusal, times: 2 });
    await said(telegram, olena, "9000");
    expect(eventsIn(world, "update-failed", "help-failed")).toHaveLength(2);
    expect(await webhookError(world)).toBeUndefined();
    await said(telegram, olena, "/help");
    expect(screenOf(olena).text).toContain(help);
    expect(telegram.refused).toEqual([]);
  });

  test("in a question, the person gets the numbers and is asked no more", async () => {
    const world = await startWorld();
    const { telegram } = world;
    const olena = await world.opens(ukrainian, "uk-help");
    await tapped(telegram, olena, /не знаю/);
    telegram.inject({ method: "sendMessage", answer: refusal });
    await said(telegram, olena, "Гент");
    expect(screenOf(olena).text.startsWith(numbers)).toBe(true);
    await said(telegram, olena, "Гент");
    expect(screenOf(olena).text).toContain("Payoke");
    expect(telegram.refused).toEqual([]);
  });
});

describe("a person who is gone is forgotten", () => {
  test("when they block the bot", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens(ukrainian);
    await chooses(telegram, olena, "nl");
    olena.block();
    await handled(telegram);
    olena.unblock();
    await said(telegram, olena, "9000");
    expect(screenOf(olena).text).toContain("Фландрія");
    expect(telegram.refused).toEqual([]);
  });

  test.each([
    ["a text", "sendMessage", "9000"],
    ["a tap", "editMessageText", /Vervoer/],
  ] as const)("when Telegram says so in answer to %s", async (_, method, act) => {
    const world = await startWorld();
    const { telegram } = world;
    const olena = await world.opens(ukrainian);
    await chooses(telegram, olena, "nl");
    telegram.inject({ method, answer: blocked });
    const sent = telegram.calls.filter((call) => call.method === "sendMessage").length;
    if (typeof act === "string") await said(telegram, olena, act);
    else await tapped(telegram, olena, act);
    const tried = method === "sendMessage" ? 1 : 0;
    expect(telegram.calls.filter((call) => call.method === "sendMessage")).toHaveLength(sent + tried);
    expect(await webhookError(world)).toBeUndefined();
    await said(telegram, olena, "9000");
    expect(screenOf(olena).text).toContain("Фландрія");
    expect(telegram.refused).toEqual([]);
  });

  test("when Telegram says so of what was to be taken away, and nobody is called to look for a fault", async () => {
    const { telegram, opens, logs } = await startWorld();
    const olena = await opens(ukrainian);
    telegram.inject({ method: "deleteMessages", answer: blocked });
    olena.send("9000");
    const isTried = (): boolean => telegram.calls.some(({ method }) => method === "deleteMessages");
    await telegram.until(isTried, "the deletion that is refused");
    await handled(telegram);
    expect(logs.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  test("when Telegram knows no such chat any more", async () => {
    const store = new LastingMemory();
    const { telegram, opens } = await startWorld({ store });
    const olena = await opens(ukrainian);
    await said(telegram, olena, "9000");
    const when = ({ chat_id }: { chat_id?: unknown }): boolean => chat_id === olena.user.id;
    const answer = { errorCode: 400, description: "Bad Request: chat not found" };
    telegram.inject({ when, answer, times: Infinity });
    olena.tap("✖");
    await handled(telegram);
    // It would be tried each minute otherwise, with many calls, for two days.
    await expect.poll(() => keptOf(memoryOf(store, Date.now), olena.user.id)).toEqual({});
  });
});
