import { describe, expect, test } from "vitest";
import { Draft } from "../draft.ts";

const buttons = "locales/en/note.ftl";

/** A screen with the rows of a flow file, in the content of a draft. */
function withRows(rows: string, words: string, more = ""): Draft {
  return new Draft()
    .replace("flows/housing.yaml", "screens:\n", `screens:\n  housing.castle:\n${more}    rows:\n${rows}\n`)
    .replace(
      "flows/housing.yaml",
      "- [housing.online, housing.private]",
      "- [housing.online, housing.private]\n      - [housing.castle]",
    )
    .append("locales/en/housing.ftl", words);
}

describe("the check of labels", () => {
  test("refuses one that a phone cuts in a row of its own, says how much is seen, and tells it once", () => {
    const label = "Signs that should make you very careful of others";
    const file = "locales/fr/about.ftl";
    const draft = new Draft("fr").replace(file, ".label = À propos et vie privée", `.label = ${label}`);
    expect(draft.problems()).toEqual([
      {
        where: draft.where(file, "about = "),
        what: `about.label is cut alone in its row: "ℹ️ ${label}"`,
        mend: `a phone shows about 43 of its ${label.length + "ℹ️ ".length} characters: say less.`,
      },
    ]);
  });

  test("refuses a site or a language whose button would be cut", () => {
    const draft = new Draft()
      .replace(
        "flows/contacts.yaml",
        "https://fedasil.be",
        "https://federal-agency-for-the-reception-of-people.example",
      )
      .replace("flows/languages.yaml", "English", "English that many more people can understand");
    expect(draft.problems().map(({ what }) => what)).toEqual([
      'a button of housing.official in en is cut alone in its row: "↗ federal-agency-for-the-reception-of-people.example"',
      'a button of language in en is cut alone in its row: "English that many more people can understand"',
      'a button of safety.sources in en is cut alone in its row: "↗ federal-agency-for-the-reception-of-people.example"',
    ]);
  });

  test("refuses a line of a button that is cut", () => {
    const draft = new Draft().replace(buttons, "note-start = Start", `note-start = ${"a".repeat(30)}`);
    expect(draft.problems()).toEqual([]);
    draft.replace(buttons, "aaa", "aaaaaaaaaaaaaaaaaa");
    expect(new Set(draft.problems().map(({ where }) => where))).toContain(draft.where(buttons, "note-start"));
  });

  test("refuses two buttons of one screen with the same name", () => {
    const draft = withRows(
      "      - [help.call, help.rights]",
      "housing-castle = <b>A</b>\n    .label = My rights",
    );
    draft.replace("locales/en/housing.ftl", ".label = My rights", ".label = When I call");
    expect(draft.problems()).toEqual([]);
    draft.replace("flows/housing.yaml", "[help.call, help.rights]", "[help.call, help.call]");
    expect(draft.problems()).toEqual([
      {
        where: draft.where("flows/housing.yaml", "housing.castle:"),
        what: 'housing.castle in en has two buttons named "When I call"',
        mend: "give each a name of its own.",
      },
    ]);
  });
});

describe("a screen that must stay in sight", () => {
  const words = "housing-castle = <b>A</b>\n    .label = Castle";

  test("keeps its rows as they are written, and refuses a label that is cut in one", () => {
    const draft = withRows("      - [services.centres, help.rights]", words, "    inSight: true\n");
    expect(draft.problems()).toEqual([
      {
        where: draft.where("flows/housing.yaml", "housing.castle:"),
        what: 'a button of housing.castle in en is cut in a row of 2: "Tricked, trapped, exploited"',
        mend: "a phone shows about 20 of its 27 characters: say less.",
      },
    ]);
  });

  test("refuses a menu below which no line has room: the number to call may have to stand there", () => {
    const draft = new Draft("fr").replace(
      "locales/fr/transport.ftl",
      ".label = Transport",
      ".label = Transports en commun",
    );
    expect(draft.problems()).toEqual([
      {
        where: draft.where("flows/menu.yaml", "  menu:"),
        what: "the 9 rows of buttons of menu in fr leave no room for a line",
        mend: "shorten its labels, so that more stand in a row.",
      },
    ]);
  });

  test("refuses a number that only who scrolls can see, and a keyboard that fills the phone", () => {
    const text = (lines: number): string =>
      `housing-castle = Call { $emergency }\n    { $checked }\n${"    A line\n".repeat(lines)}    .label = Castle`;
    expect(withRows("      - [{ copy: emergency }]", text(10), "    inSight: true\n").problems()).toEqual([]);
    const draft = withRows("      - [{ copy: emergency }]", text(20), "    inSight: true\n");
    expect(draft.problems()).toEqual([
      {
        where: draft.where("locales/en/housing.ftl", "housing-castle = "),
        what: "housing.castle in en shows 112 on a phone of 360 × 640 only to who scrolls",
        mend: "put the numbers last in the text, or take lines below them or buttons away.",
      },
    ]);
    const many = ["signs", "safety", "note", "card", "share", "language", "about", "transport", "services"];
    const full = withRows(many.map((id) => `      - [${id}]`).join("\n"), words);
    expect(full.problems().map(({ what }) => what)).toEqual([
      "the 11 rows of buttons of housing.castle in en fill a phone of 360 × 640",
    ]);
  });
});
