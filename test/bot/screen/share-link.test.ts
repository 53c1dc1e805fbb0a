import { describe, expect, test } from "vitest";
import { languages, textOf } from "../../content/published/reading.ts";
import { screenOf, startWorld } from "../../world.ts";
import { lineOf, saidTo, screen } from "../chat.ts";

describe("sharing", () => {
  test("gives a link with neutral words, and the link to copy, in every language", async () => {
    const { telegram, opens } = await startWorld();
    for (const code of languages) {
      const person = await opens({ firstName: "Olena", languageCode: code }, `${code}-share`);
      expect(screenOf(person).text).toBe(textOf(code, screen("share")));
      const buttons = screenOf(person).inlineKeyboard.flat();
      const link = `https://t.me/strict_bot?start=${code}-menu`;

      const copy = buttons.find(({ copy_text }) => copy_text !== undefined);
      expect(copy).toEqual({ text: lineOf(code, "button-share-copy"), copy_text: { text: link } });

      const share = buttons.find(({ url }) => url?.startsWith("https://t.me/share/url"));
      expect(share?.text).toBe(lineOf(code, "button-share-link"));
      expect(share?.url).not.toContain("+");
      const { searchParams } = new URL(share?.url ?? "");
      expect(searchParams.get("url")).toBe(link);
      expect(searchParams.get("text")).toBe(lineOf(code, "share-text"));
      expect([...searchParams.keys()]).toEqual(["url", "text"]);
      expect(saidTo(person)).toHaveLength(1);
    }
    expect(telegram.refused).toEqual([]);
  });

  test("says nothing of what the bot is for", () => {
    // The words for it in each language: whoever sees the message learns nothing of its sender.
    const telling =
      /help|victim|traffick|exploit|danger|police|aide|victime|traite|danger|hulp|slachtoffer|mensenhandel|gevaar|hilfe|opfer|menschenhandel|gefahr|допомог|жертв|торгівл|небезпе|помощь|торговл|опасн/i;
    for (const code of languages) expect(lineOf(code, "share-text")).not.toMatch(telling);
  });

  test("brings the friend to the menu in the language of whoever shared it", async () => {
    const { telegram, opens } = await startWorld();
    for (const code of languages) {
      const friend = await opens({ firstName: "Ivan", languageCode: "pl" }, `${code}-menu`);
      expect(screenOf(friend).text).toBe(textOf(code, screen("menu")));
    }
    expect(telegram.refused).toEqual([]);
  });
});
