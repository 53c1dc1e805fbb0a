import { expect, test } from "vitest";
import { places } from "../published.ts";

/** In milliseconds; the other runs were disturbed by the machine. */
function quickest(work: () => unknown): number {
  const times = Array.from({ length: 30 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

test.each([
  ["a letter", "a"],
  ["words", "слово "],
  ["postcodes", "9000, "],
  ["digits", "1 "],
  ["digits and letters", "9a"],
  ["names and postcodes", "9000 gent in "],
  ["a space between digits", "1    "],
  ["a ligature of eighteen letters", "ﷺ"],
  ["names after prepositions", "в Генті "],
  ["names near a border", "near Brussels "],
  ["the past and the present", "was in Gent but now in Namur "],
  ["names with hyphens", "Gent-Zuid-"],
  ["streets", "rue de Namur "],
  ["addresses", "rue 16, 1040 "],
  ["marks", "é\u0301"],
  ["emoji", "👩‍👩‍👧‍👦"],
  ["unpaired surrogates", "\ud800"],
])("a text of 500 or 4096 characters is answered in 5 ms: %s", (_, unit) => {
  for (const length of [500, 4096]) {
    const text = unit.repeat(length).slice(0, length);
    expect(quickest(() => places.byText(text))).toBeLessThan(5);
  }
});

test.each([
  ["in a city", 50.85, 4.35],
  ["beside a border", 50.712, 4.218],
  ["abroad", 51.9, 6.9],
])("a pin is answered in 15 ms: %s", (_, latitude, longitude) => {
  expect(quickest(() => places.byPin(latitude, longitude))).toBeLessThan(15);
});
