import { expect, test } from "vitest";
import type { Language } from "../../src/content/language.ts";
import { content, screens } from "./published/reading.ts";
import { joinSentences } from "../../src/content/join-sentences.ts";

test("a space parts two sentences, but not in Chinese", () => {
  expect(joinSentences("One.", "Two.")).toBe("One. Two.");
  expect(joinSentences("一句。", "两句。")).toBe("一句。两句。");
});

test("no check in Chinese has a space behind the end of a sentence", () => {
  const chinese = "zh" as Language;
  const pages = screens.flatMap(({ id }) => {
    const check = content.selfCheck(chinese, id);
    return check === undefined ? [] : check.pages("y".repeat(check.questions.length));
  });
  expect(pages.length).toBeGreaterThan(4);
  expect(pages.filter((page) => /[。！？] /u.test(page))).toEqual([]);
});
