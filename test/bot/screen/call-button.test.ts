import { expect, test } from "vitest";
import { createSay } from "../../../src/content/say.ts";
import { ScreenMessages } from "../../../src/bot/screen/screen-messages.ts";
import { Suggestions } from "../../../src/bot/screen/suggestions.ts";
import { outOfSight } from "../../../src/content/layout/sight.ts";
import { help, menu } from "../../../src/content/screen-ids.ts";
import { namedCentres } from "../../../src/bot/place/named-centres.ts";
import { content, places } from "../../published.ts";

const say = createSay(content, ({ what }) => expect.fail(what));
const phones = [...content.contacts.values()].flatMap(({ phone }) => phone ?? []);
const screensWith = (pagesAddress: string | undefined) =>
  new ScreenMessages(content, say, { username: "a_bot", hasInlineMode: false, pagesAddress });

test.each(content.languages.all.map(({ code }) => code))(
  "help has a way to the page that dials, and its numbers stay in sight: %s",
  (language) => {
    const { text, other } = screensWith("https://bot.example.org").get(language, help);
    const rows = other.reply_markup.inline_keyboard;
    expect(rows[1]).toEqual([
      { text: `📞 ${say(language, "site-call")}`, url: `https://bot.example.org/${language}/call` },
    ]);
    expect(outOfSight(text, phones, rows.length)).toEqual([]);
  },
);

test.each(content.languages.all.map(({ code }) => code))(
  "help beside other screens has it too, and its numbers stay in sight: %s",
  (language) => {
    const suggestions = new Suggestions({ content, screens: screensWith("https://bot.example.org") });
    const { text, other } = suggestions.below(
      language,
      help,
      "help, he keeps my passport and does not pay me",
      { first: namedCentres({ content, places }, language, "Ghent") },
    );
    const rows = other.reply_markup.inline_keyboard;
    expect(JSON.stringify(rows)).toContain(`https://bot.example.org/${language}/call`);
    expect(outOfSight(text, phones, rows.length)).toEqual([]);
  },
);

test("without an address that a phone reaches there is none, and on no other screen", () => {
  const labels = (pagesAddress: string | undefined, screen: typeof help): string =>
    JSON.stringify(screensWith(pagesAddress).get(content.languages.source, screen).other);
  expect(labels(undefined, help)).not.toContain("/call");
  expect(labels("https://bot.example.org", menu)).not.toContain("/call");
});
