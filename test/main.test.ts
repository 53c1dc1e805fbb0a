import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { refusedBy, startProgram, telegramFor, type Program } from "./program.ts";
import { publishedRoot, smallRoot } from "./roots.ts";
import { freePort } from "./free-port.ts";
import { screenOf, token } from "./world.ts";

function start(environment: Record<string, string>, folder = publishedRoot()): Program {
  return startProgram(folder, environment);
}

describe("the program does not start, and says why,", () => {
  test("without a token in production", async () => {
    const { ended, output } = start({ NODE_ENV: "production" });
    expect(await ended).toBe(1);
    expect(output()).toMatch(/^BOT_TOKEN is missing.*@BotFather.*\n$/);
  });

  test("with a variable that cannot be used", async () => {
    const { ended, output } = start({ BOT_TOKEN: token, PORT: "eighty" });
    expect(await ended).toBe(1);
    expect(output()).toBe("PORT must be a number from 0 to 65535.\n");
  });

  test("with places that would send somebody to the wrong region", async () => {
    const broken = smallRoot();
    await writeFile(join(broken, "flows/places.yaml"), "places: 7\n");
    const { ended, output } = start({ BOT_TOKEN: token }, broken);
    expect(await ended).toBe(1);
    expect(output()).toMatch(/^flows\/places\.yaml/);
    expect(output()).toContain("Mend: ");
    expect(output()).not.toMatch(/\n\s+at /);
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

  test("with a token that Telegram does not know", async () => {
    const telegram = await telegramFor(`${token}-another`);
    const { ended, output } = start({ BOT_TOKEN: token, BOT_API_ROOT: telegram.root });
    expect(await ended).toBe(1);
    expect(output()).toBe("BOT_TOKEN is not known to Telegram. Copy it from @BotFather once more.\n");
  });

  test("when Telegram cannot be reached", async () => {
    const { ended, output } = start({
      BOT_TOKEN: token,
      BOT_API_ROOT: "http://127.0.0.1:9",
      LOG_LEVEL: "fatal",
    });
    expect(await ended).toBe(1);
    expect(output()).toMatch(/^Telegram cannot be reached\./);
  });

  test("when another process keeps its records in the same folder", async () => {
    const telegram = await telegramFor();
    const folder = await mkdtemp(join(tmpdir(), "safe-steps-store-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const environment = { BOT_TOKEN: token, BOT_API_ROOT: telegram.root, STORE_URL: `file:${folder}` };
    const first = start(environment);
    await expect.poll(first.output).toContain('"event":"started"');
    const second = start(environment);
    expect(await second.ended).toBe(1);
    expect(second.output()).toMatch(
      RegExp(`^STORE_URL: ${folder} is in use by another process\\. [^\n]+\n$`),
    );

    first.child.kill("SIGKILL");
    await first.ended;
    const third = start(environment);
    await expect.poll(third.output).toContain('"event":"started"');
    expect(third.output()).toContain('"store":"ready"');
    // It says that it has started a moment before it listens to signals.
    const olena = telegram.newPerson({ firstName: "Olena", languageCode: "uk" });
    olena.send("/start");
    await telegram.until(() => olena.messages.length === 2, "the menu", 40_000);
    third.child.kill("SIGTERM");
    expect(await third.ended).toBe(0);
  });

  test("when Telegram or a proxy refuses it in words that hold the token", async () => {
    const telegram = await telegramFor();
    telegram.inject({
      method: "getMe",
      answer: { errorCode: 400, description: `Bad Request: /bot${token}/getMe` },
    });
    const { ended, output } = start({ BOT_TOKEN: token, BOT_API_ROOT: telegram.root });
    expect(await ended).toBe(1);
    expect(output()).toBe("Telegram refused getMe (400).\n");
  });

  test("when its port is taken", async () => {
    const telegram = await telegramFor();
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    onTestFinished(() => void other.close());
    const address = other.address();
    const port = String(typeof address === "object" ? address?.port : 0);
    const { ended, output } = start({ BOT_TOKEN: token, BOT_API_ROOT: telegram.root, PORT: port });
    expect(await ended).toBe(1);
    expect(output()).toMatch(RegExp(`^PORT ${port} is in use by another program\\. [^\n]+\n$`));
  });

  test("when the port of its metrics is taken", async () => {
    const telegram = await telegramFor();
    const { port } = new URL(telegram.root);
    const environment = { BOT_TOKEN: token, BOT_API_ROOT: telegram.root, ADMIN_PORT: port };
    const { ended, output } = start({ ...environment, LOG_LEVEL: "fatal" });
    expect(await ended).toBe(1);
    expect(output()).toMatch(RegExp(`^ADMIN_PORT ${port} is in use by another program\\. [^\n]+\n$`));
  });

  test.each(["192.0.2.1", "no-host.invalid"])("when its host is none of this machine: %s", async (host) => {
    const telegram = await telegramFor();
    const { ended, output } = start({ BOT_TOKEN: token, BOT_API_ROOT: telegram.root, HOST: host });
    expect(await ended).toBe(1);
    expect(output()).toMatch(/^HOST is not an address of this machine\. [^\n]+\n$/);
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
  test.each(["SIGTERM", "SIGINT"] as const)(
    "serves people by long polling until %s, and ends well",
    async (signal) => {
      const telegram = await telegramFor();
      const { child, ended, output } = start({ BOT_TOKEN: token, BOT_API_ROOT: telegram.root });
      const olena = telegram.newPerson({ firstName: "Olena", languageCode: "uk" });
      olena.send("/start");
      await telegram.until(() => olena.messages.length === 2, "the menu", 40_000);
      child.kill(signal);
      expect(await ended).toBe(0);
      expect(output()).toContain('"event":"stopped"');
      expect(telegram.updatesPending).toBe(0);
    },
  );

  test.each(["webhook", "polling"])("by %s finishes what it has in hand before it ends", async (updates) => {
    const telegram = await telegramFor();
    const port = String(await freePort());
    const { child, ended } = start({
      BOT_TOKEN: token,
      BOT_API_ROOT: telegram.root,
      PORT: port,
      ...(updates === "webhook" ? { PUBLIC_URL: `http://127.0.0.1:${port}` } : {}),
    });
    const olena = telegram.newPerson({ firstName: "Olena", languageCode: "uk" });
    telegram.inject({
      method: "sendMessage",
      times: 1,
      answer: { errorCode: 429, description: "Too Many Requests: retry after 2", retryAfter: 2 },
    });
    olena.send("9000");
    await telegram.until(
      () => telegram.calls.some(({ method }) => method === "sendMessage"),
      "the flood",
      40_000,
    );
    child.kill("SIGTERM");
    // After 9.5 seconds it would give up what is in hand, and end with 1.
    expect(await ended).toBe(0);
    expect(screenOf(olena).text).toContain("Payoke");
    expect(telegram.updatesPending).toBe(0);
    expect(refusedBy(telegram)).toEqual([]);
  });

  test("ends within 10 seconds, even when what it has in hand does not", async () => {
    const telegram = await telegramFor();
    const { child, ended } = start({ BOT_TOKEN: token, BOT_API_ROOT: telegram.root });
    telegram.inject({ method: "sendMessage", times: 10, answer: "silence" });
    telegram.newPerson({ firstName: "Olena" }).send("9000");
    await telegram.until(
      () => telegram.calls.some(({ method }) => method === "sendMessage"),
      "a call",
      40_000,
    );
    child.kill("SIGTERM");
    // After 9.5 seconds it would give up what is in hand, and end with 1.
    expect(await ended).toBe(0);
  });

  test("ends with an error, when another one polls with the same token", async () => {
    const telegram = await telegramFor();
    const environment = { BOT_TOKEN: token, BOT_API_ROOT: telegram.root };
    const isPolling = () => telegram.calls.filter(({ method }) => method === "getUpdates").length;
    const programs = [start(environment)];
    await telegram.until(() => isPolling() > 0, "the first polls", 40_000);
    programs.push(start(environment));
    const first = await Promise.race(programs.map(({ ended }, at) => ended.then((code) => ({ at, code }))));
    expect(first.code).toBe(1);
    const output = programs[first.at]?.output() ?? "";
    expect(output).toContain('"event":"polling-refused"');
    expect(output).toContain('"code":409');
    expect(output).toMatch(
      /^Another program asks Telegram for updates with the same BOT_TOKEN\. .*@BotFather/m,
    );
    expect(output).not.toContain("revoked");
    expect(output).not.toContain(token);
  });

  test.each([
    [
      "its token is revoked",
      { errorCode: 401, description: "Unauthorized" },
      /^BOT_TOKEN is no longer known to Telegram: it was revoked\. .*@BotFather/m,
    ],
    [
      "another one takes the updates by webhook",
      {
        errorCode: 409,
        description: "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook first",
      },
      /^Another program has the updates .* delivered to its PUBLIC_URL\. /m,
    ],
  ])("ends with an error and its true reason, when %s", async (_, answer, reason) => {
    const telegram = await telegramFor();
    const { ended, output } = start({ BOT_TOKEN: token, BOT_API_ROOT: telegram.root });
    await expect.poll(output).toContain('"event":"started"');
    telegram.inject({ method: "getUpdates", answer });
    // Telegram answers what is asked already, and refuses what is asked next.
    telegram.newPerson({ firstName: "Olena" }).send("/start");
    expect(await ended).toBe(1);
    expect(output()).toMatch(reason);
    expect(output()).not.toContain("Another program asks");
    expect(output()).not.toContain(token);
    expect(output()).toContain('"event":"stopped"');
  });

  test("reads .env in development, and not in production", async () => {
    const telegram = await telegramFor();
    const root = publishedRoot();
    await writeFile(join(root, ".env"), `BOT_TOKEN=${token}\nBOT_API_ROOT=${telegram.root}\n`);
    const { child, ended } = start({}, root);
    await telegram.until(
      () => telegram.calls.some(({ method }) => method === "getUpdates"),
      "a poll",
      40_000,
    );
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    expect(await start({ NODE_ENV: "production" }, root).ended).toBe(1);
  });
});
