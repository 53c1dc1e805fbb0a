import { describe, expect, test } from "vitest";
import { isCry } from "../../../src/content/cries/read-cry.ts";
import { cryWords } from "../../../src/content/words/cry-words.ts";
import { help, suicideHelp } from "../../../src/content/screen-ids.ts";
import { content } from "../published/reading.ts";

describe("the words in which a cry is looked for", () => {
  test.each([
    [
      "letters of the other alphabet inside a word",
      ["hеlp", "пoмогите", "HЕLP"],
      ["help", "помогите", "help"],
    ],
    ["letters that stand twice or more", ["heeelp", "помогииите", "hilffe"], ["help", "помогите", "hilfe"]],
    ["digits in the place of letters", ["h3lp", "p0lice", "хо4у"], ["help", "police", "хочу"]],
    ["letters with something between", ["h e l p", "H.E.L.P.", "h-e-l-p"], ["help", "help", "help"]],
    ["digits with something between", ["1 1 2", "1-1-2", "1️⃣1️⃣2️⃣"], ["112", "112", "112"]],
    ["signs", ["🆘", "🚨🚨", "🇸🇴🇸"], ["sos", "sos sos", "sos"]],
    ["letters that are written without spaces", ["救命啊"], ["救 命 啊"]],
  ])("are the same with %s", (_, texts, read) => {
    expect(texts.map((text) => cryWords(text).join(" "))).toEqual(read);
  });

  test.each(["1 1 2 0", "11 2", "+32 1 1 2 3", "я і ти", "a b", "12 1 12"])(
    "keep what only looks like it: %s",
    (text) => {
      expect(cryWords(text).join(" ")).toBe(text.replace("+", ""));
    },
  );

  test.each(["ﷺ", "Ⅲ", "🆘", "中", "e\u0300\u0301\u0302"])(
    "are no more than a message can hold, whatever its letters stand for: %s",
    (letter) => {
      expect(cryWords(letter.repeat(4096)).join("").length).toBeLessThanOrEqual(4096);
    },
  );
});

describe("a cry", () => {
  test.each(["102", "103!", "911", "999", "1 0 3", "17", "🚨 103", "call 911", "дзвоніть 102"])(
    "is the number of the police of another country, where nothing else is written: %s",
    (text) => {
      expect(isCry(content.readCry(text))).toBe(true);
    },
  );

  test.each(["103 euro", "Rue de la Loi 102", "am 17. Mai", "911 km", "2026", "1020", "bus 15"])(
    "is no number with anything else: %s",
    (text) => {
      expect(content.readCry(text)).toBeUndefined();
    },
  );

  test("that may be a price or an age as well leaves no note", () => {
    expect(content.readCry("17")).toEqual({ how: "within", screen: help });
  });

  test.each([
    ["with what Arabic writes to a word", "وساعدوني", "فالشرطة", "والنجدة", "اتصلوا بالشرطة"],
    ["with the letters of another keyboard", "كمك", "کمک", "شرطه"],
    ["amid letters of Chinese", "我现在很害怕请快点救救我们吧", "他们今天晚上又不让我和妹妹一起出门了"],
  ])("is known %s", (_, ...texts) => {
    expect(texts.filter((text) => !isCry(content.readCry(text)))).toEqual([]);
  });

  test.each([
    ["ayuda", "socorro", "ajuda", "ajutor", "помощ", "pomocy", "yardım edin", "İMDAT", "مساعدة", "النجدة"],
    ["کمک", "cứu tôi với", "救命", "请救救我", "me pega mi marido", "boję się", "korkuyorum", "警察"],
  ])("is known in the languages that the bot does not speak: %s, %s, …", (...texts) => {
    expect(texts.filter((text) => !isCry(content.readCry(text)))).toEqual([]);
  });

  test("of suicide is answered with its own screen, also beside another cry", () => {
    const texts = [
      "I want to die",
      "je veux mourir",
      "ik wil dood",
      "ich will nicht mehr leben",
      "не хочу жити",
    ];
    for (const text of [
      ...texts,
      "порезала вены",
      "ne hochu zhyty",
      "quiero morir",
      "he beats me, I want to die",
    ]) {
      expect(content.readCry(text)?.screen, text).toBe(suicideHelp);
    }
    for (const text of [
      "he wants to kill me",
      "il veut me tuer",
      "er will mich umbringen",
      "вона хоче мене вбити",
    ]) {
      expect(content.readCry(text)?.screen, text).toBe(help);
    }
  });
});
