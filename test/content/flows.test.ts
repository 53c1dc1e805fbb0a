import { describe, expect, test } from "vitest";
import { help, menu, regionChoice } from "../../src/content/screen-ids.ts";
import { content } from "../published.ts";
import { Draft } from "./draft.ts";

const housing = "flows/housing.yaml";

describe("the flow files", () => {
  test("a screen stands in the file of its topic only", () => {
    const draft = new Draft().append(housing, "  signs.other: {}");
    expect(draft.problems()[0]).toEqual({
      where: draft.where(housing, "signs.other"),
      what: "the screen signs.other stands in housing.yaml",
      mend: "move it to flows/signs.yaml.",
    });
  });

  test("the same screen twice in a file is refused where it stands again", () => {
    const draft = new Draft().append(housing, "  housing.online:\n    icon: 🏠");
    const lines = draft.read(housing).trimEnd().split("\n");
    expect(draft.problems()).toEqual([
      {
        where: `${housing}:${lines.length - 1}`,
        what: `housing.online stands on line ${lines.indexOf("  housing.online: {}") + 1} too`,
        mend: "keep one of the two, or give one another name.",
      },
    ]);
  });

  test("the same screen in two files is refused where it does not belong", () => {
    const draft = new Draft().append(housing, "  signs.work: {}");
    expect(draft.problems().map(({ where }) => where)).toEqual([draft.where(housing, "signs.work")]);
  });

  test("a button that is none is refused, and the message says how to write one", () => {
    const buttons = [
      "{ links: fedasil }",
      "{ action: dance }",
      "{ share: everywhere }",
      "{ cover: 7 }",
      "{ erase: never }",
      "Housing",
      "housing-private",
    ];
    const rows = buttons.map((button) => `      - [${button}]\n`).join("");
    const draft = new Draft().replace(housing, "      - [housing.online", `${rows}      - [housing.online`);
    expect(draft.problems()).toEqual(
      buttons.map((button) => ({
        where: draft.where(housing, `[${button}]`),
        what: expect.stringContaining(
          "a row is a list of buttons, each a screen's id, { link: … }",
        ) as string,
        mend: "write it like the entries beside it.",
      })),
    );
  });

  test("an id that could not stand in a link is refused", () => {
    const ids = ["housing.Private", "housing.pri-vate", "housing..private", "housing.2"];
    const draft = new Draft().append(housing, ids.map((id) => `  ${id}: {}`).join("\n"));
    expect(draft.problems()).toEqual(
      ids.map((id) => ({
        where: draft.where(housing, id),
        what: expect.stringContaining(id) as string,
        mend: "write it like the entries beside it.",
      })),
    );
  });

  test.each([
    ["an unknown setting", "    rows:", "    colour: red\n    rows:", "housing:"],
    ["an empty row", "[housing.online, housing.private]", "[]", "      - []"],
    ["an unknown region", "    icon: 🏠", "    icon: 🏠\n    region: paris", "region: paris"],
  ])("%s is refused", (_, words, others, wrong) => {
    const draft = new Draft().replace(housing, words, others);
    expect(draft.problems().map(({ where }) => where)).toEqual([draft.where(housing, wrong)]);
  });

  test("faults in several files are told together", () => {
    const draft = new Draft()
      .replace(housing, "icon: 🏠", "icon: [")
      .replace("flows/signs.yaml", "icon: ⚠️", "icon: 7")
      .replace("flows/contacts.yaml", "checked: 2026-11-24", "checked: yesterday")
      .replace("flows/facts.yaml", "value: 45", "value: many")
      .append("locales/en/signs.ftl", "this is no message")
      .remove("flows/words/en.yaml");
    expect([...new Set(draft.problems().map(({ where }) => where.replace(/:\d+$/, "")))]).toEqual([
      "flows/contacts.yaml",
      "flows/facts.yaml",
      "flows/housing.yaml",
      "flows/signs.yaml",
      "locales/en/signs.ftl",
      "flows/words/en.yaml",
    ]);
  });

  test("a screen's parent is the screen that its id lies below, and the menu at last", () => {
    const { screens } = content;
    expect(screens.get(regionChoice)?.parent).toBe("help");
    expect(screens.get(help)?.parent).toBe("menu");
    expect(screens.get(menu)?.parent).toBeUndefined();
    expect(screens.get(regionChoice)?.where).toMatch(/^flows\/help\.yaml:\d+$/);
  });
});

describe("finding a screen", () => {
  test("knows it by its id, and by its message, which a link carries", () => {
    expect(content.find("housing.private")).toBe("housing.private");
    expect(content.find("housing-private")).toBe("housing.private");
  });

  test.each(["", "housing.castle", "housing_private", "constructor", "__proto__", "HOUSING"])(
    "knows no screen %j",
    (id) => {
      expect(content.find(id)).toBeUndefined();
    },
  );

  test("asking for the words of a screen that is not there is a mistake of ours, and throws", () => {
    const [language] = content.languages.all;
    const [screen] = content.screens.values();
    if (!screen) throw new Error("there is no content");
    const none = { ...screen, id: `${screen.id}x` } as typeof screen;
    expect(() => content.screen(language.code, none.id)).toThrow("the checked content has no");
    expect(() => content.footer(language.code, none.id)).toThrow("the checked content has no");
  });
});
