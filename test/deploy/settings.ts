import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { readConfig, type Config } from "../../src/config.ts";
import { token } from "../world.ts";

const example = readFileSync(".env.example", "utf8");
/** Every variable that .env.example tells of. */
const known = new Set([...example.matchAll(/\b[A-Z]+(?:_[A-Z]+)*\b/g)].map(([name]) => name));

/**
 * The bot's configuration in a deployment, with secrets where it expects them: it must be accepted, and hold no variable
 * that the bot does not know, nor a secret in the open.
 */
export function configOf(environment: Readonly<Record<string, string>>): Config {
  expect(Object.keys(environment).filter((name) => !known.has(name))).toEqual([]);
  expect(environment).not.toHaveProperty("BOT_TOKEN");
  expect(environment).not.toHaveProperty("DATA_KEY");
  const folder = mkdtempSync(join(tmpdir(), "safe-steps-secrets-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const secrets = { BOT_TOKEN_FILE: token, DATA_KEY_FILE: Buffer.alloc(32, 7).toString("base64") };
  const files = Object.entries(secrets).map(([name, secret]): [string, string] => {
    expect(environment[name]).toMatch(/^\/run\/secrets\/|^%d\//);
    writeFileSync(join(folder, name), `${secret}\n`);
    return [name, join(folder, name)];
  });
  return readConfig({ ...environment, ...Object.fromEntries(files) });
}
