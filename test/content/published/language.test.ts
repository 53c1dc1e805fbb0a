import { describe, expect, test } from "vitest";
import type { Language } from "../../../src/content/language.ts";
import {
  content,
  everythingIn,
  labelsOf,
  languages,
  screens,
  interfaceMessagesIn,
  ownTextOf,
  translations,
} from "./reading.ts";

/** Words that stand in every language as they are: the names of services, places and programs. */
const names = [
  ...[...content.contacts.values()].flatMap(({ name, address, site }) => [name, address ?? "", site ?? ""]),
  ...content.languages.all.map(({ name }) => name),
  "Safe Steps",
  "UNHCR",
  "Telegram",
  "BE",
  "Start",
  "Gent",
  // A key of the keyboard, and what a browser calls it everywhere.
  ...["Shift", "cookie"],
  "QR",
  ...["TikTok", "Snapchat", "Instagram", "Esperanto", "FairWork"],
].sort((one, other) => other.length - one.length);

function withoutNames(words: string): string {
  // What is written to the bot is the same in every language.
  const addresses = words
    .replace(/\/erase|(?<!\p{L})x(?!\p{L})/gu, "")
    .replace(/[\w-]+(\.[\w-]+)*\.(be|org)\b(\/\w+)*/g, "");
  return names.reduce((text, name) => (name === "" ? text : text.replaceAll(name, "")), addresses);
}

/** The sentences and lines of three words and more, in lower case, without what is the same everywhere. */
function sentencesIn(language: Language): Set<string> {
  const sentences = everythingIn(language)
    .map(withoutNames)
    .flatMap((words) => words.split(/[.!?:;…•\n–—]/))
    .map((sentence) =>
      sentence
        .replace(/[^\p{L}\p{M}’']+/gu, " ")
        .trim()
        .toLowerCase(),
    );
  return new Set(sentences.filter((sentence) => sentence.split(" ").length >= 3));
}

const pairs = languages.flatMap((one, index) =>
  languages.slice(index + 1).map((other) => [one, other] as const),
);

describe.each(pairs)("%s and %s", (one, other) => {
  test("have no screen with the same text", () => {
    expect(
      screens.filter(({ id }) => ownTextOf(one, id) === ownTextOf(other, id)).map(({ id }) => id),
    ).toEqual([]);
  });

  test("share no sentence of three words and more", () => {
    // Close relatives: "Я не знаю" is both.
    const alike = new Set(one === "uk" && other === "ru" ? ["я не знаю"] : []);
    const theirs = sentencesIn(other);
    expect([...sentencesIn(one)].filter((sentence) => theirs.has(sentence) && !alike.has(sentence))).toEqual(
      [],
    );
  });
});

describe.each(translations)("nothing of another language is left in %s:", (language) => {
  test("labels and lines are English only where the word is the same in both", () => {
    const same: Record<string, readonly string[]> = {
      fr: ["Menu", "Sources", "Transport", "Violence", "police"],
      nl: ["Menu", "Privacy", "Stickers"],
      pt: ["Menu"],
      vi: ["Menu"],
    };
    const say = (code: Language): string[] => [
      ...screens.flatMap(({ id }) => labelsOf(code, id)),
      ...interfaceMessagesIn(code).values(),
    ];
    const english = new Set(say(content.languages.source));
    const left = say(language)
      .filter((words) => english.has(words))
      .map((words) =>
        withoutNames(words)
          .replace(/[^\p{L} ]/gu, "")
          .trim(),
      )
      .filter((words) => words !== "");
    expect([...new Set(left)].sort()).toEqual(same[language] ?? []);
  });

  test("no everyday word of English stands in a sentence", () => {
    const english =
      /(?<![\p{L}-])(the|you|your|and|with|who|they|this|that|these|have|from|are|not|for|if)(?![\p{L}-])/iu;
    // A word of its own: a note in Turkish.
    const own = language === "tr" ? /(?<!\p{L})not(?!\p{L})/giu : /(?!)/u;
    const found = everythingIn(language)
      .map(withoutNames)
      .filter((words) => english.test(words.replace(own, "")));
    expect(found).toEqual([]);
  });

  test("only names are written in another alphabet", () => {
    const isCyrillic = language === "uk" || language === "ru";
    const other = isCyrillic ? /\p{Script=Latin}+/gu : /\p{Script=Cyrillic}+/gu;
    const found = everythingIn(language).flatMap((words) => withoutNames(words).match(other) ?? []);
    expect(found).toEqual([]);
  });
});

test("French has a no-break space before a sign of two parts: a phone would put the sign on a line of its own", () => {
  const french = content.languages.of("fr");
  if (!french) throw new Error("fr is none of the languages");
  expect(everythingIn(french).filter((words) => / [?!:;»]|« /u.test(words))).toEqual([]);
});

test("Ukrainian has no letter of Russian alone, and Russian none of Ukrainian alone", () => {
  const lettersOf = (code: string): string => {
    const language = content.languages.of(code);
    if (!language) throw new Error(`${code} is none of the languages`);
    return everythingIn(language).map(withoutNames).join("").toLowerCase();
  };
  expect(lettersOf("uk").match(/[ыэъё]/g)).toBeNull();
  expect(lettersOf("ru").match(/[іїєґ’]/g)).toBeNull();
});

test("a translation has the same points and the same titles as its source, screen by screen", () => {
  const shapeOf = (language: Language, id: (typeof screens)[number]["id"]): readonly number[] => {
    const { text } = content.screen(language, id);
    return ["•", "<b>", "<i>", "\n\n"].map((mark) => text.split(mark).length - 1);
  };
  // A card also has a line in the reader's own language, where that is not spoken in Belgium.
  for (const { id } of screens.filter(({ flow }) => flow.kind !== "card")) {
    const shape = shapeOf(content.languages.source, id);
    for (const language of translations) expect(shapeOf(language, id), `${id} in ${language}`).toEqual(shape);
  }
});
