import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { ContentError, type Problem } from "../../src/files/problem.ts";
import type { Places } from "../../src/places/place.ts";
import { loadPlaces } from "../../src/places/places.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The places, with files of flows/place-names/ in place of those that are there. */
function placesWith(files: Readonly<Record<string, string>>): Places {
  const root = mkdtempSync(join(tmpdir(), "local-names-"));
  folders.push(root);
  mkdirSync(join(root, "flows", "place-names"), { recursive: true });
  for (const name of ["places.json", "borders.json", "places.yaml"])
    cpSync(join("flows", name), join(root, "flows", name));
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(root, "flows/place-names", name), text);
  return loadPlaces(root);
}

const arabic = `
names:
  Vlaanderen: إقليم الفلاندر
  Antwerpen: أنتويرب
  Gand: غنت
  Bruxelles-Midi: محطة بروكسل الجنوبية
words:
  in: في
  near: قرب
  beside: أنا
  country: بلجيكا
`;
const turkish = `
names:
  Bruxelles: Brüksel
  Anvers: Anvers
words:
  beside: ben
`;
const chinese = `
names:
  Bruxelles: 布鲁塞尔
  Antwerpen: 安特卫普
  Gent: 根特
words:
  in: 在
  not: 不
  near: 附近
  beside: 我, 现在, 请
  country: 比利时
`;

describe("names and words of a language", () => {
  const places = placesWith({ "ar.yaml": arabic, "tr.yaml": turkish, "zh.yaml": chinese });

  test.each([
    ["a name", "أنتويرب", "Antwerpen"],
    ["a name that was given to the French one", "غنت", "Gent"],
    ["a name with vowel signs and a stretched letter", "أنتـويرِب", "Antwerpen"],
    ["a name behind a word", "أنا في أنتويرب", "Antwerpen"],
    ["a name with that word written to it", "أنا بأنتويرب", "Antwerpen"],
    ["a name with an article", "الأنتويرب", "Antwerpen"],
    ["a name of several words", "محطة بروكسل الجنوبية", "Bruxelles-Midi / Brussel-Zuid"],
    ["a region", "إقليم الفلاندر", "Vlaanderen"],
    ["a name with an ending behind an apostrophe", "Brüksel'de", "Bruxelles / Brussel"],
    ["a name with an ending", "ben brükseldeyim", "Bruxelles / Brussel"],
    ["capitals of Turkish", "BRÜKSEL", "Bruxelles / Brussel"],
    ["a name in Chinese", "布鲁塞尔", "Bruxelles / Brussel"],
    ["a name amid letters", "我现在在安特卫普请帮帮我", "Antwerpen"],
    ["a short name amid letters", "我在根特。", "Gent"],
    ["a postcode glued to a name", "9000根特", "9000 Gent"],
  ])("%s: %s", (_, text, name) => {
    const answer = places.byText(text);
    const found = "place" in answer ? answer.place : answer;
    expect(found).toMatchObject({ name });
  });

  test.each(["我不在根特", "不在布鲁塞尔", "ليلة سعيدة"])("%s tells of no place", (text) => {
    expect(places.byText(text)).toEqual({ kind: "unknown" });
  });

  test("are found no other way than before where there are none", () => {
    expect(placesWith({}).byText("布鲁塞尔")).toMatchObject({ kind: "place" });
  });
});

describe("a fault", () => {
  function problems(text: string): readonly Problem[] {
    try {
      placesWith({ "pt.yaml": text });
    } catch (error) {
      if (error instanceof ContentError) return error.problems;
      throw error;
    }
    return [];
  }

  test("in a name of no place is said with its line and the mend", () => {
    expect(problems("names:\n  Gent: Gante\n  Antwerpam: Antuérpia\n")).toEqual([
      {
        where: "flows/place-names/pt.yaml:3",
        what: '"Antwerpam" is no place of places.yaml or places.json',
        mend: 'write its name on the left as it stands there ("name":), or its French or Dutch one.',
      },
    ]);
  });

  test("in a list that nobody reads is said with its name", () => {
    expect(problems("words:\n  inn: em\n")).toMatchObject([
      { where: "flows/place-names/pt.yaml:1", what: expect.stringContaining("inn") as string },
    ]);
  });
});
