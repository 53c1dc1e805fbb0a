import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Person, StrictTelegram } from "telegram-fake";
import { refusedBy, startProgram, telegramFor, type Program } from "./program.ts";
import { publishedRoot, smallRoot } from "./roots.ts";
import { freePort } from "./free-port.ts";
import { screenOf, token } from "./world.ts";

// Each start costs more than a second of the processor. What an app says that does not start, test/app/start-failure.test.ts tries
// without a process; why it is given no more updates, test/app/lost-updates.test.ts.

function start(environment: Readonly<Record<string, string>>, folder = publishedRoot()): Program {
  return startProgram(folder, environment);
}

describe("the program does not start, says why, and ends with an error,", () => {
  test("without a token in production, where .env is not read", async () => {
    const root = publishedRoot();
    await writeFile(join(root, ".env"), `BOT_TOKEN=${token}\nBOT_API_ROOT=http://127.0.0.1:9\n`);
    const { ended, output } = start({ NODE_ENV: "production" }, root);
    expect(await ended).toBe(1);
    expect(output()).toMatch(/^BOT_TOKEN is missing.*@BotFather.*\n$/);
  });

  test("with an error that nobody expected, by the line of its source", async () => {
    const folder = await mkdtemp(join(tmpdir(), "safe-steps-unexpected-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, ".env"), "");
    await writeFile(join(folder, "older-node.cjs"), "process.loadEnvFile = undefined;");
    const older = { NODE_OPTIONS: `--require ${join(folder, "older-node.cjs")}` };
    const { ended, output } = start(older, folder);
    expect(await ended).toBe(1);
    const source = (await readFile("src/program.ts", "utf8")).split("\n");
    const line = 1 + source.findIndex((text) => text.includes("process.loadEnvFile"));
    expect(output()).toContain(`It cannot start: {"error":"TypeError","at":"program.ts:${line}:`);
  });

  test("when the port of its metrics is taken", async () => {
    const telegram = await telegramFor();
    const { port } = new URL(telegram.root);
    const environment = { BOT_TOKEN: token, BOT_API_ROOT: telegram.root, ADMIN_PORT: port };
    const { ended, output } = start({ ...environment, LOG_LEVEL: "fatal" });
    expect(await ended).toBe(1);
    expect(output()).toMatch(RegExp(`^ADMIN_PORT ${port} is in use by another program\\. [^\n]+\n$`));
  });

  test("with content that would mislead a reader", async () => {
    const broken = smallRoot();
    await writeFile(
      join(broken, "locales/uk/transport.ftl"),
      "transport = Дзвоніть 112\n    .label = Транспорт\n",
    );
    const { ended, output } = start({ BOT_TOKEN: token }, broken);
    expect(await ended).toBe(1);
    expect(output()).toContain("locales/uk/transport.ftl:1: transport has the number 112 written by hand");
    expect(output()).toContain("Mend: ");
  });
});

describe("the program", () => {
  test("reads .env in development, finishes what it has in hand before it ends, and ends within 10 seconds even when that does not", async () => {
    // Side by side: most of it is waiting.
    await Promise.all([finishesByWebhook(), finishesByPolling(), givesUp()]);
  });

  test("ends with an error, when another one polls with the same token", async () => {
    const telegram = await telegramFor();
    const { child, ended, output } = start({ BOT_TOKEN: token, BOT_API_ROOT: telegram.root });
    await telegram.until(
      () => telegram.calls.some(({ method }) => method === "getUpdates"),
      "the first poll",
      40_000,
    );
    // Telegram gives updates to whoever asked last.
    while (child.exitCode === null) {
      await fetch(`${telegram.root}/bot${token}/getUpdates`, { method: "POST" });
      await wait(50);
    }
    expect(await ended).toBe(1);
    expect(output()).toContain('"event":"polling-refused"');
    expect(output()).toContain('"code":409');
    expect(output()).toMatch(
      /^Another program asks Telegram for updates with the same BOT_TOKEN\. .*@BotFather/m,
    );
    expect(output()).toContain('"event":"stopped"');
    expect(output()).not.toContain("revoked");
    expect(output()).not.toContain(token);
  });
});

async function finishesByWebhook(): Promise<void> {
  const telegram = await telegramFor();
  const port = String(await freePort());
  const address = { PORT: port, PUBLIC_URL: `http://127.0.0.1:${port}` };
  const program = start({ BOT_TOKEN: token, BOT_API_ROOT: telegram.root, ...address });
  const olena = telegram.newPerson({ firstName: "Olena", languageCode: "uk" });
  await finishes(telegram, program, olena, "SIGTERM");
}

/** It knows no more than what stands in .env. */
async function finishesByPolling(): Promise<void> {
  const telegram = await telegramFor();
  const root = publishedRoot();
  await writeFile(join(root, ".env"), `BOT_TOKEN=${token}\nBOT_API_ROOT=${telegram.root}\n`);
  const program = start({}, root);
  const olena = telegram.newPerson({ firstName: "Olena", languageCode: "uk" });
  olena.send("/start");
  await telegram.until(() => olena.messages.length === 2, "the menu", 40_000);
  await finishes(telegram, program, olena, "SIGINT");
}

/** Somebody is answered whose answer waits when the program is told to end. */
async function finishes(
  telegram: StrictTelegram,
  { child, ended, output }: Program,
  olena: Person,
  signal: "SIGINT" | "SIGTERM",
): Promise<void> {
  const answer = { errorCode: 429, description: "Too Many Requests: retry after 2", retryAfter: 2 };
  telegram.inject({ method: "sendMessage", times: 1, answer });
  olena.send("9000");
  const isFlooded = (): boolean =>
    telegram.calls.some(({ answer }) => typeof answer === "object" && !answer.ok);
  await telegram.until(isFlooded, "the flood", 40_000);
  child.kill(signal);
  // After 9.5 seconds it would give up what is in hand, and end with 1.
  expect(await ended, signal).toBe(0);
  expect(output(), signal).toContain('"event":"stopped"');
  expect(screenOf(olena).text, signal).toContain("Payoke");
  expect(telegram.updatesPending, signal).toBe(0);
  expect(refusedBy(telegram), signal).toEqual([]);
}

/** Telegram never says whether somebody was answered. */
async function givesUp(): Promise<void> {
  const telegram = await telegramFor();
  const { child, ended } = start({ BOT_TOKEN: token, BOT_API_ROOT: telegram.root });
  telegram.inject({ method: "sendMessage", times: 10, answer: "silence" });
  telegram.newPerson({ firstName: "Olena" }).send("9000");
  await telegram.until(() => telegram.calls.some(({ method }) => method === "sendMessage"), "a call", 40_000);
  child.kill("SIGTERM");
  // After 9.5 seconds it would give up what is in hand, and end with 1.
  expect(await ended, "what does not end").toBe(0);
}
