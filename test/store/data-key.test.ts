import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { dataKeyFrom, deriveKey, deriveSecret, opaqueName } from "../../src/store/data-key.ts";

const token = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";
const hex = (key: { export(): Buffer }) => key.export().toString("hex");

describe("dataKeyFrom", () => {
  test("takes the data key as it is", () => {
    expect(hex(dataKeyFrom({ dataKey: new Uint8Array(32).fill(0xab), token }))).toBe("ab".repeat(32));
  });

  test.each([0, 16, 31, 33])("refuses a data key of %i bytes", (size) => {
    expect(() => dataKeyFrom({ dataKey: new Uint8Array(size), token })).toThrow(
      `The data key is ${size} bytes long; give it 32 random bytes.`,
    );
  });

  // A change here would lose every record of every running bot.
  test("derives the same key from the same token, for ever", () => {
    expect(hex(dataKeyFrom({ token }))).toBe(
      "dea9ca5e44846e988a79c562e0cd5f5e3d18e6a219f25d029acd2fbb8e2e4b75",
    );
  });

  test("derives another key from another token", () => {
    expect(hex(dataKeyFrom({ token: `${token}x` }))).not.toBe(hex(dataKeyFrom({ token })));
  });

  test("shows nothing of itself when printed", () => {
    const key = dataKeyFrom({ dataKey: new Uint8Array(32).fill(0xab), token });
    expect(`${inspect(key)} ${JSON.stringify({ key })}`).not.toMatch(/ab ab|abab|171/);
  });
});

test("deriveKey gives each purpose a key of its own", () => {
  const dataKey = dataKeyFrom({ token });
  const keys = ["language", "note", "language "].map((purpose) => hex(deriveKey(dataKey, purpose)));
  expect(new Set([...keys, hex(dataKey)]).size).toBe(4);
  expect(hex(deriveKey(dataKey, "language"))).toBe(keys[0]);
});

test("opaqueName is the same for the same text and key, and shows nothing of the text", () => {
  const [key, other] = ["one", "other"].map((purpose) => deriveKey(dataKeyFrom({ token }), purpose));
  if (!key || !other) expect.fail("no keys");
  expect(opaqueName(key, "4815162342")).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(opaqueName(key, "4815162342")).toBe(opaqueName(key, "4815162342"));
  const names = [
    opaqueName(key, "4815162342"),
    opaqueName(key, "4815162343"),
    opaqueName(other, "4815162342"),
  ];
  expect(new Set(names).size).toBe(3);
});

describe("deriveSecret", () => {
  test("is made of what Telegram accepts for a secret token, and is always the same", () => {
    expect(deriveSecret(token, "webhook")).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(deriveSecret(token, "webhook")).toBe(deriveSecret(token, "webhook"));
  });

  test("differs by purpose and by token, and is not the data key", () => {
    const secret = deriveSecret(token, "webhook");
    expect(deriveSecret(token, "path")).not.toBe(secret);
    expect(deriveSecret(`${token}x`, "webhook")).not.toBe(secret);
    expect(Buffer.from(secret, "base64url").toString("hex")).not.toBe(hex(dataKeyFrom({ token })));
  });
});
