import { createSecretKey } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seal, unseal } from "../../src/store/sealing.ts";

const key = createSecretKey(Buffer.alloc(32, 1));
const sealable = { text: '"uk"', writtenAt: 1_790_000_000_123 };

describe("seal", () => {
  test("is opened by the same key for the same name", () => {
    expect(unseal(key, "name", seal(key, "name", sealable))).toEqual(sealable);
  });

  test("gives back any text, of any length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 700 }), fc.nat(), (text, writtenAt) => {
        expect(unseal(key, "name", seal(key, "name", { text, writtenAt }))).toEqual({ text, writtenAt });
      }),
    );
  });

  test("never seals the same twice alike", () => {
    expect(seal(key, "name", sealable)).not.toEqual(seal(key, "name", sealable));
  });

  test("gives every short text the same size, and a long one whole blocks", () => {
    const sizeOf = (length: number) => seal(key, "name", { text: "x".repeat(length), writtenAt: 1 }).length;
    expect(new Set([0, 1, 2, 50, 244].map(sizeOf))).toEqual(new Set([256 + 29]));
    expect(sizeOf(245)).toBe(512 + 29);
  });
});

describe("unseal gives nothing", () => {
  const sealed = seal(key, "name", sealable);

  test("for a bit flipped in any byte", () => {
    for (let position = 0; position < sealed.length; position++) {
      for (const bit of [1, 128]) {
        const spoilt = Uint8Array.from(sealed, (byte, index) => (index === position ? byte ^ bit : byte));
        expect(unseal(key, "name", spoilt), `byte ${position}`).toBeUndefined();
      }
    }
  });

  test("for anything cut off or added", () => {
    for (let length = 0; length < sealed.length; length++) {
      expect(unseal(key, "name", sealed.subarray(0, length)), `${length} bytes`).toBeUndefined();
    }
    expect(unseal(key, "name", Buffer.concat([sealed, Buffer.of(0)]))).toBeUndefined();
  });

  test("for another key, or another name", () => {
    expect(unseal(createSecretKey(Buffer.alloc(32, 2)), "name", sealed)).toBeUndefined();
    expect(unseal(key, "Name", sealed)).toBeUndefined();
  });

  test("for any other bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        expect(unseal(key, "name", Buffer.concat([Buffer.of(1), bytes]))).toBeUndefined();
      }),
    );
  });
});
