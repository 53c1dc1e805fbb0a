import { describe, expect, test } from "vitest";
import { readContent } from "../../src/content/finished/read-content.ts";
import { assertDefined } from "../../src/content/assert-defined.ts";
import { menu } from "../../src/content/screen-ids.ts";
import { Draft } from "./draft.ts";

describe("one language more", () => {
  test("is spoken when flows/ and locales/ have it, and nothing else is touched", () => {
    const draft = new Draft("uk").addLanguage("pl", "Polski", "Oto");
    // It throws where anything is wrong.
    const content = readContent(draft.root);
    const polish = assertDefined(content.languages.of("pl"), "pl");
    expect(content.screen(polish, menu).text).toContain("Oto ");
    expect(content.suggest(polish, "papers")).not.toEqual([]);
    expect(content.readCry("help me")).toBeDefined();
  });

  test("is refused where English was copied, with what is to be translated", () => {
    const draft = new Draft().addLanguage("pl", "Polski", "");
    const [problem, ...others] = draft.problems();
    expect(others).toEqual([]);
    expect(problem).toEqual({
      where: expect.stringMatching(/^locales\/pl\/about\.ftl:\d+$/) as string,
      what: expect.stringMatching(
        /^about.* and \d+ more say in pl what they say in en, word for word$/,
      ) as string,
      mend: "translate them.",
    });
  });

  test("may have the names, numbers and short words of English", () => {
    const draft = new Draft().addLanguage("pl", "Polski", "Oto");
    const menuOf = (language: string): string =>
      /\.label = .*/.exec(draft.read(`locales/${language}/menu.ftl`))?.[0] ?? "";
    expect(menuOf("pl")).toBe(menuOf("en"));
    expect(draft.problems()).toEqual([]);
  });

  test("of which one text was copied is refused for that one", () => {
    const draft = new Draft().addLanguage("pl", "Polski", "Oto");
    const english = draft.read("locales/en/transport.ftl");
    draft.write("locales/pl/transport.ftl", english);
    expect(draft.problems()).toEqual([
      {
        where: draft.where("locales/pl/transport.ftl", "transport = "),
        what: "transport say in pl what they say in en, word for word",
        mend: "translate them.",
      },
    ]);
  });

  test("that is only named is left out where somebody writes it, and told", () => {
    const draft = new Draft().append("flows/languages.yaml", "- { code: pl, name: Polski, writtenBy: us }");
    const content = readContent(draft.root, { drafts: true });
    expect(content.languages.of("pl")).toBeUndefined();
    expect(content.warnings).toContainEqual({
      where: "flows/languages.yaml",
      what: "Polski is left out until there is locales/pl",
      mend: "write it; docs/content-guide.md shows how.",
      warning: { kind: "language-left-out", language: "pl" },
    });
  });
});
