import { createSecretKey } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encrypt, decrypt } from "../../src/store/encryption.ts";

const key = createSecretKey(Buffer.alloc(32, 1));
const dated = { text: '"uk"', writtenAt: 1_790_000_000_123 };

describe("encrypt", () => {
  test("is opened by the same key for the same name", () => {
    expect(decrypt(key, "name", encrypt(key, "name", dated))).toEqual(dated);
  });

  test("gives back any text, of any length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 700 }), fc.nat(), (text, writtenAt) => {
        expect(decrypt(key, "name", encrypt(key, "name", { text, writtenAt }))).toEqual({ text, writtenAt });
      }),
    );
  });

  test("never encrypts the same twice alike", () => {
    expect(encrypt(key, "name", dated)).not.toEqual(encrypt(key, "name", dated));
  });

  test("takes no nonce twice", () => {
    const nonces = Array.from({ length: 10_000 }, () =>
      Buffer.from(encrypt(key, "name", dated).subarray(1, 13)).toString("hex"),
    );
    expect(new Set(nonces).size).toBe(nonces.length);
  });

  test("gives every short text the same size, and a long one whole blocks", () => {
    const sizeOf = (length: number) =>
      encrypt(key, "name", { text: "x".repeat(length), writtenAt: 1 }).length;
    expect(new Set([0, 1, 2, 50, 244].map(sizeOf))).toEqual(new Set([256 + 29]));
    expect(sizeOf(245)).toBe(512 + 29);
  });
});

describe("unseal gives nothing", () => {
  const encrypted = encrypt(key, "name", dated);

  test("for a bit flipped in any byte", () => {
    for (let position = 0; position < encrypted.length; position++) {
      for (const bit of [1, 128]) {
        const spoilt = Uint8Array.from(encrypted, (byte, index) => (index === position ? byte ^ bit : byte));
        expect(decrypt(key, "name", spoilt), `byte ${position}`).toBeUndefined();
      }
    }
  });

  test("for anything cut off or added", () => {
    for (let length = 0; length < encrypted.length; length++) {
      expect(decrypt(key, "name", encrypted.subarray(0, length)), `${length} bytes`).toBeUndefined();
    }
    expect(decrypt(key, "name", Buffer.concat([encrypted, Buffer.of(0)]))).toBeUndefined();
  });

  test("for another key, or another name", () => {
    expect(decrypt(createSecretKey(Buffer.alloc(32, 2)), "name", encrypted)).toBeUndefined();
    expect(decrypt(key, "Name", encrypted)).toBeUndefined();
  });

  test("for any other bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        expect(decrypt(key, "name", Buffer.concat([Buffer.of(1), bytes]))).toBeUndefined();
      }),
    );
  });
});
