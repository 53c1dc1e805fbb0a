import { expect, test } from "vitest";
import { onceForText } from "../../src/files/once-for-text.ts";

test("what is made of a file is made anew where its text is another, and for each file by itself", () => {
  const made: string[] = [];
  const wordsOf = onceForText((file, text) => {
    made.push(`${file}: ${text}`);
    return text.split(" ");
  });
  const first = wordsOf("en.ftl", "a b");
  expect(first).toEqual(["a", "b"]);
  expect(wordsOf("en.ftl", "a b")).toBe(first);
  expect(wordsOf("uk.ftl", "a b")).not.toBe(first);
  expect(wordsOf("en.ftl", "a b c")).toEqual(["a", "b", "c"]);
  expect(wordsOf("en.ftl", "a b")).toEqual(["a", "b"]);
  expect(made).toEqual(["en.ftl: a b", "uk.ftl: a b", "en.ftl: a b c", "en.ftl: a b"]);
});
