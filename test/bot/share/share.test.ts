import { describe, expect, onTestFinished, test } from "vitest";
import { content, languages, textOf } from "../../content/published/reading.ts";
import { startTelegram } from "../../telegram.ts";
import { labelsOf, screenOf, startWorld, token } from "../../world.ts";
import { language, lineOf, nameOf, saidTo, screen, tapped } from "../chat.ts";
import { answered } from "./asking.ts";

describe("sharing", () => {
  test("asks for a person or a group, and offers them what there is in the sender's language", async () => {
    const { telegram, opens } = await startWorld();
    for (const code of languages) {
      const olena = await opens({ firstName: "Olena", languageCode: code }, `${code}-share`);
      const question = olena.tapSwitch(lineOf(code, "button-share-chat"));
      await answered(telegram, question);
      expect(question.answer?.results[0]?.text).toBe(lineOf(code, "share-text"));
    }
    expect(telegram.refused).toEqual([]);
  });

  test("is done in the language of whoever receives it, of which nothing is kept", async () => {
    const { telegram, opens } = await startWorld();
    const uk = language("uk");
    for (const reader of languages) {
      const olena = await opens({ firstName: "Olena", languageCode: "uk" }, "uk-share");
      await tapped(telegram, olena, content.screen(uk, screen("share.language")).label);
      expect(screenOf(olena).text).toBe(textOf(uk, screen("share.language")));
      await tapped(telegram, olena, nameOf(reader));

      const shown = screenOf(olena);
      expect(shown.text).toBe(
        `${textOf(uk, screen("share"))}\n\n${lineOf(uk, "share-reader", { language: nameOf(reader) })}`,
      );
      const buttons = shown.inlineKeyboard.flat();
      const link = `https://t.me/strict_bot?start=${reader}-menu`;
      expect(buttons.find(({ copy_text }) => copy_text !== undefined)?.copy_text).toEqual({ text: link });
      const { searchParams } = new URL(buttons.find(({ url }) => url?.includes("/share/url"))?.url ?? "");
      expect([searchParams.get("url"), searchParams.get("text")]).toEqual([
        link,
        lineOf(reader, "share-text"),
      ]);
      const question = olena.tapSwitch(lineOf(uk, "button-share-chat"));
      await answered(telegram, question);
      expect(question.answer?.results[0]).toMatchObject({
        id: `${reader}-menu`,
        text: lineOf(reader, "share-text"),
      });
      expect(saidTo(olena)).toHaveLength(1);
    }
    expect(telegram.refused).toEqual([]);
  });

  test("is done by the link alone where the bot's inline mode is off", async () => {
    const telegram = await startTelegram({ token, inlineMode: false });
    onTestFinished(() => telegram.close());
    const { opens } = await startWorld({ telegram });
    const olena = await opens({ firstName: "Olena", languageCode: "uk" }, "uk-share");
    expect(labelsOf(screenOf(olena))).not.toContain(lineOf(language("uk"), "button-share-chat"));
    expect(labelsOf(screenOf(olena))).toContain(lineOf(language("uk"), "button-share-link"));
    await tapped(telegram, olena, content.screen(language("uk"), screen("share.language")).label);
    await tapped(telegram, olena, nameOf("fr"));
    expect(labelsOf(screenOf(olena))).not.toContain(lineOf(language("uk"), "button-share-chat"));
    expect(labelsOf(screenOf(olena))).toContain(lineOf(language("uk"), "button-share-link"));
    expect(telegram.refused).toEqual([]);
  });
});
