import { describe, expect, test } from "vitest";
import { cover, menu } from "../../../src/content/screen.ts";
import { languages, spokenIn, textOf } from "./reading.ts";

/** What would give a reader away to somebody who looks over a shoulder. Beginnings of words, in lower case. */
const giveaways: Readonly<Record<string, readonly string[]>> = {
  en: "traffick exploit victim police abus violen slave forced force sex rape crime danger emergenc trap trick threat hurt prostitut debt escape rescue afraid safety report".split(
    " ",
  ),
  fr: "traite trafic exploit victime police abus violen esclav forc sexe sexuel viol crime danger urgen piég pieg tromp menac blesse prostitu dette fuir sauver peur signaler".split(
    " ",
  ),
  nl: "mensenhandel uitbuit uitgebuit slachtoffer politie misbruik geweld slaaf slaver gedwongen dwing seks verkracht misdaad misdrijf gevaar nood bedrieg bedrog dreig pijn prostitu schuld vlucht redden bang melden".split(
    " ",
  ),
  de: "menschenhandel ausbeut ausgebeutet opfer polizei missbrauch gewalt sklav zwing zwang sex vergewaltig verbrech straftat gefahr notruf notfall falle betrogen betrug droh prostitu schulden flucht retten angst melden".split(
    " ",
  ),
  uk: "торгівл експлуат жертв потерпіл поліці насильств насилл рабств примус змуш секс зґвалт злочин небезпе екстрен пастк обман погроз проституц борг втеч рятув страх безпек".split(
    " ",
  ),
  ru: "торговл эксплуат жертв потерпевш полици насили рабств принужд заставл секс изнасил преступл опасн экстренн ловушк обман угроз проституц долг побег спас страх".split(
    " ",
  ),
};

const isNeutral = (key: string): boolean => /^(share-text|group-line|profile-)/.test(key);

describe.each(languages)("what may be seen on a locked phone, in %s", (language) => {
  const lines = [
    ["menu", textOf(language, menu)] as const,
    ["cover", textOf(language, cover)] as const,
    ...[...spokenIn(language)].filter(([key]) => isNeutral(key)),
  ];

  test("is the menu, the cover, the shared line, the line for groups, and all of the profile", () => {
    expect(lines.map(([key]) => key)).toEqual([
      "menu",
      "cover",
      "share-text",
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

  test.each(lines)("%s does not give its reader away", (_, words) => {
    const list = giveaways[language] ?? [];
    expect(list.length).toBeGreaterThan(15);
    const found = list.filter((start) => RegExp(`(?<!\\p{L})${start}`, "iu").test(words));
    expect(found).toEqual([]);
    expect(words).not.toMatch(/\d/);
  });
});
