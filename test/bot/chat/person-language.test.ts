import { onTestFinished, describe, expect, test } from "vitest";
import { resolve } from "node:path";
import { content, languages, textOf } from "../../content/published/reading.ts";
import { emptyFolder } from "../../store/folder.ts";
import { labelsOf, screenOf, startWorld, token } from "../../world.ts";
import { language, lineOf, nameOf, notUnderstood, said, saidTo, screen, tapped } from "../chat.ts";
import { startTelegram } from "../../telegram.ts";

const menu = screen("menu");
const names = content.languages.all.map(({ name }) => name);

describe("the choice of a language", () => {
  test("offers each in its own name, whichever is spoken", async () => {
    const { telegram, opens } = await startWorld();
    for (const code of languages) {
      const person = await opens({ firstName: "Olena", languageCode: code });
      await tapped(telegram, person, /🌐/);
      expect(screenOf(person).text).toBe(textOf(code, screen("language")));
      const offered = labelsOf(screenOf(person)).slice(0, names.length);
      // That of their Telegram is found first.
      expect(offered[0]).toBe(nameOf(code));
      expect(offered.toSorted()).toEqual(names.toSorted());
    }
    expect(telegram.refused).toEqual([]);
  });

  test("shows the menu in it, in place, and keeps it for what is typed", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "it" });
    const { id } = screenOf(olena);
    for (const { code, name } of content.languages.all) {
      await tapped(telegram, olena, /🌐/);
      await tapped(telegram, olena, name);
      expect(screenOf(olena).text).toBe(textOf(code, menu));
      expect(screenOf(olena).id).toBe(id);
    }
    const russian = language("ru");
    await tapped(telegram, olena, /🌐/);
    await tapped(telegram, olena, "Русский");
    await said(telegram, olena, "qwertyuiop");
    expect(screenOf(olena).text).toBe(notUnderstood(russian));
    await said(telegram, olena, "Gent");
    expect(screenOf(olena).text).toContain(textOf(russian, screen("help.flanders")));
    await said(telegram, olena, "help");
    expect(screenOf(olena).text).toBe(textOf(russian, screen("help")));
    await said(telegram, olena, "/start");
    expect(screenOf(olena).text).toBe(textOf(russian, menu));
    expect(saidTo(olena)).toHaveLength(1);
    expect(telegram.refused).toEqual([]);
  });

  test.each([
    ["arabic", "ar"],
    ["العربية", "ar"],
    ["арабська", "ar"],
    ["Portugais", "pt"],
    ["Tiếng việt!", "vi"],
    ["tr", "tr"],
    ["Українська", "uk"],
  ])("is made by its name, in any language: %s", async (name, code) => {
    const { telegram, opens } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "nl" });
    await said(telegram, olena, name);
    expect(screenOf(olena).text).toBe(textOf(language(code), menu));
    await said(telegram, olena, "qwertyuiop");
    expect(screenOf(olena).text).toBe(notUnderstood(language(code)));
    expect(telegram.refused).toEqual([]);
  });

  test("is kept when the app starts again", async () => {
    const telegram = await startTelegram({ token });
    onTestFinished(() => telegram.close());
    const options = { telegram, environment: { STORE_URL: `file:${await emptyFolder()}` } };
    const before = await startWorld(options);
    const olena = await before.opens({ firstName: "Olena", languageCode: "en" }, "en-language");
    await tapped(telegram, olena, "Українська");
    await before.app.close();
    await startWorld(options);
    await said(telegram, olena, "/start");
    expect(screenOf(olena).text).toBe(textOf(language("uk"), menu));
    expect(telegram.refused).toEqual([]);
  });

  test("is forgotten for somebody who blocks the bot", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "en" }, "en-language");
    await tapped(telegram, olena, "Українська");
    olena.block();
    olena.unblock();
    await said(telegram, olena, "/start");
    expect(screenOf(olena).text).toBe(textOf(language("en"), menu));
    expect(telegram.refused).toEqual([]);
  });

  test("of one person is not that of another", async () => {
    const { telegram, opens } = await startWorld();
    const [olena, ivan] = [
      await opens({ firstName: "Olena", languageCode: "en" }, "en-language"),
      await opens({ firstName: "Ivan", languageCode: "en" }, "en-language"),
    ];
    await tapped(telegram, olena, "Українська");
    await tapped(telegram, ivan, "Русский");
    await said(telegram, olena, "/start");
    await said(telegram, ivan, "/start");
    expect(screenOf(olena).text).toBe(textOf(language("uk"), menu));
    expect(screenOf(ivan).text).toBe(textOf(language("ru"), menu));
    expect(telegram.refused).toEqual([]);
  });
});

describe("the choice of a language while nothing can be kept", () => {
  // A folder below a file can never be made.
  const environment = { STORE_URL: `file:${resolve("package.json")}/data` };

  test("by its name shows one menu, and not a second one below it", async () => {
    const { telegram, opens } = await startWorld({ environment });
    const olena = await opens({ firstName: "Olena", languageCode: "en" });
    await said(telegram, olena, "Українська");
    const ukrainian = language("uk");
    const lost = `${lineOf(ukrainian, "talk-language-lost")}\n\n${textOf(ukrainian, menu)}`;
    expect(saidTo(olena).map(({ text }) => text)).toEqual([lost]);
    expect(telegram.refused).toEqual([]);
  });

  test("shows the menu in it all the same, and says kindly that it cannot be kept", async () => {
    const { telegram, opens } = await startWorld({ environment });
    const olena = await opens({ firstName: "Olena", languageCode: "en" });
    const ukrainian = language("uk");
    await tapped(telegram, olena, /🌐/);
    await tapped(telegram, olena, "Українська");
    expect(screenOf(olena).text).toBe(
      `${lineOf(ukrainian, "talk-language-lost")}\n\n${textOf(ukrainian, menu)}`,
    );
    await tapped(telegram, olena, /🆘/);
    expect(screenOf(olena).text).toBe(textOf(ukrainian, screen("help")));
    expect(saidTo(olena)).toHaveLength(1);
    await said(telegram, olena, "/start");
    expect(screenOf(olena).text).toBe(textOf(language("en"), menu));
    expect(telegram.refused).toEqual([]);
  });

  test("leaves a question where a person is to be answered all the same", async () => {
    const { telegram, opens } = await startWorld({ environment });
    const olena = await opens({ firstName: "Olena", languageCode: "uk" }, "uk-help");
    await tapped(telegram, olena, lineOf(language("uk"), "button-locate"));
    expect(screenOf(olena).text).toBe(lineOf(language("uk"), "place-ask"));
    await said(telegram, olena, "Гент");
    expect(screenOf(olena).text).toContain(textOf(language("uk"), screen("help.flanders")));
    expect(telegram.refused).toEqual([]);
  });
});
