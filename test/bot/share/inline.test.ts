import type { InlineResult } from "telegram-fake";
import { describe, expect, test } from "vitest";
import { languages, textOf } from "../../content/published/reading.ts";
import { tellingIn } from "../../content/published/giveaways.ts";
import { screenOf, startWorld } from "../../world.ts";
import { language, lineOf, nameOf, screen } from "../chat.ts";
import { CountingStore } from "../../counting-store.ts";
import { answered, resultsFor } from "./asking.ts";

const idsOf = (results: readonly InlineResult[]): string[] => results.map(({ id }) => id);

describe("what somebody types behind the bot's name in another chat", () => {
  test("gets, without words, an invitation and the main topics in their language", async () => {
    const { telegram } = await startWorld();
    for (const code of languages) {
      const person = telegram.newPerson({ firstName: "Anna", languageCode: code });
      const found = await resultsFor(telegram, person, "");
      const topics = ["menu", "help", "check", "signs", "work", "housing", "safety", "transport"];
      expect(idsOf(found)).toEqual(expect.arrayContaining(topics.map((topic) => `${code}-${topic}`)));
      for (const own of ["share", "language", "about"]) expect(idsOf(found)).not.toContain(`${code}-${own}`);
      expect(found[0]).toMatchObject({ id: `${code}-menu`, title: lineOf(code, "profile-name") });
      expect(new Set(found.map(({ title }) => title)).size).toBe(found.length);
    }
    expect(telegram.refused).toEqual([]);
  });

  test("gets what the search, a number, a postcode or a town finds, and a cry for help its numbers first", async () => {
    const { telegram } = await startWorld();
    const olena = telegram.newPerson({ firstName: "Olena", languageCode: "uk" });
    const cases: readonly (readonly [words: string, first: string])[] = [
      ["9000", "uk-help-flanders"],
      ["Гент", "uk-help-flanders"],
      ["1000", "uk-help-brussels"],
      ["Liège", "uk-help-wallonia"],
      ["паспорт забрали", "uk-help"],
      ["житло", "uk-housing"],
      ["допоможіть", "uk-help"],
      ["fr", "fr-menu"],
      ["fr Liège", "fr-help-wallonia"],
      ["німецька", "de-menu"],
      ["German", "de-menu"],
      ["Nederlands 9000", "nl-help-flanders"],
      ["zzzzqqqq", "uk-menu"],
    ];
    for (const [words, first] of cases) {
      const [found] = await resultsFor(telegram, olena, words);
      expect([words, found?.id]).toEqual([words, first]);
    }
    expect(telegram.refused).toEqual([]);
  });

  test("is answered for them alone, unless a language is named", async () => {
    const { telegram } = await startWorld();
    const olena = telegram.newPerson({ firstName: "Olena", languageCode: "uk" });
    const anna = telegram.newPerson({ firstName: "Anna", languageCode: "fr" });
    for (const words of ["", "9000"]) {
      expect((await resultsFor(telegram, olena, words))[0]?.id).toMatch(/^uk-/);
      expect((await resultsFor(telegram, anna, words))[0]?.id).toMatch(/^fr-/);
    }
    const named = await resultsFor(telegram, olena, "de");
    const question = anna.askInline("de");
    // Telegram has kept it.
    expect(question.update).toBeUndefined();
    expect(question.answer?.results).toEqual(named);
  });

  test("is in their language where it begins with a word that is a code, too", async () => {
    const { telegram } = await startWorld();
    const cases: readonly (readonly [code: string, words: string, first: string])[] = [
      ["nl", "De Panne", "nl-help-flanders"],
      ["uk", "De Haan", "uk-help-flanders"],
      ["fr", "en danger", "fr-help"],
      ["fr", "de l'aide", "fr-topics-aid"],
      ["nl", "de", "de-menu"],
      ["nl", "fr Liège", "fr-help-wallonia"],
      ["nl", "Duits 9000", "de-help-flanders"],
    ];
    for (const [languageCode, words, first] of cases) {
      const person = telegram.newPerson({ firstName: "Anna", languageCode });
      const [found] = await resultsFor(telegram, person, words);
      expect([words, found?.id]).toEqual([words, first]);
    }
    expect(telegram.refused).toEqual([]);
  });

  test("may be anything, and is answered", async () => {
    const { telegram, opens, logs } = await startWorld();
    const olena = telegram.newPerson({ firstName: "Olena", languageCode: "uk" });
    const hostile = [
      "<b>",
      "&lt;",
      "\u202e9000",
      "👨‍👩‍👧‍👦".repeat(23),
      "a".repeat(256),
      "1".repeat(256),
      "../../etc/passwd",
      "uk|!exit",
      "uk|housing",
      "\u0000",
      "'; --",
      "і".repeat(255) + "ї",
      " \n\t ",
      "@strict_bot",
      "/start",
      "✖",
    ];
    for (const words of hostile) {
      const found = await resultsFor(telegram, olena, words);
      expect([words, found.length > 0]).toEqual([words, true]);
    }
    expect(logs.filter((line) => /failed|not-answered/.test(line))).toEqual([]);
    expect(telegram.refused).toEqual([]);
    // Nobody has begun to talk to the bot by it, and it does not keep others waiting.
    expect(olena.messages).toEqual([]);
    expect(screenOf(await opens({ firstName: "Ivan", languageCode: "uk" })).text).toBe(
      textOf(language("uk"), screen("menu")),
    );
  });
});

