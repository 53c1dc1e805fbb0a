import { describe, expect, test } from "vitest";
import { content, labelsOf as labelsIn, languages, textOf } from "../../content/published/reading.ts";
import { seed } from "../../seed.ts";
import { labelsOf, screenOf, startWorld } from "../../world.ts";
import { handled, language, said, saidTo, screen, tapped } from "../chat.ts";

const menu = screen("menu");
const help = screen("help");

describe("/start", () => {
  test.each(["webhook", "polling"] as const)("answers with one menu, by %s", async (updates) => {
    const { telegram, opens } = await startWorld({ updates });
    const olena = await opens({ firstName: "Olena", languageCode: "uk" });

    expect(saidTo(olena)).toHaveLength(1);
    expect(screenOf(olena).text).toBe(textOf(language("uk"), menu));
    expect(telegram.refused).toEqual([]);
  });

  test("speaks the language of the person's Telegram, or else English", async () => {
    const { telegram, opens } = await startWorld();
    const spoken = {
      en: "en",
      "en-GB": "en",
      fr: "fr",
      "fr-BE": "fr",
      nl: "nl",
      de: "de",
      "de-AT": "de",
      uk: "uk",
      "uk-UA": "uk",
      UK: "uk",
      ru: "ru",
      "pt-BR": "pt",
      "it-IT": "en",
      zz: "en",
      ukr: "en",
      "": "en",
    };
    for (const [languageCode, expected] of Object.entries(spoken)) {
      const person = await opens({ firstName: "Olena", languageCode });
      expect(screenOf(person).text, languageCode).toBe(textOf(language(expected), menu));
    }
    const unknown = await opens({ firstName: "Olena" });
    expect(screenOf(unknown).text).toBe(textOf(language("en"), menu));
    expect(telegram.refused).toEqual([]);
  });

  test("shows the topics in their order, help first and alone in red, in every language", async () => {
    const { telegram, opens } = await startWorld();
    for (const code of languages) {
      const message = screenOf(await opens({ firstName: "Olena", languageCode: code }));
      const topics = ["check", "signs", "work", "housing", "safety", "transport", "topics", "services"];
      const words = ["help", ...topics, "language", "about"].map(
        (id) => content.screen(code, screen(id)).label,
      );
      const labels = labelsOf(message);
      expect(labels).toHaveLength(words.length + 1);
      words.forEach((label, at) => {
        expect(labels[at]).toContain(label);
      });
      expect(labels.at(-1)).toBe("✖");
      expect(message.inlineKeyboard[0]).toHaveLength(1);
      const red = message.inlineKeyboard.flat().filter(({ style }) => style === "danger");
      expect(red.map(({ text }) => text)).toEqual([labels[0]]);
    }
    expect(telegram.refused).toEqual([]);
  });

  test("makes no sound and shows no preview", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "fr" });
    expect(screenOf(olena).silent).toBe(true);
    const sent = telegram.calls.filter(({ method }) => method === "sendMessage");
    expect(sent.map(({ payload }) => payload["link_preview_options"])).toEqual([{ is_disabled: true }]);
    expect(telegram.refused).toEqual([]);
  });

  test("written again puts a new menu in the place of the old one", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "fr" });
    const before = screenOf(olena);
    await said(telegram, olena, "/start");
    expect(saidTo(olena)).toHaveLength(1);
    expect(screenOf(olena).id).toBeGreaterThan(before.id);
    expect(telegram.refused).toEqual([]);
  });
});

describe("the commands", () => {
  const commands = { help, menu, language: screen("language"), privacy: screen("about.privacy") };

  test("open their screens, in every language", async () => {
    const { telegram, opens } = await startWorld();
    for (const code of languages) {
      const person = await opens({ firstName: "Olena", languageCode: code });
      for (const [command, id] of Object.entries(commands)) {
        await said(telegram, person, `/${command}`);
        expect(screenOf(person).text, `/${command} in ${code}`).toContain(textOf(code, id));
        expect(labelsOf(screenOf(person))).toEqual(expect.arrayContaining(labelsIn(code, id)));
        expect(saidTo(person)).toHaveLength(1);
      }
    }
    expect(telegram.refused).toEqual([]);
  });
});

describe("a deep link", () => {
  // Each screen in each language is shown by a tap in test/bot/screen/screen-messages.test.ts.
  test("opens each screen in a few languages that are drawn, whatever that of the person's Telegram", async () => {
    const { telegram, opens } = await startWorld();
    const people = await Promise.all(
      languages.map(async (code) => ({
        code,
        person: await opens({ firstName: "Olena", languageCode: code === "en" ? "uk" : "en" }),
      })),
    );
    for (const [index, id] of [...content.screens.keys()].entries()) {
      const some = people.filter((_, nth) => nth % 5 === (seed + index) % 5);
      for (const { code, person } of some) person.send(`/start ${code}-${id.replaceAll(".", "-")}`);
      await handled(telegram);
      for (const { code, person } of some) {
        const shown = screenOf(person);
        expect(shown.text, `${code}-${id}`).toBe(textOf(code, id));
        const labels = labelsOf(shown).map((label) => label.replace(/^✓ /, ""));
        expect(labels, `${code}-${id}`).toEqual(labelsIn(code, id));
      }
    }
    expect(telegram.refused).toEqual([]);
  });

  test("that is broken or of another version opens the menu", async () => {
    const { telegram, opens } = await startWorld();
    const ukrainian = ["uk", "uk-", "uk-nothing", "uk-help-", "uk-help-brussels-more", "uk-!exit", "uk-<b>"];
    const nothing = ["UK-help", "xx-yy", "-", "help", "uk help", "__proto__-help", "<b>uk</b>-help", "🙏-💔"];
    const cases = [
      ...[...ukrainian, `uk-${"a-".repeat(1000)}`].map((parameter) => ({ parameter, code: "uk" })),
      ...[...nothing, "x".repeat(3000)].map((parameter) => ({ parameter, code: "en" })),
    ];
    for (const { parameter, code } of cases) {
      const person = await opens({ firstName: "Olena", languageCode: "en" }, parameter);
      expect(screenOf(person).text, parameter).toBe(textOf(language(code), menu));
    }
    expect(telegram.refused).toEqual([]);
  });

  test("speaks its language for what it opens, and no longer than that", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "en" }, "uk-safety");
    expect(screenOf(olena).text).toBe(textOf(language("uk"), screen("safety")));
    await tapped(telegram, olena, /^🆘/);
    expect(screenOf(olena).text).toBe(textOf(language("uk"), help));
    await said(telegram, olena, "/help");
    expect(screenOf(olena).text).toContain(textOf(language("en"), help));
    await said(telegram, olena, "/start");
    expect(screenOf(olena).text).toBe(textOf(language("en"), menu));
    expect(telegram.refused).toEqual([]);
  });

  test("in another language leaves the chosen one as it is", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens({ firstName: "Olena", languageCode: "en" }, "en-language");
    await tapped(telegram, olena, "Українська");
    await said(telegram, olena, "/start fr-help");
    expect(screenOf(olena).text).toBe(textOf(language("fr"), help));
    await said(telegram, olena, "Гент");
    expect(screenOf(olena).text).toContain(textOf(language("uk"), screen("help.flanders")));
    expect(telegram.refused).toEqual([]);
  });
});
