import { once } from "node:events";
import { chownSync, readdirSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import type { StrictTelegram } from "telegram-fake";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { examine as examineHere } from "../../src/commands/doctor/examine.ts";
import { lineOf } from "../../src/commands/doctor/finding.ts";
import { runCommandWith } from "../compiled.ts";
import { Draft } from "../content/draft.ts";
import { freePort } from "../free-port.ts";
import { telegramFor } from "../program.ts";
import { emptyFolder } from "../store/folder.ts";
import { startTelegram } from "../telegram.ts";
import { startWorld, token } from "../world.ts";

const key = Buffer.alloc(32, 7).toString("base64");
const settings = { BOT_TOKEN: token, STORE_URL: "memory:" };

interface Examined {
  readonly code: number;
  /** What it says of a place, with its sign. */
  readonly of: (place: string) => string | undefined;
  readonly lines: readonly string[];
}

/** What `npm run doctor` finds, in a folder whose facts have one source. */
async function examine(
  environment: Readonly<Record<string, string>>,
  source = "[payoke.be]",
): Promise<Examined> {
  const { root } = new Draft().onlySources("payoke", source);
  const findings = await examineHere({ ...settings, ...environment }, root);
  return examined(findings.map(lineOf));
}

/** The same by the program, as somebody runs it. */
async function examineByProgram(environment: Readonly<Record<string, string>>): Promise<Examined> {
  const { root } = new Draft().onlySources("payoke", "[payoke.be]");
  const given = { ...settings, ...environment };
  const { code, said, complained } = await runCommandWith("doctor", { cwd: root, environment: given });
  expect(complained).toBe("");
  const found = examined(said.trimEnd().split("\n"));
  expect(code).toBe(found.code);
  return found;
}

function examined(lines: readonly string[]): Examined {
  for (const secret of [token, token.split(":")[1] ?? "", key]) expect(lines.join()).not.toContain(secret);
  const bad = lines.filter((line) => line.startsWith("✗"));
  for (const line of bad) expect(line).toContain("Mend: ");
  const code = bad.length > 0 ? 1 : 0;
  return { code, lines, of: (place) => lines.find((line) => line.slice(2).startsWith(place)) };
}

async function unknownTelegram(): Promise<StrictTelegram> {
  return telegramFor(`${token}-another`);
}

describe("npm run doctor", () => {
  test("is content with a bot that runs by webhook", async () => {
    const folder = await emptyFolder();
    const port = await freePort();
    const environment = {
      PORT: String(port),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      STORE_URL: `file:${folder}`,
      DATA_KEY: key,
    };
    const { telegram } = await startWorld({ environment });
    const { code, lines, of } = await examineByProgram({ ...environment, BOT_API_ROOT: telegram.root });
    expect(lines.map((line) => line.slice(0, 1)).join("")).toBe("✓✓✓✓✓✓✓");
    expect(code).toBe(0);
    expect(of("token")).toContain("@strict_bot");
    expect(of("webhook")).toContain(`http://127.0.0.1:${port}/telegram; nothing waits`);
    expect(of("store")).toContain("a bot that runs uses it");
  });

  test("is content with settings for long polling, and tells of a store that forgets", async () => {
    const telegram = await telegramFor();
    const { code, of } = await examine({ BOT_API_ROOT: telegram.root });
    expect(code).toBe(0);
    expect(of("webhook")).toMatch(/^✓ .*asks for updates itself/);
    expect(of("store")).toMatch(/^– .*lost at a restart.*STORE_URL/);
    expect(telegram.refused).toEqual([]);
    expect(telegram.calls.map(({ method }) => method).sort()).toEqual(["getMe", "getWebhookInfo"]);
  });

  test("says which setting cannot be used, and asks nobody", async () => {
    const { code, lines } = await examineByProgram({ PORT: "eighty" });
    expect([code, lines.length]).toEqual([1, 1]);
    expect(lines[0]).toMatch(/^✗ settings +PORT must be a number/);
  });

  test("says that Telegram does not know the token, or cannot be reached", async () => {
    const unknown = await examine({ BOT_API_ROOT: (await unknownTelegram()).root });
    expect(unknown.of("token")).toMatch(/^✗ .*does not know it\. Mend: .*@BotFather/);
    const nobody = await examine({ BOT_API_ROOT: "http://127.0.0.1:9" });
    expect(nobody.of("token")).toMatch(/^✗ .*cannot be reached\. Mend: /);
    expect(nobody.of("webhook")).toMatch(/^– .*not looked at/);
  });

  test("says how inline mode is put on, without which the bot shares by its link alone", async () => {
    for (const inlineMode of [false, true]) {
      const telegram = await startTelegram({ token, inlineMode });
      onTestFinished(() => telegram.close());
      const { code, of } = await examine({ BOT_API_ROOT: telegram.root });
      expect(code).toBe(0);
      const line = inlineMode ? /^✓ inline mode +on\.$/ : /^– .*off\. Mend: send \/setinline to @BotFather/;
      expect(of("inline mode")).toMatch(line);
    }
  });

  test("says where updates go, and why they do not come", async () => {
    const [port, other] = [await freePort(), await freePort()];
    const PUBLIC_URL = `http://127.0.0.1:${port}`;
    const telegram = await telegramFor();
    const BOT_API_ROOT = telegram.root;
    const setWebhook = (url: string) =>
      fetch(`${telegram.root}/bot${token}/setWebhook`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ url }),
      });
    expect((await examine({ BOT_API_ROOT, PUBLIC_URL })).of("webhook")).toMatch(/^– .*start the bot/);
    await setWebhook(`http://127.0.0.1:${other}/telegram`);
    expect((await examine({ BOT_API_ROOT, PUBLIC_URL })).of("webhook")).toMatch(/^✗ .*another address/);
    expect((await examine({ BOT_API_ROOT })).of("webhook")).toMatch(/^✗ .*PUBLIC_URL is empty/);

    await setWebhook(`${PUBLIC_URL}/telegram`);
    telegram.newPerson({ firstName: "Olena" }).send("/start");
    const failure = async (): Promise<boolean> => {
      const answer = await fetch(`${telegram.root}/bot${token}/getWebhookInfo`, { method: "POST" });
      return (await answer.text()).includes("last_error_date");
    };
    await expect.poll(failure).toBe(true);
    const { of } = await examine({ BOT_API_ROOT, PUBLIC_URL });
    expect(of("webhook")).toMatch(/^✗ .*cannot deliver, and 1 update\(s\) wait/);
    expect(of("address")).toMatch(/^✗ .*nothing answers at .*\(ECONNREFUSED\)\. Mend: .*POST \/telegram/);
  });

  test("says that something else answers at the address", async () => {
    const telegram = await telegramFor();
    const { of } = await examine({ BOT_API_ROOT: telegram.root, PUBLIC_URL: telegram.root });
    expect(of("address")).toMatch(/^✗ .*something else answers at .*\(404\)\. Mend: /);
  });

  test("says that the store cannot be used, or has no key of its own", async () => {
    const BOT_API_ROOT = (await telegramFor()).root;
    const file = join(await emptyFolder(), "file");
    writeFileSync(file, "");
    const unusable = await examine({ BOT_API_ROOT, STORE_URL: `file:${file}/data` });
    expect(unusable.of("store")).toMatch(/^✗ .*cannot be used\. Mend: .*STORE_URL/);
    const nobody = await examine({ BOT_API_ROOT, STORE_URL: "redis://:hunter2@127.0.0.1:9" });
    expect(nobody.of("store")).toMatch(/^✗ .*cannot be used\. Mend: .*Redis/);
    expect(nobody.lines.join()).not.toContain("hunter2");
    const STORE_URL = `file:${await emptyFolder()}`;
    expect((await examine({ BOT_API_ROOT, STORE_URL })).of("store")).toMatch(/^– .*derived from the token/);
    expect((await examine({ BOT_API_ROOT, STORE_URL, DATA_KEY: key })).of("store")).toMatch(/^✓ /);
  });

  test("does not open the store of another user, who could not use it afterwards", async () => {
    const BOT_API_ROOT = (await telegramFor()).root;
    const own = await emptyFolder();
    // Only root can give a folder away; to everybody else the root of the disk belongs to another.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) chownSync(own, 65_534, 65_534);
    const { code, of } = await examine({
      BOT_API_ROOT,
      STORE_URL: `file:${isRoot ? own : "/"}`,
      DATA_KEY: key,
    });
    expect(code).toBe(0);
    expect(of("store")).toMatch(/^– .*another user.*not opened\. Mend: /);
    expect(readdirSync(own)).toEqual([]);
  });

  test("says that the store was used with another key", async () => {
    const BOT_API_ROOT = (await telegramFor()).root;
    const folder = await emptyFolder();
    const STORE_URL = `file:${folder}`;
    const { app } = await startWorld({ environment: { STORE_URL, DATA_KEY: key } });
    await app.close();
    const other = Buffer.alloc(32, 8).toString("base64");
    expect((await examine({ BOT_API_ROOT, STORE_URL, DATA_KEY: key })).of("store")).toMatch(/^✓ /);
    const found = await examine({ BOT_API_ROOT, STORE_URL, DATA_KEY: other });
    expect(found.of("store")).toMatch(/^✗ .*another key.* Mend: .*DATA_KEY/);
    const both = await examine({ BOT_API_ROOT, STORE_URL, DATA_KEY: `${other},${key}` });
    expect(both.of("store")).toMatch(/^✓ /);
    expect((await examine({ BOT_API_ROOT, STORE_URL, DATA_KEY: key })).of("store")).toMatch(/^✓ /);
  });

  test.each([
    ["ahead of", 120],
    ["behind", -120],
  ])("says that the clock is %s Telegram's", async (where, seconds) => {
    const telegram = await telegramFor();
    // That of Telegram is Node's own, which stays.
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + seconds * 1000 });
    onTestFinished(() => void vi.useRealTimers());
    const { of } = await examine({ BOT_API_ROOT: telegram.root });
    expect(of("clock")).toMatch(RegExp(`^✗ .*1[12]\\d seconds ${where} Telegram's\\. Mend: timedatectl`));
  });

  test("says that a source cannot be read", async () => {
    const telegram = await telegramFor();
    const source = "[{ name: nobody, address: https://127.0.0.1:9/ }]";
    const { of } = await examine({ BOT_API_ROOT: telegram.root }, source);
    expect(of("facts")).toMatch(/^– .*1 cannot be read now\. Mend: npm run facts/);
  });

  test("asks the sources after everything else, which names that nobody answers would hold up", async () => {
    const telegram = await telegramFor();
    const callsBefore: number[] = [];
    const source = createServer((socket) => {
      callsBefore.push(telegram.calls.length);
      socket.destroy();
    }).listen(0, "127.0.0.1");
    onTestFinished(() => void source.close());
    await once(source, "listening");
    const { port } = source.address() as AddressInfo;
    await examine({ BOT_API_ROOT: telegram.root }, `[{ name: one, address: "https://127.0.0.1:${port}/" }]`);
    expect(new Set(callsBefore)).toEqual(new Set([2]));
  });
});
