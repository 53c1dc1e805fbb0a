import { expect, test } from "vitest";
import { phonePattern } from "../../src/content/phone-numbers.ts";

test.each([
  ["Call 112, or +32 2 511 64 64.", ["112", "+32 2 511 64 64"]],
  ["+32 2 511 64 64", ["+32 2 511 64 64"]],
  ["112.be, 0112, 112 34, 11234, +112", []],
  ["112. Then wait.", ["112"]],
])("the numbers to call in a text: %s", (text, numbers) => {
  const pattern = phonePattern(["112", "+32 2 511 64 64", "511 64 64"]);
  expect(text.match(pattern) ?? []).toEqual(numbers);
});