describe("an inline query", () => {
  test.each(["webhook", "polling"] as const)(
    "asks the store for nothing and leaves nothing there, also where its answer hangs, by %s",
    async (updates) => {
      const store = new CountingStore();
      const { telegram, logs } = await startWorld({
        updates,
        store,
        patience: { answer: 1500 },
        answerWithin: 50,
      });
      const olena = telegram.newPerson({ firstName: "Olena", languageCode: "uk" });
      const { reads, commits } = store;
      telegram.inject({ method: "answerInlineQuery", answer: "silence" });
      const words = "мій секрет";
      olena.askInline(words);
      await telegram.until(() => telegram.calls.at(-1)?.answer === "silence", "the first answer hangs");
      await resultsFor(telegram, olena, "9000");
      await resultsFor(telegram, olena, "житло");
      expect([store.reads, store.commits]).toEqual([reads, commits]);
      expect(logs.join("")).not.toMatch(new RegExp(`${words}|9000|житло|${olena.user.id}|Olena`));
    },
  );

  test("that cannot be answered is a line in the log, and the next one is answered", async () => {
    const { telegram, logs } = await startWorld();
    const olena = telegram.newPerson({ firstName: "Olena", languageCode: "uk" });
    telegram.inject({
      method: "answerInlineQuery",
      answer: { errorCode: 400, description: "Bad Request: query is too old" },
    });
    olena.askInline("житло");
    const isTold = () => logs.find((line) => line.includes("inline-query-not-answered"));
    await telegram.until(() => telegram.updatesPending === 0, "the query is done with");
    expect(isTold()).toContain('"method":"answerInlineQuery"');
    expect(isTold()).not.toMatch(/житло|Olena/);
    expect((await resultsFor(telegram, olena, "житло"))[0]?.id).toBe("uk-housing");
  });

  test("of one person is answered where it is the newest: the others were typed over", async () => {
    const { telegram } = await startWorld({ updates: "polling" });
    const olena = telegram.newPerson({ firstName: "Olena", languageCode: "uk" });
    const flood = Array.from({ length: 60 }, (_, index) => olena.askInline("ж".repeat(index + 1)));
    const last = olena.askInline("9000");
    await answered(telegram, last);
    await telegram.until(() => telegram.updatesPending === 0, "all of them are done with");
    expect(last.answer?.results[0]?.id).toBe("uk-help-flanders");
    expect(flood.filter(({ answer }) => answer).length).toBeLessThan(flood.length / 2);
    expect(telegram.refused).toEqual([]);
  });
});

describe("a result that is sent into another chat", () => {
  test("shows a neutral line, hides what it is about, and opens the bot on its screen", async () => {
    const { telegram, opens } = await startWorld();
    const family = telegram.newGroup({ title: "Family" });
    for (const code of languages) {
      const sender = telegram.newPerson({ firstName: "Olena", languageCode: "pl" });
      for (const result of await resultsFor(telegram, sender, nameOf(code))) {
        const { message } = family.sendResult(sender, result);
        const neutral = lineOf(code, "share-text");
        expect(message.text.slice(0, neutral.length), `${code} ${result.id}`).toBe(neutral);
        expect(tellingIn(code, neutral)).toEqual([]);
        const hidden = message.entities.find(({ type }) => type === "spoiler");
        if (result.id === `${code}-menu`) expect(message.text).toBe(neutral);
        else
          expect(hidden).toMatchObject({
            offset: neutral.length + 2,
            length: message.text.length - neutral.length - 2,
          });
        if (result.id !== `${code}-menu`) expect(message.text).toContain("112");
        const [open] = message.inlineKeyboard.flat();
        expect(open).toEqual({
          text: lineOf(code, "share-open"),
          url: `https://t.me/strict_bot?start=${result.id}`,
        });
      }
    }
    const friend = await opens({ firstName: "Ivan", languageCode: "pl" }, "uk-housing");
    expect(screenOf(friend).text).toBe(textOf(language("uk"), screen("housing")));
    expect(telegram.refused).toEqual([]);
  });
});
