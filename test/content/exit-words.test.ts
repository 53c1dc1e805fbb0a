import { describe, expect, test } from "vitest";
import { isExitSign } from "../../src/content/exit-words.ts";
import { content } from "./published/reading.ts";

describe("✖", () => {
  test.each([
    "✖",
    "✖️",
    " ✕ ",
    "×",
    "❌",
    "❎",
    "❌ ❌",
    "🚪",
    "x",
    "X",
    "х",
    "Хх",
    "xxx",
    "x.",
    "/erase",
    "/ERASE",
  ])("is meant by %j", (text) => {
    expect(isExitSign(text)).toBe(true);
  });

  test.each(["", "stop", "x-ray", "xa", "10 x 12", "❌ паспорт", "🏠", "/erase everything", "x".repeat(41)])(
    "is not meant by %j",
    (text) => {
      expect(isExitSign(text)).toBe(false);
    },
  );
});

describe("a word to leave by", () => {
  test.each([
    "stop",
    "Stop!",
    "STOOOP",
    "stop stop",
    "/stop",
    "arrete",
    "Arrête!",
    "стоп",
    "СТІЙ",
    "stopp",
    "exit",
  ])("is %j", (text) => {
    expect(content.isExitWord(text)).toBe(true);
  });

  test.each([
    "",
    "make him stop",
    "bus stop",
    "non-stop",
    "I want to stop working there",
    "stop ".repeat(20),
  ])("is not in %j", (text) => {
    expect(content.isExitWord(text)).toBe(false);
  });
});
