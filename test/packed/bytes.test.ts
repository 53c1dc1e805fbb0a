import { expect, test } from "vitest";
import { fromBytes, toBytes } from "../../src/packed/bytes.ts";

const data = {
  text: "ґ",
  map: new Map([["odd", { bytes: Uint8Array.of(1, 2, 3), fractions: Float64Array.of(0.1, NaN) }]]),
  none: new Uint16Array(),
  // A part of a longer array.
  part: Int32Array.of(7, -8, 9).subarray(1),
};

test("what is written as bytes is read as it was", () => {
  expect(fromBytes(Uint8Array.from(toBytes(data)))).toStrictEqual(data);
});

test("arrays of numbers are not made anew when they are read", () => {
  const bytes = Uint8Array.from(toBytes(data));
  const { map, part } = fromBytes(bytes) as typeof data;
  expect(part.buffer).toBe(bytes.buffer);
  expect(map.get("odd")?.fractions.buffer).toBe(bytes.buffer);
});

test("what is no array of numbers of these kinds is refused", () => {
  expect(() => toBytes({ view: new DataView(new ArrayBuffer(8)) })).toThrow("Only arrays of numbers");
});
