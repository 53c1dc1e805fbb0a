import { describe, expect, test } from "vitest";
import { assertDefined } from "../../src/content/assert-defined.ts";
import type { Language } from "../../src/content/language.ts";
import { markupFault, visibleText } from "../../src/content/markup.ts";
import { answeredLine, longestAnswer, noteText, type Note } from "../../src/content/note.ts";
import { content, languages, screens } from "./published/reading.ts";

const note: Note = {
  language: "en" as Language,
  title: "Where I am",
  questions: ["Where", "Host", "Until"].map((name) => ({
    id: name.toLowerCase(),
    takes: "text",
    asks: `<b>${name}?</b>`,
    name,
  })),
};

describe("a note", () => {
  test.each<[string, (string | undefined)[], string | undefined]>([
    [
      "has a line for each answer, below its title",
      ["Gent", "Ivan", "Friday"],
      "Where I am\n\nWhere: Gent\nHost: Ivan\nUntil: Friday",
    ],
    ["says nothing of what was left out", [undefined, "Ivan", undefined], "Where I am\n\nHost: Ivan"],
    ["is none before anything was answered", [], undefined],
    ["is none where everything was left out", [undefined, undefined, undefined], undefined],
    [
      "is plain text: what stands in it is what was typed",
      ["<b>Rue & Straat</b>"],
      "Where I am\n\nWhere: <b>Rue & Straat</b>",
    ],
  ])("%s", (_, answers, text) => {
    expect(noteText(note, answers)).toBe(text);
  });

  test("says an answer back as HTML", () => {
    const line = answeredLine(
      note.language,
      assertDefined(note.questions[0], "Where"),
      "<b>Rue & Straat</b></i>",
    );
    expect(markupFault(line)).toBeUndefined();
    expect(visibleText(line)).toBe("✓ Where: <b>Rue & Straat</b></i>");
  });
});

describe.each(languages)("the published notes in %s", (language) => {
  const notes = screens
    .filter(({ flow }) => flow.kind === "note")
    .map(({ id }) => assertDefined(content.note(language, id), id));

  test("fit into one message with the longest answers, and every question with what stands beside it", () => {
    const longest = "&".repeat(longestAnswer);
    expect(notes.length).toBeGreaterThan(1);
    for (const one of notes) {
      expect(
        noteText(
          one,
          one.questions.map(() => longest),
        )?.length,
      ).toBeLessThanOrEqual(4096 - 400);
      for (const question of one.questions) {
        const { length } = visibleText(question.asks);
        expect(length + 3 * longestAnswer + 400, question.id).toBeLessThanOrEqual(4096);
        expect(markupFault(answeredLine(language, question, longest))).toBeUndefined();
      }
    }
  });

  test("name each of their answers differently", () => {
    for (const { questions } of notes) {
      expect(new Set(questions.map(({ name }) => name)).size).toBe(questions.length);
    }
  });
});

test("the same questions take the same in every language", () => {
  for (const { id, flow } of screens) {
    if (flow.kind !== "note") continue;
    for (const language of languages) {
      const asked = content
        .note(language, id)
        ?.questions.map(({ id: question, takes }) => ({ id: question, takes }));
      expect(asked).toEqual(flow.questions);
    }
  }
});
