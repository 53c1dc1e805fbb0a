import { describe, expect, test } from "vitest";
import type { Language } from "../../../src/content/language.ts";
import type { ScreenId } from "../../../src/content/screen-ids.ts";
import { content, interfaceMessagesIn, languages, marksOfDirection, screens, wordsOf } from "./reading.ts";

const emergency = ["112", "101"];
const line = "+32 78 055 800";
const brussels = "+32 2 511 64 64";
const flanders = "+32 3 201 16 90";
const wallonia = "+32 4 232 40 30";

/**
 * Every number that a reader is told, screen by screen, but for the day it was checked. They stand here once more on
 * purpose: whoever changes a number in flows/ changes it here too, and so reads it twice.
 */
const numbers: Readonly<Record<string, readonly string[]>> = {
  help: [...emergency, "2", line],
  "help.regions": [...emergency, line],
  "help.brussels": [brussels, line, "16", "1000", ...emergency],
  "help.flanders": [flanders, line, "4", "2000", ...emergency],
  "help.wallonia": [wallonia, line, "2", "4000", ...emergency],
  "help.suicide": ["112", "101", "1813", "0800 32 123", "+32 2 648 40 14", "+32 78 055 800"],
  "help.call": [...emergency, line, "112"],
  "help.call.police": [...emergency, ...emergency, "2", line],
  "help.call.centre": [line],
  "card.call": [line, line, line, line],
  "help.rights.time": ["45"],
  "safety.phone": ["48"],
  "safety.phone.stays": ["48"],
  "about.privacy": ["90", "48", "24"],
  "about.timers": ["48"],
  services: emergency,
  "services.centres": [line, brussels, flanders, wallonia],
  "services.violence": [...emergency, "0800 98 100", "0800 30 030", "0800 30 030", "1712", "1712", "1712"],
  "services.children": [...emergency, "116 000", "103", "+32 78 15 43 24"],
  "services.work": ["+32 2 235 54 01", line],
  "topics.young": [...emergency, "116 000", "103"],
  "topics.young.alone": ["+32 78 15 43 24", line],
  "topics.crimes": [line],
  "topics.violence": [...emergency, "72", "0800 98 100"],
  "topics.leaving": [...emergency, line],
  "topics.home": [line],
  "topics.abroad": ["112", "116 000"],
  "work.complaint": ["+32 2 235 54 01", line],
  "services.talk": ["106", "107", "108"],
};

/** Every site that a reader is shown, in a text or on a button. */
const sites = [
  "103ecoute.be",
  "1712.be",
  "asblsurya.org",
  "belgiantrain.be",
  "ecouteviolencesconjugales.be",
  "fairworkbelgium.be",
  "fedasil.be",
  "fedasilinfo.be",
  "help.unhcr.org/belgium",
  "info-ukraine.be",
  "kbopub.economie.fgov.be",
  "meteo.be",
  "myria.be",
  "pag-asa.be",
  "payoke.be",
  "sexualviolence.be",
  "stophumantrafficking.be",
  "stopmensenhandel.be",
  "stoptraite.be",
];

/** Until when temporary protection lasts, as each language writes a day. */
const protectionEnd: Readonly<Record<string, string>> = {
  en: "March 4, 2027",
  fr: "4 mars 2027",
  nl: "4 maart 2027",
  de: "4. März 2027",
  uk: "4 березня 2027",
  ru: "4 марта 2027",
  pt: "4 de março de 2027",
  ar: "4 مارس 2027",
  vi: "4 tháng 3, 2027",
  tr: "4 Mart 2027",
  ro: "4 martie 2027",
  bg: "4 март 2027",
  pl: "4 marca 2027",
  zh: "2027年3月4日",
  fa: "4 مارس 2027",
  es: "4 de marzo de 2027",
};

/** But for the day, of which some languages write the month as a number, too. */
function numbersOf(language: Language, id: ScreenId): string[] {
  const card = content.card(language, id);
  const text = card ? card.lines.map((line) => line.text).join("\n") : content.screen(language, id).text;
  const withoutDay = text.replace(marksOfDirection, "").replace(protectionEnd[language] ?? "", "");
  return withoutDay.replace(/<i>.*?<\/i>/gs, "").match(/\+?\d+(?: \d+)*/g) ?? [];
}

describe.each(languages)("in %s", (language) => {
  test("a day is written as the language does", () => {
    const screen = content.find("topics.protection");
    expect(screen && wordsOf(language, screen)).toContain(protectionEnd[language]);
  });

  test("every screen tells exactly its numbers", () => {
    const told = screens.map(({ id }) => [id, numbersOf(language, id).sort()] as const);
    const written = Object.entries(numbers).map(([id, those]) => [id, [...those].sort()] as const);
    expect(Object.fromEntries(told.filter(([, those]) => those.length > 0))).toEqual(
      Object.fromEntries(written),
    );
  });

  test("the lines that belong to no screen tell no other number than they must", () => {
    const told = [...interfaceMessagesIn(language)].flatMap(([key, words]) =>
      (words.replace("+32 2 511 64 64", "").match(/\d+/g) ?? []).map((number) => [key, number]),
    );
    expect(told).toEqual([
      ["place-outside", "112"],
      ["talk-danger", "112"],
      ["talk-kept", "48"],
      ["talk-watched", "48"],
      ["talk-need-help", "112"],
      ["talk-need-help", "101"],
      ...["112", "101", "32", "78", "055", "800"].map((number) => ["check-grave", number]),
      ...["32", "78", "055", "800", "112", "101"].map((number) => ["check-forward-help", number]),
      ["note-aside", "24"],
      ...["112", "101", "2", "32", "78", "055", "800"].map((number) => ["print-help", number]),
      ...["32", "78", "055", "800", "112", "101"].map((number) => ["print-poster", number]),
    ]);
  });

  test("every site is shown, and no other", () => {
    const shown = screens.flatMap(({ id }) => {
      const buttons = content.screen(language, id).rows.flat();
      const links = buttons.flatMap((button) =>
        button.kind === "link" ? [button.url.replace("https://", "")] : [],
      );
      return [...links, ...(wordsOf(language, id).match(/[\w-]+(\.[\w-]+)*\.(be|org)\b(\/\w+)*/g) ?? [])];
    });
    expect([...new Set(shown)].sort()).toEqual(sites);
  });

  test("there are nine warning signs, five steps, three kinds of help and eight forms of trafficking", () => {
    const points = (id: string): number => {
      const screen = content.find(id);
      if (screen === undefined) throw new Error(`there is no screen ${id}`);
      return wordsOf(language, screen).split("•").length - 1;
    };
    expect(points("signs")).toBe(9);
    expect(points("about.trafficking")).toBe(8);
    expect(points("help.rights")).toBe(3);
    expect(points("housing.private")).toBe(7);
    expect(points("transport")).toBe(3);
    const steps = content.screen(language, content.find("safety") ?? ("" as ScreenId)).text.match(/^<b>/gm);
    expect(steps).toHaveLength(1 + 5);
  });

  test("each of the nine signs has lines of its own that help to recognise it", () => {
    const explained = ["signs.papers", "signs.promises", "signs.work"].flatMap((id) => {
      const screen = content.find(id);
      return screen === undefined ? [] : content.screen(language, screen).text.split("\n\n").slice(1);
    });
    expect(explained).toHaveLength(9);
    for (const words of explained) expect(words).toMatch(/^<b>[^<]+<\/b>\n.+/);
  });
});
