import { describe, expect, test } from "vitest";
import { asRows, fits, fittingLength } from "../../../src/content/layout/labels.ts";
import { letterWidths } from "../../../src/content/layout/letter-widths.ts";
import { linesOf } from "../../../src/content/layout/lines.ts";
import { narrowPhone, textRoom, textSize } from "../../../src/content/layout/phone.ts";
import { outOfSight } from "../../../src/content/layout/sight.ts";
import { textWidth } from "../../../src/content/layout/text-width.ts";

const same = (label: string): string => label;

describe("the width of a text", () => {
  test("is that of its letters, in whatever script", () => {
    expect(textWidth("iiii", 16)).toBeLessThan(textWidth("WWWW", 16));
    expect(textWidth("Щ", 16)).toBeGreaterThan(textWidth("і", 16));
    expect(textWidth("", 16)).toBe(0);
    expect(textWidth("ab", 30)).toBeCloseTo(2 * textWidth("ab", 15));
  });

  test("counts what is written of several parts once", () => {
    expect(textWidth("é", 16)).toBe(textWidth("e\u0301", 16));
    expect(textWidth("ế", 16)).toBe(textWidth("e", 16));
    expect(textWidth("👩‍👧", 16)).toBe(textWidth("🆘", 16));
    expect(textWidth("⚠️", 16)).toBe(20);
  });

  test("adds up the letters of the table: none of them joins to the one before it", () => {
    const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
    const letters = letterWidths.flatMap(({ first, widths }) =>
      widths.map((_, index) => String.fromCodePoint(first + index)),
    );
    const joining = letters.filter((letter) => [...graphemes.segment(`a${letter}${letter}a`)].length !== 4);
    expect(joining).toEqual([]);
  });

  test("is less where letters of Arabic join, as they are drawn", () => {
    const apart = textWidth("ب", 16) + textWidth("ر", 16) + textWidth("س", 16);
    expect(textWidth("سبر", 16)).toBeLessThan(apart);
    // The font itself draws it 3.23 times as wide as the letters are high.
    expect(textWidth("بروكسل", 100)).toBeGreaterThan(323);
    expect(textWidth("بروكسل", 100)).toBeLessThan(380);
  });

  test("knows letters that are not in its table: too wide rather than too narrow", () => {
    expect(textWidth("漢", 16)).toBe(16);
    expect(textWidth("مس", 16)).toBeGreaterThan(15);
  });
});

describe("the rows of buttons", () => {
  test("keep what fits, and are put into several where a label would be cut", () => {
    expect(asRows([["Brussels", "Flanders"]], same)).toEqual([["Brussels", "Flanders"]]);
    const long = "What happens when I call";
    expect(asRows([["Menu"], [long, "My rights"]], same)).toEqual([["Menu"], [long], ["My rights"]]);
  });

  test("of three become two and one where that is wide enough", () => {
    expect(asRows([["🔎 Une offre", "🔎 Un logement", "🔎 Un trajet"]], same)).toEqual([
      ["🔎 Une offre", "🔎 Un logement"],
      ["🔎 Un trajet"],
    ]);
  });

  test.each([
    ["📋 +32 3 201 16 90", 2],
    ["📋 0800 98 100", 2],
    ["📋 24/7", 3],
  ])("hold a number to copy also on the narrowest phone: %s in a row of %i", (label, buttons) => {
    expect(fits(label, buttons, narrowPhone)).toBe(true);
  });

  test("say how much of a label would be seen", () => {
    const label = "What happens when I call";
    expect(fits(`${label.slice(0, fittingLength(label, 2))}…`, 2)).toBe(true);
    expect(fits(`${label.slice(0, fittingLength(label, 2) + 1)}…`, 2)).toBe(false);
  });
});

describe("the lines of a text", () => {
  test("are as wide as a bubble on a small phone, and lose nothing", () => {
    const text = "Somebody uses you, controls you or scares you? Call the line of the three Belgian centres.";
    const lines = linesOf(`<b>${text}</b>`);
    expect(lines.length).toBe(3);
    expect(lines.join("")).toBe(text);
    for (const line of lines) expect(textWidth(line.trimEnd(), textSize)).toBeLessThanOrEqual(textRoom);
  });

  test("of Chinese break between its letters, and never before the sign behind one", () => {
    const text = "有人利用您、控制您或者恐吓您吗？请拨打三个比利时中心的热线电话（免费）：+32 78 055 800。";
    const lines = linesOf(text);
    expect(lines.join("")).toBe(text);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) {
      expect(line).not.toMatch(/^[、，。？：）]/u);
      expect(textWidth(line, textSize)).toBeLessThanOrEqual(textRoom);
    }
  });

  test("of Arabic are as wide as their letters at the most", () => {
    const text = "هل يستغلك أحد أو يسيطر عليك أو يخيفك؟ اتصل بخط المراكز البلجيكية الثلاثة.";
    expect(linesOf(text).join("")).toBe(text);
    expect(linesOf(text).length).toBeGreaterThan(1);
  });

  test("keep an empty one", () => {
    expect(linesOf("One\n\nTwo\n")).toEqual(["One", "", "Two"]);
  });
});

describe("what is in sight", () => {
  const lines = (count: number): string => "A line\n".repeat(count);

  test.each([
    ["holds a number above few lines", `112\n${lines(5)}`, 5, []],
    ["does not hold one above many", `112\n${lines(30)}`, 5, ["112"]],
    ["holds one above some lines, with few buttons", `112\n${lines(8)}`, 5, []],
    ["does not hold it with more buttons", `112\n${lines(8)}`, 7, ["112"]],
    ["holds one that stands there again at the end", `112\n${lines(30)}112`, 5, []],
    ["holds none by the digits of another number", `112\n${lines(30)}0112 1120`, 5, ["112"]],
    ["lacks no number that the text does not have", lines(30), 5, []],
  ])("%s", (_, text, rows, missing) => {
    expect(outOfSight(text, ["112"], rows)).toEqual(missing);
  });

  test("finds a number that is broken over two lines", () => {
    const filler = "w".repeat(20);
    expect(linesOf(`${filler} +32 78 055 800`).length).toBe(2);
    expect(outOfSight(`${filler} +32 78 055 800\n${lines(30)}`, ["+32 78 055 800"], 5)).toEqual([
      "+32 78 055 800",
    ]);
  });
});
