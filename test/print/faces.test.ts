import { expect, test } from "vitest";
import { faceFor } from "../../src/print/faces.ts";

/** The families in which the letters of a text are drawn, one after the other. */
function families(text: string): string[] {
  let before: ReturnType<typeof faceFor> | undefined;
  return Array.from(text, (letter) => (before = faceFor(letter, "bold", before)).family);
}

test("a space and a sign are of the font before them", () => {
  expect(families("中： –")).toEqual(Array(4).fill("Noto Sans SC"));
});

test.each(["现在有危险？112", "打：+32 78 055 800", "خطر 112"])(
  "a number looks the same behind any script: %s",
  (text) => {
    const number = text.search(/[+0-9]/);
    expect(new Set(families(text).slice(number))).toEqual(new Set(["Noto Sans"]));
  },
);
