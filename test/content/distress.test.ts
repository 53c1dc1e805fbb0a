import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readContent } from "../../src/content/content.ts";
import { isCry } from "../../src/content/distress.ts";
import { readLanguages } from "../../src/content/language.ts";
import { readYaml } from "../../src/files/yaml-file.ts";
import { loadPlaces } from "../../src/places/places.ts";
import { Draft } from "./draft.ts";
import { content } from "./published/reading.ts";

const languages = readLanguages(".");
const isDistress = (text: string): boolean => isCry(content.distress(text));

describe.each(languages.all)("a word of distress in $name", ({ code }) => {
  const file = `flows/words/${code}.yaml`;
  const { distress } = readYaml(".", file, z.object({ distress: z.array(z.string()) })).data;
  const said = distress.map((phrase) => phrase.replace(/\*$/, ""));

  test("is known as it is, in capitals, with punctuation, without accents and inside a sentence", () => {
    for (const phrase of said) {
      expect(isDistress(phrase), phrase).toBe(true);
      expect(isDistress(phrase.toUpperCase()), phrase).toBe(true);
      expect(isDistress(`${phrase}!!!`), phrase).toBe(true);
      expect(isDistress(`«${phrase}», …`), phrase).toBe(true);
      expect(isDistress(`Xyz xyz, ${phrase.replaceAll(" ", "  \n")} xyz?`), phrase).toBe(true);
      expect(isDistress(`🙏${phrase}🙏`), phrase).toBe(true);
      expect(isDistress(phrase.normalize("NFD")), phrase).toBe(true);
    }
  });

  test("is no part of another word, unless a star says so", () => {
    for (const phrase of distress) {
      const stem = phrase.replace(/\*$/, "");
      // The end may make another word of the list; a digit never does.
      if (!phrase.endsWith("*")) expect(isDistress(`7${stem}7`), phrase).toBe(false);
      else expect(isDistress(`${stem}7`), phrase).toBe(true);
    }
  });
});

describe("everybody's cry", () => {
  test.each([
    "HELP",
    "please help me!!",
    "I need the police",
    "he took my passport",
    "They won’t let me leave",
    "I can’t get out",
    "they treat us like slaves",
    "I was raped",
    "112",
    "Au secours !",
    "À l’aide",
    "j'ai peur de lui",
    "il m’a frappée",
    "il me frappe",
    "Besoin d’aide",
    "hulp aub",
    "ik ben bang",
    "Hilfe",
    "Ich habe Angst",
    "er hat meinen Pass",
    "Допоможіть будь ласка",
    "ДОПОМОЖІТЬ",
    "допоможи мені",
    "мене б'є чоловік",
    "мене б’ють",
    "забрали паспорт і телефон",
    "Помогите!!!",
    "помогите мне пожалуйста",
    "меня бьёт муж",
    "меня заперли в квартире",
    "меня насилуют",
    "у меня забрали паспорт",
    "вызовите полицию",
    "dopomozhit",
    "pomogite",
  ])("is understood: %s", (text) => {
    expect(isDistress(text)).toBe(true);
  });
});

