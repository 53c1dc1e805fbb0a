import { describe, expect, test } from "vitest";
import { cover, help, menu, messageOf } from "../../../src/content/screen-ids.ts";
import { interfaceKeys } from "../../../src/content/interface-messages.ts";
import { content, everythingIn, labelsOf, languages, marksOfDirection, screens, wordsOf } from "./reading.ts";

test("the content is whole: every topic of the menu, in six languages and more", () => {
  expect(languages.slice(0, 6)).toEqual(["en", "fr", "nl", "de", "uk", "ru"]);
  const topics = screens.filter(({ parent }) => parent === menu).map(({ id }) => id);
  expect(topics.sort()).toEqual(
    [
      "about",
      "card",
      "check",
      "cover",
      "help",
      "housing",
      "language",
      "note",
      "safety",
      "services",
      "share",
      "signs",
      "topics",
      "transport",
      "work",
    ].sort(),
  );
});

describe.each(languages)("every screen in %s", (language) => {
  test("has an exit in its last row, but for the cover that it leads to", () => {
    const withoutExit = screens
      .filter(({ id }) => content.screen(language, id).rows.at(-1)?.at(-1)?.kind !== "exit")
      .map(({ id }) => id);
    expect(withoutExit).toEqual([cover]);
  });

  test("has help within one tap, a way to the menu, and a way back", () => {
    for (const { id, parent, bare } of screens) {
      const targets = content
        .screen(language, id)
        .rows.flat()
        .flatMap((button) => (button.kind === "screen" || button.kind === "back" ? [button.screen] : []));
      if (!bare && id !== help) expect(targets, id).toContain(help);
      if (id !== menu) expect(targets, id).toContain(menu);
      if (!bare && parent !== undefined) expect(targets.slice(-2), id).toEqual([parent, menu]);
    }
  });

  test("is reached from the menu by its buttons, or by the exit", () => {
    const reached = new Set([menu, cover]);
    for (const id of reached) {
      for (const button of content.screen(language, id).rows.flat()) {
        if (button.kind === "screen") reached.add(button.screen);
      }
    }
    expect(screens.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });

  test("has buttons that say different things, and the label of the screen they lead to", () => {
    for (const { id } of screens) {
      const rows = content.screen(language, id).rows.slice(0, id === menu ? undefined : -2);
      const labels = rows.flat().map(({ label }) => label);
      expect(new Set(labels).size, `${id}: ${labels.join(" | ")}`).toBe(labels.length);
      for (const button of rows.flat()) {
        if (button.kind !== "screen") continue;
        // The cover shows the sign of the menu alone.
        const { label } = content.screen(language, button.screen);
        expect(button.label).toBe(id === cover ? label.replace(marksOfDirection, "").split(" ")[0] : label);
      }
    }
  });

  test("has a title of its own, in bold", () => {
    const titles = screens.map(({ id }) => content.screen(language, id).text.split("\n")[0] ?? "");
    for (const title of titles) expect(title).toMatch(/^<b>[^<]+<\/b>/);
  });

  test("shows no variable, no message id and nothing undefined", () => {
    const ids = [...screens.map(({ id }) => messageOf(id)), ...interfaceKeys].filter((id) => /[-.]/.test(id));
    const everything = everythingIn(language);
    const isWrong = (words: string): boolean =>
      /[{}$]|undefined|null|NaN|\[object|\bLabel\b/.test(words) ||
      ids.some((id) => words.includes(id)) ||
      words.trim() === "";
    expect(everything.length).toBeGreaterThan(screens.length);
    expect(everything.filter(isWrong)).toEqual([]);
  });

  test("is written cleanly: no double space, no space at the end of a line, no more than one empty line", () => {
    for (const { id } of screens) {
      expect(wordsOf(language, id), id).not.toMatch(/ {2}|[ \t]\n|\n{3}|\s$|^\s/);
      for (const label of labelsOf(language, id)) expect(label).not.toMatch(/ {2}|^\s|\s$/);
    }
  });
});

test("the first help screen ends with the numbers, just above the buttons", () => {
  for (const language of languages) {
    const last = wordsOf(language, help).split("\n").slice(-5).join("\n");
    for (const number of ["112", "101", "+32 78 055 800"]) expect(last, language).toContain(number);
    expect(content.screen(language, menu).rows[0]?.[0]).toMatchObject({ kind: "screen", screen: help });
  }
});

test("every language can be chosen, in its own name, on the language screen of every language", () => {
  const screen = content.find("language");
  if (screen === undefined) throw new Error("there is no language screen");
  for (const language of languages) {
    const choices = content
      .screen(language, screen)
      .rows.flat()
      .filter(({ kind }) => kind === "language");
    const [own, ...others] = choices;
    expect(own).toMatchObject({ language });
    const byName = [...others].sort((one, other) => one.label.localeCompare(other.label, "en"));
    expect(others).toEqual(byName);
    expect(new Set(choices.map(({ label }) => label))).toEqual(
      new Set(content.languages.all.map(({ name }) => name)),
    );
  }
});
