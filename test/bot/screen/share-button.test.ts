import { expect, test } from "vitest";
import { createSay } from "../../../src/content/say.ts";
import { ScreenMessages } from "../../../src/bot/screen/screen-messages.ts";
import { content, languages } from "../../content/published/reading.ts";
import { lineOf, screen } from "../chat.ts";

const say = createSay(content, ({ what }) => expect.fail(what));

test("the pages for a browser are shared where a phone reaches them, with the neutral line", () => {
  const pagesAddress = "https://bot.example.org";
  const screens = new ScreenMessages(content, say, {
    username: "a_bot",
    hasInlineMode: true,
    pagesAddress,
  });
  for (const code of languages) {
    const buttons = screens.get(code, screen("share")).other.reply_markup.inline_keyboard.flat();
    const page = buttons.find(({ text }) => text === lineOf(code, "button-share-page"));
    const { searchParams } = new URL(page && "url" in page ? page.url : "");
    expect(searchParams.get("url")).toBe(`${pagesAddress}/${code}/menu`);
    expect(searchParams.get("text")).toBe(lineOf(code, "share-text"));
  }
});
