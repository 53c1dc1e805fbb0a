import { describe, expect, test } from "vitest";
import { screenOf, startWorld } from "../world.ts";

const flood = { errorCode: 429, description: "Too Many Requests: retry after 1", retryAfter: 1 };
const failure = { errorCode: 500, description: "Internal Server Error" };

describe("a person who taps and writes while Telegram fails", () => {
  test.each([
    ["answerCallbackQuery", failure],
    ["answerCallbackQuery", "reset"],
    ["editMessageText", flood],
    ["editMessageText", failure],
    ["editMessageText", "reset"],
  ] as const)("gets the screen in the end, when %s meets %o", async (method, answer) => {
    const { telegram, opens } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    telegram.inject({ method, answer, times: 1 });
    const tap = olena.tap(/допомога/);
    await telegram.until(() => tap.answered && screenOf(olena).text.includes("112"), "help");
    expect(telegram.refused).toEqual([]);
  });

  test.each([flood, failure, "reset"] as const)(
    "gets an answer to a text, when sending meets %o",
    async (answer) => {
      const { telegram, opens } = await startWorld();
      const olena = await opens({ firstName: "Olena", languageCode: "uk" });
      telegram.inject({ method: "sendMessage", answer, times: 1 });
      olena.send("9000");
      await telegram.until(() => screenOf(olena).text.includes("Payoke"), "the card");
      expect(telegram.refused).toEqual([]);
    },
  );

  test("gets the numbers to call, when the screen cannot be shown at all", async () => {
    const { telegram, opens, logs } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    telegram.inject({ method: "editMessageText", answer: failure, times: 10 });
    olena.tap(/Транспорт/);
    await telegram.until(() => screenOf(olena).text.includes("112"), "the numbers");
    await telegram.until(() => telegram.updatesPending === 0, "the update is taken");
    const failed = logs
      .map((line) => JSON.parse(line) as { event: string })
      .filter(({ event }) => event === "update-failed");
    expect(failed).toMatchObject([{ kind: "callback_query", method: "editMessageText", code: 500 }]);
  });

  test("is forgotten, when they have blocked the bot", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "uk" }, "nl-menu");
    await telegram.until(() => screenOf(olena).text.includes("België"), "Dutch");
    olena.block();
    await telegram.until(() => telegram.updatesPending === 0, "the update is taken");
    olena.unblock();
    olena.send("/start");
    await telegram.until(() => screenOf(olena).text.includes("Бельгії"), "Ukrainian again");
  });

  test("is forgotten, when Telegram says so first", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "uk" }, "nl-menu");
    telegram.inject({
      method: "sendMessage",
      answer: { errorCode: 403, description: "Forbidden: bot was blocked by the user" },
      times: 1,
    });
    olena.send("9000");
    await telegram.until(() => telegram.updatesPending === 0, "the update is taken");
    olena.send("9000");
    await telegram.until(() => screenOf(olena).text.includes("Фландрія"), "Ukrainian again");
  });

  test("is served again after Telegram could not be reached for a while, by long polling", async () => {
    const { telegram, opens } = await startWorld({ updates: "polling" });
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });
    telegram.inject({ method: "getUpdates", answer: failure, times: 1 });
    olena.send("9000");
    await telegram.until(() => screenOf(olena).text.includes("Payoke"), "the card", 15_000);
  });
});
