import fc from "fast-check";

/** Each letter and sign there is: whatever is no half of a pair. */
const anyLetter = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

/**
 * Any text, and those with which programs often go wrong, such as `__proto__`. The same as `fc.string({ unit: "binary" })`, which makes
 * a table of all million letters first.
 */
export function anyText(maxLength?: number): fc.Arbitrary<string> {
  const length = maxLength === undefined ? {} : { maxLength };
  return fc.oneof(fc.string(length), fc.string({ unit: anyLetter, ...length }));
}
