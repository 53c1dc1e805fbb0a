import { describe, expect, test } from "vitest";
import { cover, menu } from "../../../src/content/screen-ids.ts";
import { giveaways, tellingIn } from "./giveaways.ts";
import { languages, interfaceMessagesIn, textOf } from "./reading.ts";

const isNeutral = (key: string): boolean =>
  /^(talk-neutral|check-forward-title|place-ask|place-done|share-text|group-line|profile-)/.test(key);

describe.each(languages)("what may be seen on a locked phone, in %s", (language) => {
  const lines = [
    ["menu", textOf(language, menu)] as const,
    ["cover", textOf(language, cover)] as const,
    ...[...interfaceMessagesIn(language)].filter(([key]) => isNeutral(key)),
  ];

  test("is the menu, the cover, the shared line, the line for groups, and all of the profile", () => {
    expect(lines.map(([key]) => key)).toEqual([
      "menu",
      "cover",
      "share-text",
      "place-ask",
      "place-ask.share",
      "place-ask.cancel",
      "place-done",
      "talk-neutral",
      "check-forward-title",
      "group-line",
      "group-line.button",
      "profile-name",
      "profile-description",
      "profile-short-description",
      "profile-command-start",
      "profile-command-help",
      "profile-command-language",
      "profile-command-privacy",
      "profile-command-erase",
    ]);
  });

  test("would be found to give its reader away by each of these words, in the midst of others and in capitals", () => {
    for (const written of giveaways[language] ?? []) {
      // What must not follow is no part of the word.
      const start = written.replace(/\(.*\)/, "");
      const words = `… (${start.toLocaleUpperCase(language)} 1`;
      expect(tellingIn(language, words), words).toContain(written);
    }
  });

  test.each(lines)("%s does not give its reader away", (_, words) => {
    expect(giveaways[language]?.length).toBeGreaterThan(15);
    expect(tellingIn(language, words)).toEqual([]);
    expect(words).not.toMatch(/\d/);
  });
});
