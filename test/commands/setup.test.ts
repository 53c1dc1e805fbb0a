import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, onTestFinished, test } from "vitest";
import { writeSettings } from "../../src/commands/write-settings.ts";
import { readConfig } from "../../src/config.ts";
import { runCommandWith, type Ended } from "../compiled.ts";
import { telegramFor } from "../program.ts";
import { token } from "../world.ts";

const address = "https://bot.example.org";

/** An empty folder, and what `npm run setup` does in it when somebody types these lines, with a program and without one. */
async function folderWithSetup() {
  const cwd = mkdtempSync(join(tmpdir(), "safe-steps-setup-"));
  onTestFinished(() => {
    rmSync(cwd, { recursive: true });
  });
  const telegram = await telegramFor();
  const runSetup = (...typed: readonly string[]): Promise<Ended> =>
    runCommandWith("setup", {
      cwd,
      environment: { BOT_API_ROOT: telegram.root },
      input: typed.map((line) => `${line}\n`).join(""),
    });
  const setUp = async (...typed: readonly string[]): Promise<Ended> => {
    let said = "";
    const say = (text: string): void => void (said += text);
    const lines = Readable.from(typed)[Symbol.asyncIterator]();
    const refusal = await writeSettings({ folder: cwd, lines, say, apiRoot: telegram.root });
    return { code: refusal === undefined ? 0 : 1, said, complained: refusal ?? "" };
  };
  const read = (file: string): string => readFileSync(join(cwd, file), "utf8");
  return { cwd, telegram, runSetup, setUp, read };
}

describe("npm run setup", () => {
  test("tries the token, and writes what the bot starts with, for this user alone", async () => {
    const { cwd, telegram, runSetup, read } = await folderWithSetup();
    const { code, said, complained } = await runSetup(token, address);
    expect([code, complained]).toEqual([0, ""]);
    expect(said).toContain("It is @strict_bot.");
    expect(said).toContain("npm run doctor");
    expect(said).not.toContain(token);
    expect(telegram.refused).toEqual([]);
    expect(readdirSync(cwd).sort()).toEqual([".env", "bot.token", "data.key"]);
    for (const file of readdirSync(cwd)) expect(statSync(join(cwd, file)).mode & 0o777, file).toBe(0o600);
    expect(read("bot.token")).toBe(`${token}\n`);
    expect(Buffer.from(read("data.key"), "base64")).toHaveLength(32);

    const settings = Object.fromEntries(
      [...read(".env").matchAll(/^(\w+)=(.*)$/gm)].map(([, name = "", value = ""]) => [
        name,
        name.endsWith("_FILE") ? join(cwd, value) : value,
      ]),
    );
    const { updates, dataKey, ...config } = readConfig(settings);
    expect(config).toMatchObject({ token, apiRoot: telegram.root });
    expect(updates).toMatchObject({ kind: "webhook", url: `${address}/telegram` });
    expect(dataKey?.toString()).toBe(Buffer.from(read("data.key"), "base64").toString());
  });

  test("writes the address as the bot reads it", async () => {
    const { setUp, read } = await folderWithSetup();
    expect((await setUp(token, "HTTPS://Bot.Example.org/")).code).toBe(0);
    expect(read(".env")).toContain(`PUBLIC_URL=${address}\n`);
  });

  test("asks again for what cannot be used, and says why", async () => {
    const { setUp, read } = await folderWithSetup();
    const unknown = `${token}x`;
    const { code, said } = await setUp("hello", unknown, token, "http://bot.example.org", "");
    expect(code).toBe(0);
    expect(said).toContain("BOT_TOKEN is not a token as @BotFather gives them");
    expect(said).toContain("Telegram does not know it.");
    expect(said).toContain("PUBLIC_URL must begin with https://");
    expect(said).not.toContain(unknown);
    expect(read(".env")).toContain("PUBLIC_URL=\n");
  });

  test.each([".env", "bot.token"])("writes over nothing: %s", async (file) => {
    const { cwd, setUp, read } = await folderWithSetup();
    writeFileSync(join(cwd, file), "mine");
    const { code, said, complained } = await setUp(token, address);
    expect([code, said]).toEqual([1, ""]);
    expect(complained).toBe(`${file} is there already, and is not written over. Move it away first.`);
    expect(readdirSync(cwd)).toEqual([file]);
    expect(read(file)).toBe("mine");
  });

  test("uses a key that is there, and refuses one that is none", async () => {
    const { cwd, setUp, read } = await folderWithSetup();
    writeFileSync(join(cwd, "data.key"), "broken");
    expect(await setUp(token, address)).toMatchObject({
      code: 1,
      complained: expect.stringMatching(/^data\.key: DATA_KEY_FILE must be 32 bytes/) as string,
    });
    const key = Buffer.alloc(32, 7).toString("base64");
    writeFileSync(join(cwd, "data.key"), key);
    const { code, said } = await setUp(token, address);
    expect([code, read("data.key")]).toEqual([0, key]);
    expect(said).toContain("data.key was there, and is used.");
  });

  test("writes nothing where no answer comes", async () => {
    const { cwd, setUp, runSetup } = await folderWithSetup();
    const nothingWritten = "No answer came: nothing was written.";
    expect(await setUp()).toMatchObject({ code: 1, complained: nothingWritten });
    expect(await runSetup(token)).toMatchObject({ code: 1, complained: `${nothingWritten}\n` });
    expect(readdirSync(cwd)).toEqual([]);
  });
});
