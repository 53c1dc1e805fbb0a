import { describe, expect, test } from "vitest";
import { Draft } from "../draft.ts";

const note = "flows/note.yaml";
const noteWords = "locales/en/note.ftl";
const write = "write it; docs/content-guide.md shows how.";

describe("the check of notes", () => {
  test("refuses one that could become too long for a message", () => {
    const extra = Array.from("abcdefghij", (letter) => `extra-${letter}`);
    const draft = new Draft()
      .replace(
        note,
        "      - ride-plate\n",
        `      - ride-plate\n${extra.map((name) => `      - ${name}`).join("\n")}\n`,
      )
      .append(noteWords, extra.map((name) => `ask-${name} = <b>Ok?</b>\n    .name = Ok`).join("\n"));
    expect(draft.problems()).toEqual([
      {
        where: draft.where(note, "  note.ride:"),
        what: expect.stringMatching(/^note\.ride in en can become 4\d{3} characters long$/) as string,
        mend: "ask fewer questions.",
      },
    ]);
  });

  test("refuses one without a title, and a question without a name", () => {
    const draft = new Draft()
      .replace(noteWords, "    .title = My journey\n", "")
      .replace(noteWords, "    .name = Driver\n", "");
    expect(draft.problems()).toEqual([
      { where: draft.where(noteWords, "note-ride = "), what: "note-ride.title is missing", mend: write },
      {
        where: draft.where(noteWords, "ask-ride-driver"),
        what: "ask-ride-driver.name is missing",
        mend: write,
      },
    ]);
  });

  test("refuses a name that a button would cut off, and a question that is too long or has a fault", () => {
    const draft = new Draft()
      .replace(noteWords, ".name = Driver", `.name = ${"D".repeat(37)}`)
      .replace(noteWords, "<b>Who is driving?</b>", `<b>${"a".repeat(400)}</b>`)
      .replace(noteWords, "<b>Where are you going?</b>", "<b>Where do you go?");
    expect(draft.problems().map(({ what }) => what)).toEqual([
      "a question of note.ride in en has <b> is never closed",
      expect.stringMatching(/^a question of note\.ride in en is 4\d\d characters long$/),
      expect.stringContaining("ask-ride-driver.name is cut alone in its row"),
    ]);
  });

  test("refuses a title that is not plain words", () => {
    const draft = new Draft().replace(noteWords, ".title = My journey", ".title = <b>My</b> journey");
    expect(draft.problems()).toEqual([
      {
        where: draft.where(noteWords, "note-ride = "),
        what: 'note-ride.title says "<b>My</b> journey"',
        mend: "plain words on one line, without <, > and &.",
      },
    ]);
  });

  test("refuses a question that takes what nobody can send", () => {
    const draft = new Draft().replace(
      note,
      "{ asks: ride-driver, takes: contact }",
      "{ asks: ride-driver, takes: sticker }",
    );
    expect(draft.problems()).not.toEqual([]);
  });
});
