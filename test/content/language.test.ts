import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assertDefined } from "../../src/content/assert-defined.ts";
import { linkAddress, screenAddress } from "../../src/content/address.ts";
import { readContent } from "../../src/content/finished/read-content.ts";
import { Languages, type Language } from "../../src/content/language.ts";
import { readLanguages } from "../../src/content/read-languages.ts";
import { regionChoice } from "../../src/content/screen-ids.ts";
import { Draft } from "./draft.ts";

const languages = readLanguages(".");

describe("the language for a person", () => {
  test.each([
    ["uk", "uk"],
    ["uk-UA", "uk"],
    ["fr_BE", "fr"],
    ["DE", "de"],
    ["it-IT", "en"],
    ["pt-br", "pt"],
    ["ukr", "en"],
    ["", "en"],
    ["-", "en"],
    [undefined, "en"],
  ])("whose Telegram says %s is %s", (code, language) => {
    expect(languages.forPerson(code)).toBe(language);
  });
});

test.each([
  ["prs", "fa"],
  ["fa-AF", "fa"],
  ["zh-hans", "zh"],
  ["vls", "nl"],
])("whoever's Telegram says %s reads %s", (code, language) => {
  const entry = (code: string) => ({ code: code as Language, name: code, spoken: false, writtenBy: "us" });
  const spoken = new Languages([entry("en"), entry("fa"), entry("zh"), entry("nl")]);
  expect(spoken.forPerson(code)).toBe(language);
});

test("a language is known by its exact code", () => {
  expect(languages.of("uk")).toBe("uk");
  expect(languages.of("UK")).toBeUndefined();
  expect(languages.of("la")).toBeUndefined();
});

describe("who has read the words of a language", () => {
  const about = (draft: Draft): string => {
    const content = readContent(draft.root);
    return content.screen(content.languages.source, assertDefined(content.find("about"), "about")).text;
  };

  test("is told on About until a native reader or a centre has", () => {
    const draft = new Draft();
    expect(about(draft)).toMatch(/\n\n<i>The numbers are checked\. No native reader or centre has .*<\/i>$/);
    draft.replace(
      "flows/languages.yaml",
      "writtenBy:",
      "reviewed: { by: Payoke, on: 2026-12-01 }, writtenBy:",
    );
    expect(about(draft)).toMatch(/It shows you who can help\.$/);
  });

  test("stands in README.md as in flows/languages.yaml", () => {
    const cells = (row: string): string[] => row.split("|").map((cell) => cell.trim());
    const rows = readFileSync("README.md", "utf8").split("\n").map(cells);
    const header = rows.findIndex(([, first]) => first === "language");
    expect(rows.slice(header + 2, header + 3 + languages.all.length)).toEqual([
      ...languages.all.map(({ name, writtenBy, reviewed }) => [
        "",
        name,
        writtenBy,
        reviewed ? `${reviewed.by}, ${reviewed.on}` : "not yet",
        "",
      ]),
      [""],
    ]);
  });
});

test("a screen's address holds its language and its id", () => {
  expect(screenAddress(languages.source, regionChoice)).toBe("en|help.regions");
  expect(linkAddress(languages.source, regionChoice)).toBe("en-help-regions");
});

describe("flows/languages.yaml", () => {
  const file = "flows/languages.yaml";

  test.each([
    ["no language", "[]", file],
    [
      "a code with a region",
      "- { code: en, name: English, writtenBy: us }\n- { code: fr-BE, name: Français, writtenBy: us }",
      `${file}:2`,
    ],
    [
      "a language without its name",
      "- { code: en, name: English, writtenBy: us }\n- { code: fr, writtenBy: us }",
      `${file}:2`,
    ],
  ])("with %s is refused", (_, text, where) => {
    const draft = new Draft().write(file, text);
    expect(draft.problems().map((problem) => problem.where)).toEqual([where]);
  });

  test("with a language twice is refused", () => {
    const draft = new Draft().append(file, "- { code: en, name: English again, writtenBy: us }");
    expect(draft.problems()).toEqual([
      {
        where: file,
        what: "the file does not fit: a language stands here twice",
        mend: "write it like the entries beside it.",
      },
    ]);
  });

  test("with a language that nobody has written is refused", () => {
    const draft = new Draft().append(file, "- { code: la, name: Latina, writtenBy: us }");
    expect(draft.problems()).toEqual([
      {
        where: "locales/la",
        what: "Latina has no words yet: there is no such folder",
        mend: "write it as locales/ has it for the others, or take la out of flows/languages.yaml.",
      },
      { where: "flows/words/la.yaml", what: "there is no such file", mend: "write it." },
    ]);
  });

  test("with a language of which little is written is refused, message by message", () => {
    const draft = new Draft()
      .append(file, "- { code: la, name: Latina, writtenBy: us }")
      .write("flows/words/la.yaml", "distress: [pomocy]")
      .write("locales/la/menu.ftl", "menu = Menu\n    .label = Menu");
    const problems = draft.problems();
    const where = "locales/la";
    expect(problems).toContainEqual({
      where,
      what: "help is missing",
      mend: "write it; docs/content-guide.md shows how.",
    });
    expect(new Set(problems.map((problem) => problem.where))).toEqual(new Set([where]));
  });
});
