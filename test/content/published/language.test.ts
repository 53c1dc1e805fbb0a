import { describe, expect, test } from "vitest";
import { assertDefined } from "../../../src/content/assert-defined.ts";
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
  ...["IOM", "au pair"],
  ...["TikTok", "Snapchat", "Instagram", "Esperanto", "FairWork"],
].sort((one, other) => other.length - one.length);

/** What sets numbers and names apart inside a text from right to left. */
const directionMarks = /[\u200f\u2066-\u2069]/g;

function withoutNames(words: string): string {
  // What is written to the bot is the same in every language.
  const addresses = words
    .replace(directionMarks, "")
    .replace(/\/erase|(?<!\p{L})x(?!\p{L})/gu, "")
    .replace(/[\w-]+(\.[\w-]+)*\.(be|org)\b(\/\w+)*/g, "");
  return names.reduce((text, name) => (name === "" ? text : text.replaceAll(name, "")), addresses);
}

/** The sentences and lines of three words and more, in lower case, without what is the same everywhere. */
function sentencesIn(language: Language): Set<string> {
  const sentences = everythingIn(language)
    .map(withoutNames)
    .flatMap((words) => words.split(/[.!?:;…•\n–—؟؛。！？：；]/))
    .map((sentence) =>
      sentence
        .replace(/[^\p{L}\p{M}’']+/gu, " ")
        .trim()
        .toLowerCase(),
    );
  return new Set(sentences.filter((sentence) => sentence.split(" ").length >= 3));
}

/** Close relatives: "Я не знаю" is both. */
const alike = new Set(["uk, ru: я не знаю"]);

test("no two languages have a screen with the same text, or share a sentence of three words and more", () => {
  const saidIn = new Map<string, Language[]>();
  const say = (words: string, language: Language): void => {
    saidIn.set(words, [...(saidIn.get(words) ?? []), language]);
  };
  for (const language of languages) {
    const texts = screens.map(({ id }) => `${id}: ${ownTextOf(language, id)}`);
    for (const words of new Set([...texts, ...sentencesIn(language)])) say(words, language);
  }
  const shared = [...saidIn].filter(([, speakers]) => speakers.length > 1);
  const told = shared.map(([words, speakers]) => `${speakers.join(", ")}: ${words}`);
  expect(told.filter((line) => !alike.has(line))).toEqual([]);
});

/** The script of a language, as Unicode names it for regular expressions. */
function scriptOf(language: Language): string {
  const script = new Intl.Locale(language).maximize().script ?? "";
  return { Hans: "Hani", Hant: "Hani" }[script] ?? script;
}

/** Words of a language that are English words, too. */
const notEnglish: Readonly<Record<string, readonly string[]>> = { pt: ["for"], ro: ["are"], tr: ["not"] };

describe.each(translations)("nothing of another language is left in %s:", (language) => {
  test("labels and lines are English only where the word is the same in both", () => {
    const same: Record<string, readonly string[]> = {
      fr: ["Menu", "Sources", "Transport", "Violence", "police"],
      nl: ["Menu", "Privacy", "Stickers"],
      pt: ["Menu"],
      vi: ["Menu"],
      pl: ["Menu"],
      es: ["No"],
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
      /(?<![\p{L}-])(the|you|your|and|with|who|they|this|that|these|have|from|are|not|for|if)(?![\p{L}-])/giu;
    const own = notEnglish[language] ?? [];
    const found = everythingIn(language).filter((words) =>
      withoutNames(words)
        .match(english)
        ?.some((word) => !own.includes(word.toLowerCase())),
    );
    expect(found).toEqual([]);
  });

  test("only names are written in another script", () => {
    const other = new RegExp(
      `(?:(?!\\p{Script=${scriptOf(language)}}|\\p{Script=Common}|\\p{Script=Inherited})\\p{L})+`,
      "gu",
    );
    const found = everythingIn(language).flatMap((words) => withoutNames(words).match(other) ?? []);
    expect(found).toEqual([]);
  });
});

test("every digit is a Western one, as it stands on the keys of a telephone", () => {
  for (const language of languages) {
    const found = everythingIn(language).filter((words) => /(?![0-9])\p{Nd}/u.test(words));
    expect(found, language).toEqual([]);
  }
});

test("French has a no-break space before a sign of two parts: a phone would put the sign on a line of its own", () => {
  const french = content.languages.of("fr");
  if (!french) throw new Error("fr is none of the languages");
  expect(everythingIn(french).filter((words) => / [?!:;»]|« /u.test(words))).toEqual([]);
});

/** Letters that only a close relative has, or another keyboard: with them a word is not the one that is meant, or not found. */
const foreignLetters: Readonly<Record<string, RegExp>> = {
  uk: /[ыэъё]/,
  ru: /[іїєґ’]/,
  bg: /[ыэёіїєґ]/,
  // A cedilla where Romanian has a comma below.
  ro: /[şţ]/,
  pt: /[ñ¿¡]/,
  es: /[ãõç]/,
  // Letters of Persian in Arabic, and of Arabic in Persian.
  ar: /[پچژگکیې]/,
  fa: /[كيىة]/,
};

test.each(Object.entries(foreignLetters).filter(([code]) => content.languages.of(code)))(
  "%s has no letter of its relatives alone",
  (code, letters) => {
    const language = assertDefined(content.languages.of(code), code);
    const found = everythingIn(language).filter((words) => letters.test(withoutNames(words).toLowerCase()));
    expect(found).toEqual([]);
  },
);

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
