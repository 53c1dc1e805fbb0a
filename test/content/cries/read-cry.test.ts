import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readContent } from "../../../src/content/finished/read-content.ts";
import { isCry } from "../../../src/content/cries/read-cry.ts";
import { readLanguages } from "../../../src/content/read-languages.ts";
import { yamlReader } from "../../../src/files/yaml-file.ts";
import { places } from "../../published.ts";
import { Draft } from "../draft.ts";
import { content } from "../published/reading.ts";

const languages = readLanguages(".");
const cries = (text: string): boolean => isCry(content.readCry(text));

/** The first phrase of each part of an entry: `a b*|c & d|e*` is said as "a b", "d". */
function examplesOf(entry: string): string[] {
  return entry.split(" & ").map((part) => (part.split("|")[0] ?? "").replaceAll("*", ""));
}

describe.each(languages.all)("a word of distress in $name", ({ code }) => {
  const file = `flows/words/${code}.yaml`;
  const lists = z.object({ distress: z.array(z.string()), sets: z.record(z.string(), z.string()) });
  const { distress: entries, sets } = yamlReader(lists)(".", file).data;
  const distress = entries.map((entry) => entry.replace(/<(.*?)>/g, (_, set: string) => sets[set] ?? ""));
  const said = distress.map((entry) => examplesOf(entry).join(" "));

  test("is known as it is, in capitals, with punctuation, without accents and inside a sentence", () => {
    for (const phrase of said) {
      expect(cries(phrase), phrase).toBe(true);
      expect(cries(phrase.toUpperCase()), phrase).toBe(true);
      expect(cries(`${phrase}!!!`), phrase).toBe(true);
      expect(cries(`«${phrase}», …`), phrase).toBe(true);
      expect(cries(`Xyz xyz, ${phrase.replaceAll(" ", "  \n")} xyz?`), phrase).toBe(true);
      expect(cries(`🙏${phrase}🙏`), phrase).toBe(true);
      expect(cries(phrase.normalize("NFD")), phrase).toBe(true);
    }
  });

  test("is no part of another word, unless a star says so", () => {
    // Chinese has nothing between its words.
    for (const entry of distress.filter((each) => !/[ &\p{Script=Han}]/u.test(each))) {
      const [phrase = ""] = examplesOf(entry);
      // The end may make another word of the list; a digit never does.
      if (!/^[^|]*\*(?:\||$)/.test(entry)) expect(cries(`7${phrase}7`), entry).toBe(false);
      else expect(cries(`${phrase}7`), entry).toBe(true);
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
    expect(cries(text)).toBe(true);
  });
});

test("no name of a place is a word of distress", () => {
  const names = places.all.flatMap(({ name, names }) => [name, ...names]);
  expect(names.length).toBeGreaterThan(3000);
  expect(names.filter(cries)).toEqual([]);
});

describe("flows/words/", () => {
  const file = "flows/words/en.yaml";
  const like = "write it like the entries beside it.";

  test.each([
    ['"?!"', "a phrase holds two letters or more"],
    ['"a"', "a phrase holds two letters or more"],
    ['"*help"', "a star stands at the end of a word, or for a word between two"],
    ['"help*me"', "a star stands at the end of a word, or for a word between two"],
    ['"h* & me"', "a stem has two letters or more"],
    ['"help & <nobody>"', "there is no set of that name"],
    ['"help & "', "no part of a cry is empty"],
    ['"help & me|?"', "no part of a cry is empty"],
  ])("with the phrase %s is refused: it would not be what was meant", (phrase, what) => {
    const draft = new Draft().write(file, `distress:\n  - help\n  - ${phrase}\n`);
    const last = 3;
    expect(draft.problems()).toEqual([
      { where: `${file}:${last}`, what: expect.stringContaining(what) as string, mend: like },
    ]);
  });

  test("that lead to a screen that is not there are refused", () => {
    const draft = new Draft().append(file, "  nowhere: castle\n  housing.nowhere: tower");
    expect(draft.problems()).toEqual(
      ["nowhere", "housing.nowhere"].map((id) => ({
        where: draft.where(file, `  ${id}:`),
        what: `there is no screen ${id}`,
        mend: "correct the id, or take its words away.",
      })),
    );
  });

  test("that lead to a screen and say nothing are refused", () => {
    const draft = new Draft().write(file, 'distress: [help]\ntopics:\n  housing: "?!"\n  signs: a, , b\n');
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
    const { readCry } = readContent(draft.root);
    const cries = ["red castle", "A RED castles!", "red-castle", "my red  castle burns"];
    expect(cries.filter((text) => isCry(readCry(text)))).toEqual(cries);
    const others = ["red", "castle", "red old castle", "bored castle", "", "?!", "castle red"];
    expect(others.filter((text) => isCry(readCry(text)))).toEqual([]);
  });
});
