import { describe, expect, test } from "vitest";
import { readContent } from "../../src/content/finished/read-content.ts";
import { isCry } from "../../src/content/cries/read-cry.ts";
import { suicideHelp } from "../../src/content/screen-ids.ts";
import { Draft } from "./draft.ts";
import { content } from "./published/reading.ts";

describe("how a text cries for help", () => {
  test.each([
    [
      "alone",
      [
        "help",
        "HELP ME!!!",
        "heIp",
        "памагіть",
        "aiuto",
        "help help",
        "police, help me",
        "🙏 au secours 🙏",
        "допоможіть",
        "dopomozhit",
        "please help me",
        "112",
      ],
    ],
    [
      "within",
      [
        "help in the house",
        "Rue de la Police 5",
        "прошу, допоможіть мені",
        "vin zabrav u mene vchora pasport",
        "112 x",
        "hepl me",
        "I need hlep",
      ],
    ],
    ["near", ["hepl", "hlep", "polcie", "poliec", "допомжіть", "emergncy"]],
  ] as const)("is told: %s", (how, texts) => {
    for (const text of texts) expect(content.readCry(text)?.how, text).toBe(how);
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
    for (const text of texts) expect(content.readCry(text), text).toBeUndefined();
  });

  test("is not asked about for a word that leads to a screen, however near it is to a cry", () => {
    const words = "distress: [castle, fortress]\ntopics:\n  housing: castel, fortrese\n";
    const { readCry } = readContent(new Draft().write("flows/words/en.yaml", words).root);
    expect(readCry("castel")).toBeUndefined();
    expect(readCry("fortrese")).toBeUndefined();
    expect(readCry("cassle")?.how).toBe("near");
    expect(readCry("my castel, cassle")?.how).toBe("near");
    expect(readCry("castel castle")?.how).toBe("within");
  });

  test("counts one slip in a word of five letters or more, two in a long one, and two letters swapped", () => {
    const { readCry } = readContent(
      new Draft().write("flows/words/en.yaml", "distress: [moat, tower, drawbridges, ram]").root,
    );
    const near = ["maot", "towr", "towery", "tawer", "twoer", "drawbrigdes", "drawbridg", "drewbrodges"];
    expect(near.filter((text) => readCry(text)?.how === "near")).toEqual(near);
    const others = ["boat", "moa", "mota7", "tow", "tawar", "drewbrodge", "rma", "rom", "amr", "moats7"];
    expect(others.filter((text) => readCry(text) !== undefined)).toEqual([]);
  });

  test.each(["kendimi oldrumek istiyorum", "хочу поокнчить с собой", "quiero quiatrme la vida"])(
    "is told of who wants to die though two letters are swapped: %s",
    (text) => {
      expect(content.readCry(text)).toEqual({ how: "within", screen: suicideHelp });
    },
  );

  test("is the same in Latin letters only where it is long enough to be no word of another language", () => {
    const { readCry } = readContent(
      new Draft().write("flows/words/en.yaml", "distress: [чудовисько*, рік]").root,
    );
    expect(readCry("chudovysko")?.how).toBe("alone");
    expect(readCry("tse chudovyskom")?.how).toBe("within");
    expect(readCry("рік")?.how).toBe("alone");
    expect(readCry("rik")).toBeUndefined();
  });

  test.each([
    ...["ljgjvj;snm", "LJGJVJ:SNM!!", "gjvjubnt", "gjvjubnt vyt.", "рудз ьу", "зщдшсу"],
    ...["hgprkd", "hgpr,kd", ".,[d fdqvfkd", "rtg ugd hgfhf", ";l; ;kdn", "اثمح ةث", "اثمح"],
  ])("is told where the keyboard was the wrong one: %s", (text) => {
    expect(isCry(content.readCry(text))).toBe(true);
  });

  test.each(["sotul meu", "el sótano", "als dat lukt", "hello how are you", "صباح الخير"])(
    "is not looked for on another keyboard by the half of a word: %s",
    (text) => {
      expect(isCry(content.readCry(text))).toBe(false);
    },
  );

  test("is not looked for on another keyboard in what is written in two alphabets", () => {
    expect(content.readCry("ljgjvj;snm привіт")).toBeUndefined();
  });

  test("is told, however many cries stand in the text and however many ways there are to part it", () => {
    const list = "distress: [castle*, castles, castles moat, moat, moat castles, cast*]\n";
    const { readCry } = readContent(new Draft().write("flows/words/en.yaml", list).root);
    const cries = "castles moat ".repeat(12);
    expect(readCry(cries)?.how).toBe("alone");
    expect(readCry(`${cries} 7`)?.how).toBe("within");
  });

  test.each(["help me ", "exploit ", "поліція ", "dopomozhit "])(
    "is told in a text that says nothing but %j again and again",
    (phrase) => {
      expect(content.readCry(phrase.repeat(340))?.how).toBe("alone");
      expect(content.readCry(`${phrase.repeat(340)} 7`)?.how).toBe("within");
    },
  );

  test.each(["zażółć gęślą ", "aaaa ", "a-", "слово", "hel p "])(
    "is not found in the longest text of words such as %j",
    (text) => {
      expect(content.readCry(text.repeat(4096 / text.length))).toBeUndefined();
    },
  );
});
