import { describe, expect, test } from "vitest";
import { isCry } from "../../../src/content/cries/read-cry.ts";
import { isExitSign } from "../../../src/content/words/exit-words.ts";
import { readWordLists } from "../../../src/content/words/word-lists.ts";
import { Problems } from "../../../src/files/problem.ts";
import { content, places } from "../../published.ts";

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
    "/erase@safe_steps_bot",
    "/erase everything",
    "/Erase@safe_steps_bot now",
    "/x",
    "❌🚪",
    "✖️ ❌",
    "☓",
    "╳",
    "ⓧ",
    "𝕏",
    "ｘ",
    "Χ",
    "χ",
    "🛑",
    "⛔️",
    "🚫",
    "✋",
    "✋🏽",
    // On a phone that writes from right to left, marks of direction come along.
    "\u200f✖",
    "✖\u200e",
    "\u061cx",
    "\u2067❌\u2069",
    "✖\u2060",
    "x؟",
    "✖。",
    "✖️".repeat(21),
    "x".repeat(400),
  ])("is meant by %j", (text) => {
    expect(isExitSign(text)).toBe(true);
  });

  test.each([
    "",
    "stop",
    "x-ray",
    "xa",
    "10 x 12",
    "❌ паспорт",
    "🏠",
    "erase everything",
    "/erased",
    "/xx",
    "👍",
    "🙏",
    "x".repeat(401),
    "\u200f",
    "؟",
  ])("is not meant by %j", (text) => {
    expect(isExitSign(text)).toBe(false);
  });
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
    "/stop@safe_steps_bot",
    "sotp",
    "стпо",
    "ctop",
    "hide",
    "sortir",
    "weg",
    "verberg",
    "сховай",
    "спрячь",
    "verstecken",
    "stop ".repeat(9),
    "стоп! ".repeat(60),
    `st${"o".repeat(60)}p`,
    "видали",
    "удалить всё",
    "supprime",
    "verwijder",
    "clear chat",
  ])("is %j", (text) => {
    expect(content.isExitWord(text)).toBe(true);
  });

  test.each([
    "",
    "make him stop",
    "bus stop",
    "non-stop",
    "stp",
    "svp",
    "spot",
    "no",
    "hij is weg",
    "je veux sortir",
    "er ist mit meinem baby weg",
    "I hide",
    "je me cache",
    // A person who hides, not one who wants something hidden.
    "cachée",
    "I want to stop working there",
    "stop ".repeat(81),
  ])("is not in %j", (text) => {
    expect(content.isExitWord(text)).toBe(false);
  });
});

describe("a word that stops what is asked", () => {
  test.each([
    "end",
    "Enough!",
    "leave",
    "done",
    "stop please",
    "fin",
    "Assez",
    "terminer",
    "genoeg",
    "klaar",
    "hou op",
    "genug",
    "Ende",
    "hör auf",
    "досить",
    "годі",
    "menju",
    "vyhid",
    "хватит",
    "конец",
    "перестань",
  ])("is %j", (text) => {
    expect(content.isLeaveWord(text)).toBe(true);
  });

  test.each(["until the end", "не хватит", "I want to leave", "fin juin", "genoeg eten", "weekend"])(
    "is not in %j",
    (text) => {
      expect(content.isLeaveWord(text)).toBe(false);
    },
  );
});

test("each word to leave by is known, and none is the name of a place, or a cry for help", () => {
  const lists = readWordLists(".", content.languages, new Problems());
  const words = lists.flatMap(({ exit, leave }) => [...exit, ...leave]);
  for (const { exit, leave } of lists) {
    expect(exit.filter((word) => !content.isExitWord(word))).toEqual([]);
    expect(leave.filter((word) => !content.isLeaveWord(word))).toEqual([]);
  }
  expect(words.length).toBeGreaterThan(100);
  for (const word of words) {
    expect(places.byText(word).kind, word).toBe("unknown");
    expect(isCry(content.readCry(word)), word).toBe(false);
  }
});