describe("how a text cries for help", () => {
  test.each([
    [
      "alone",
      [
        "help",
        "HELP ME!!!",
        "help help",
        "police, help me",
        "🙏 au secours 🙏",
        "допоможіть",
        "dopomozhit",
        "112",
      ],
    ],
    [
      "within",
      [
        "help in the house",
        "please help me",
        "Rue de la Police 5",
        "прошу, допоможіть мені",
        "pomogite mne",
        "112 x",
      ],
    ],
    ["near", ["hepl", "hepl me", "I need hlep", "polcie", "poliec", "допоможітт", "допомжіть", "emergncy"]],
  ] as const)("is told: %s", (how, texts) => {
    for (const text of texts) expect(content.distress(text), text).toBe(how);
  });

  test("is not found in names, greetings and everyday words", () => {
    const texts = [
      ...[
        "Hello",
        "Hallo",
        "Bonjour",
        "Добрий день",
        "спасибо",
        "Olena",
        "Helga",
        "Ivan Petrenko",
        "kelp",
        "halp",
      ],
      ...[
        "rue de la Loi 16",
        "Grote Markt 1",
        "1-ABC-123",
        "+32 470 12 34 56",
        "250 euro",
        "argent",
        "policy",
        "polite",
      ],
      ...["bis Freitag", "до п'ятниці", "в пятницу в 18:00", "", "?!", "https://example.org/a?b=c"],
    ];
    for (const text of texts) expect(content.distress(text), text).toBeUndefined();
  });

  test("is not asked about for a word that leads to a screen, however near it is to a cry", () => {
    const words = "distress: [castle, fortress]\ntopics:\n  housing: [castel, fortres]\n";
    const { distress } = readContent(new Draft().write("flows/words/en.yaml", words).root);
    expect(distress("castel")).toBeUndefined();
    expect(distress("fortres")).toBeUndefined();
    expect(distress("castlle")).toBe("near");
    expect(distress("my castel, castlle")).toBe("near");
    expect(distress("castel castle")).toBe("within");
  });

  test("counts one slip in a word of five letters or more, two in a long one, and two letters swapped", () => {
    const { distress } = readContent(
      new Draft().write("flows/words/en.yaml", "distress: [moat, tower, drawbridges, ram]").root,
    );
    const near = ["maot", "towr", "towerr", "tawer", "twoer", "drawbrigdes", "drawbridg", "drewbrodges"];
    expect(near.filter((text) => distress(text) === "near")).toEqual(near);
    const others = ["boat", "moa", "mota7", "tow", "tawar", "drewbrodge", "rma", "rom", "amr", "moats7"];
    expect(others.filter((text) => distress(text) !== undefined)).toEqual([]);
  });

  test("is the same in Latin letters only where it is long enough to be no word of another language", () => {
    const { distress } = readContent(
      new Draft().write("flows/words/en.yaml", "distress: [чудовисько*, рік]").root,
    );
    expect(distress("chudovysko")).toBe("alone");
    expect(distress("tse chudovyskom")).toBe("within");
    expect(distress("рік")).toBe("alone");
    expect(distress("rik")).toBeUndefined();
  });

  test("is read fast in the longest text, which holds none", () => {
    for (const text of ["zażółć gęślą ", "aaaa ", "a-", "слово", "hel p "]) {
      expect(content.distress(text.repeat(4096 / text.length)), text).toBeUndefined();
    }
  });
});

test("no name of a place is a word of distress", () => {
  const names = loadPlaces(".").all.flatMap(({ name, names }) => [name, ...names]);
  expect(names.length).toBeGreaterThan(3000);
  expect(names.filter(isDistress)).toEqual([]);
});

describe("flows/words/", () => {
  const file = "flows/words/en.yaml";
  const like = "write it like the entries beside it.";

  test.each([
    ['"?!"', "a phrase holds two letters or more"],
    ['"a"', "a phrase holds two letters or more"],
    ['"*help"', "a star stands at the end of a phrase only"],
    ['"help*me"', "a star stands at the end of a phrase only"],
    ["112", "expected string"],
  ])("with the phrase %s is refused: it would not be what was meant", (phrase, what) => {
    const draft = new Draft().write(file, `distress:\n  - help\n  - ${phrase}\n`);
    const last = 3;
    expect(draft.problems()).toEqual([
      { where: `${file}:${last}`, what: expect.stringContaining(what) as string, mend: like },
    ]);
  });

  test("that lead to a screen that is not there are refused", () => {
    const draft = new Draft().append(file, "  nowhere: [castle]\n  housing.nowhere: [tower]");
    expect(draft.problems()).toEqual(
      ["nowhere", "housing.nowhere"].map((id) => ({
        where: draft.where(file, `  ${id}:`),
        what: `there is no screen ${id}`,
        mend: "correct the id, or take its words away.",
      })),
    );
  });

  test("that lead to a screen and say nothing are refused", () => {
    const draft = new Draft().write(file, 'distress: [help]\ntopics:\n  housing: ["?!"]\n  signs: []\n');
    expect(draft.problems().map(({ where }) => where)).toEqual([`${file}:3`, `${file}:4`]);
  });

  test("of every language are read before they are refused", () => {
    const draft = new Draft("fr", "nl")
      .write(file, "distress: []")
      .write("flows/words/fr.yaml", "words: [aide]")
      .remove("flows/words/nl.yaml");
    expect([...new Set(draft.problems().map(({ where }) => where))]).toEqual([
      `${file}:1`,
      "flows/words/fr.yaml",
      "flows/words/nl.yaml",
    ]);
  });

  test("count for everybody, whatever their own language", () => {
    const draft = new Draft().write(file, "distress: [red castle*]");
    const { distress } = readContent(draft.root);
    const cries = ["red castle", "A RED castles!", "red-castle", "my red  castle burns"];
    expect(cries.filter((text) => isCry(distress(text)))).toEqual(cries);
    const others = ["red", "castle", "red old castle", "bored castle", "", "?!", "castle red"];
    expect(others.filter((text) => isCry(distress(text)))).toEqual([]);
  });
});
