import { describe, expect, test } from "vitest";
import type { Person } from "telegram-fake";
import { textOf } from "../../content/published/reading.ts";
import { screenOf, startWorld } from "../../world.ts";
import {
  anyMessage,
  asked,
  deliver,
  handled,
  language,
  lineOf,
  notUnderstood,
  saidTo,
  screen,
} from "../chat.ts";

const uk = language("uk");
const olenaIs = { firstName: "Olena", languageCode: "uk" };

/** What is written below a picture, and what the one message of the bot says then. */
const written: Record<string, { readonly words: string; readonly says: string }> = {
  "a sign to leave by": { words: "✖", says: textOf(uk, screen("cover")) },
  "a word to leave by": { words: "Стоп!", says: textOf(uk, screen("cover")) },
  "a cry for help": { words: "допоможіть", says: textOf(uk, screen("help")) },
  "a cry with a slip": { words: "допоможить", says: textOf(uk, screen("help")) },
  "a town": { words: "Гент", says: textOf(uk, screen("help.flanders")) },
  "a postcode": { words: "4000", says: textOf(uk, screen("help.wallonia")) },
  "what a screen is about": { words: "шукаю житло", says: lineOf(uk, "talk-found") },
  "anything else": { words: "qwertyuiop", says: notUnderstood(uk, "talk-media") },
};

describe("below a picture", () => {
  test.each(Object.entries(written))("%s is read as it is in a text", async (_, { words, says }) => {
    const { telegram, opens } = await startWorld();
    const olena = await opens(olenaIs);
    olena.sendPhoto(words);
    await telegram.until(() => screenOf(olena).text.includes(says), says);
    await handled(telegram);
    expect(saidTo(olena)).toHaveLength(1);
    expect(telegram.refused).toEqual([]);
  });

  test("a sign to leave by takes the picture out of the chat, too", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens(olenaIs);
    olena.sendPhoto("❌");
    await telegram.until(() => isCovered(olena), "the cover alone");
  });

  test("a word for the menu opens it, with nothing above", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens(olenaIs);
    olena.sendPhoto("меню");
    await handled(telegram);
    expect(screenOf(olena).text).toBe(textOf(uk, screen("menu")));
  });

  test("a town answers the question where somebody is", async () => {
    const world = await startWorld();
    const olena = await asked(world, "uk");
    olena.sendPhoto("Льєж");
    const { telegram } = world;
    await telegram.until(() => screenOf(olena).text.includes("Sürya"), "the centre there");
    await telegram.until(() => olena.replyKeyboard === undefined, "no keyboard is left");
  });

  test("what somebody else wrote names no place", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens(olenaIs);
    olena.sendPhoto("Гент", { forwarded: true });
    await handled(telegram);
    expect(screenOf(olena).text).toBe(notUnderstood(uk, "talk-media"));
  });
});

describe("an album", () => {
  test.each(["webhook", "polling"] as const)("that cries for help shows help, by %s", async (updates) => {
    const { telegram, opens } = await startWorld({ updates });
    const olena = await opens(olenaIs);
    olena.sendAlbum(4, "допоможіть");
    await telegram.until(() => screenOf(olena).text === textOf(uk, screen("help")), "help");
    await handled(telegram);
    expect(screenOf(olena).text).toBe(textOf(uk, screen("help")));
    expect(saidTo(olena)).toHaveLength(1);
    // What the bot passes over is in the chat all the same, and goes with it.
    olena.tap("✖");
    await telegram.until(() => isCovered(olena), "the cover alone");
  });

  test.each(["webhook", "polling"] as const)("below which ✖ stands goes whole, by %s", async (updates) => {
    const { telegram, opens } = await startWorld({ updates });
    const olena = await opens(olenaIs);
    olena.sendAlbum(4, "✖");
    await handled(telegram);
    await telegram.until(() => isCovered(olena), "the cover alone");
  });

  test("below which ✖ stands takes no album of somebody else along, nor leaves it without an answer", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens(olenaIs);
    const maria = await opens({ firstName: "Maria", languageCode: "uk" });
    const anna = await opens({ firstName: "Anna", languageCode: "uk" });
    olena.sendAlbum(2, "✖");
    await telegram.until(() => isCovered(olena), "the cover alone");
    maria.sendAlbum(2, "допоможіть");
    anna.sendAlbum(2, "…");
    await handled(telegram);
    expect(screenOf(maria).text).toBe(textOf(uk, screen("help")));
    expect(screenOf(anna).text).toBe(notUnderstood(uk, "talk-media"));
  });

  test("has its number for its own chat alone", async () => {
    const world = await startWorld();
    const { telegram, opens } = world;
    const olena = await opens(olenaIs);
    const maria = await opens({ firstName: "Maria", languageCode: "uk" });
    const album = { media_group_id: "13000000000000001", photo: [] };
    await deliver(world, { message: { ...anyMessage(olena), ...album, caption: "✖" } });
    await deliver(world, { message: { ...anyMessage(maria, 900_001), ...album, caption: "допоможіть" } });
    await handled(telegram);
    expect(screenOf(olena).text).toBe(textOf(uk, screen("cover")));
    expect(screenOf(maria).text).toBe(textOf(uk, screen("help")));
  });

  test.each(["a town", "a postcode", "what a screen is about"] as const)(
    "is answered by what stands below it, %s, whichever picture comes first",
    async (what) => {
      const { words, says } = written[what] ?? expect.fail(what);
      const world = await startWorld();
      const { telegram, opens } = world;
      const olena = await opens(olenaIs);
      const [first, second] = [telegram.nextUpdateId(), telegram.nextUpdateId()];
      const album = { media_group_id: "13000000000000001", photo: [] };
      await deliver(world, { update_id: second, message: { ...anyMessage(olena, 900_001), ...album } });
      await telegram.until(() => screenOf(olena).text === notUnderstood(uk, "talk-media"), "the menu");
      await deliver(world, { update_id: first, message: { ...anyMessage(olena), ...album, caption: words } });
      await telegram.until(() => screenOf(olena).text.includes(says), says);
      await handled(telegram);
      expect(saidTo(olena)).toHaveLength(1);
    },
  );

  test("does not come back in place of what was asked for since, whichever picture comes late", async () => {
    const world = await startWorld();
    const { telegram, opens } = world;
    const olena = await opens(olenaIs);
    const [first, second] = [telegram.nextUpdateId(), telegram.nextUpdateId()];
    const album = { media_group_id: "13000000000000001", photo: [] };
    await deliver(world, { update_id: second, message: { ...anyMessage(olena, 900_001), ...album } });
    await telegram.until(() => screenOf(olena).text === notUnderstood(uk, "talk-media"), "the menu");
    olena.send("4000");
    await telegram.until(
      () => screenOf(olena).text.includes(textOf(uk, screen("help.wallonia"))),
      "the centre",
    );
    await deliver(world, { update_id: first, message: { ...anyMessage(olena), ...album, caption: "Гент" } });
    await handled(telegram);
    expect(screenOf(olena).text).toContain(textOf(uk, screen("help.wallonia")));
  });

  test("that says nothing gets the menu", async () => {
    const { telegram, opens } = await startWorld();
    const olena = await opens(olenaIs);
    olena.sendAlbum(3, "…");
    await telegram.until(() => screenOf(olena).text === notUnderstood(uk, "talk-media"), "the menu");
  });
});

function isCovered({ messages }: Person): boolean {
  return messages.length === 1 && messages[0]?.text === textOf(uk, screen("cover"));
}
