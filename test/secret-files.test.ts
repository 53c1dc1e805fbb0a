import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readConfig } from "../src/config.ts";
import { token } from "./world.ts";

const key = Buffer.alloc(32, 7).toString("base64");

/** The path of a file with this in it. */
function fileWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "safe-steps-secret-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const path = join(folder, "secret");
  writeFileSync(path, text);
  return path;
}

describe("a secret that is given as a file", () => {
  test.each(["", "\n", "\r\n"])("is what stands in it, without the end of the line", (end) => {
    const config = readConfig({
      BOT_TOKEN_FILE: fileWith(token + end),
      DATA_KEY_FILE: fileWith(key + end),
    });
    expect(config.token).toBe(token);
    expect(config.dataKey).toEqual(Buffer.alloc(32, 7));
  });

  test("counts as not given, where the variable is set to nothing", () => {
    const nothing = { BOT_TOKEN_FILE: "", DATA_KEY_FILE: "" };
    expect(readConfig({ BOT_TOKEN: token, ...nothing })).toEqual(readConfig({ BOT_TOKEN: token }));
    expect(readConfig({ BOT_TOKEN: "", BOT_TOKEN_FILE: fileWith(token) }).token).toBe(token);
  });

  test.each(["BOT_TOKEN", "DATA_KEY"])("and by its variable as well is refused: %s", (name) => {
    const value = name === "BOT_TOKEN" ? token : key;
    expect(() => readConfig({ BOT_TOKEN: token, [name]: value, [`${name}_FILE`]: fileWith(value) })).toThrow(
      `${name} and ${name}_FILE are both set. Leave one of them out.`,
    );
  });

  test.each([
    ["is not there", "/no/such/file", "DATA_KEY_FILE names a file that this user cannot read (ENOENT)."],
    ["is a folder", "/", "DATA_KEY_FILE names a file that this user cannot read (EISDIR)."],
  ])("that %s is refused by the name of its variable", (_, path, message) => {
    expect(() => readConfig({ BOT_TOKEN: token, DATA_KEY_FILE: path })).toThrow(message);
  });

  test("that is empty or holds something else is refused, and not shown", () => {
    expect(() => readConfig({ BOT_TOKEN_FILE: fileWith(" \n") })).toThrow(
      "BOT_TOKEN_FILE names a file that is empty.",
    );
    const refusal = /^(?!.*hunter2)BOT_TOKEN_FILE is not a token as @BotFather gives them/;
    expect(() => readConfig({ BOT_TOKEN_FILE: fileWith("hunter2") })).toThrow(refusal);
    expect(() => readConfig({ BOT_TOKEN: token, DATA_KEY_FILE: fileWith("hunter2") })).toThrow(
      /^DATA_KEY_FILE must be 32 bytes/,
    );
  });
});
