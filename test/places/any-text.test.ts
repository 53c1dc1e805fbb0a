import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "../any-text.ts";
import { places } from "../published.ts";

describe("any text", () => {
  test("is answered, whatever it is", () => {
    const texts = fc.oneof(
      anyText(300),
      fc.string({ unit: fc.constantFrom(...Array.from("09 ,-/bgentГентіبر\u0301'’()")) }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(places.byText(text)).toHaveProperty("kind");
      }),
      { numRuns: 2000 },
    );
  });
});
