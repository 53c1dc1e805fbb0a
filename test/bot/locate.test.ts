import { describe, expect, test } from "vitest";
import { labelsOf, screenOf, startWorld } from "../world.ts";

describe("the conversation that finds out where a person is", () => {
  test("a town shows the card of its centre, and leaves the card alone", async () => {
    const { telegram, opens, logs } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "ru" });
    const tap = olena.tap(/Мне нужна помощь/);
    await telegram.until(() => tap.answered && screenOf(olena).text.includes("112"), "help");
    olena.tap(/не знаю/i);
    await telegram.until(() => olena.replyKeyboard, "the question");
    olena.send("Гент");
    await telegram.until(() => screenOf(olena).text.includes("Payoke"), "the card");
    await telegram.until(() => olena.replyKeyboard === undefined, "no keyboard");
    await telegram.until(() => olena.messages.filter(({ from }) => from === "bot").length === 1, "the card alone");
    expect(telegram.refused).toEqual([]);
  });
});
