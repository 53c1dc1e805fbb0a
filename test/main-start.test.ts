import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { startProgram, telegramFor } from "./program.ts";
import { token } from "./world.ts";

const coverage = z.object({ result: z.array(z.object({ url: z.string() })) });

/** Starts the bot, waits until it runs, and says which files of JavaScript it has loaded. */
async function loadedAtStart(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "loaded-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const telegram = await telegramFor();
  const { child, output, ended } = startProgram(".", {
    NODE_ENV: "production",
    NODE_V8_COVERAGE: folder,
    BOT_TOKEN: token,
    BOT_API_ROOT: telegram.root,
    STORE_URL: `file:${join(folder, "data")}`,
  });
  await expect.poll(output, { timeout: 60_000 }).toContain('"event":"started"');
  expect(output()).not.toContain("content-read-anew");
  // It says that it has started a moment before it listens to signals.
  const olena = telegram.newPerson({ firstName: "Olena", languageCode: "uk" });
  olena.send("/start");
  await telegram.until(() => olena.messages.length === 2, "the menu", 40_000);
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => coverage.parse(JSON.parse(readFileSync(join(folder, name), "utf8"))).result)
    .map(({ url }) => url)
    .filter((url) => url.startsWith("file:"));
}

test("a start loads nothing that it does not need", async () => {
  const loaded = await loadedAtStart();
  const isOf = (part: string): boolean => loaded.some((url) => url.includes(part));
  // It is the bot that ran, with what it cannot do without.
  expect(isOf("/node_modules/lmdb/")).toBe(true);
  expect(isOf("/content/finished/finished-content.js")).toBe(true);
  const unneeded = [
    // What reads flows/ and locales/, and holds them against each other.
    "/node_modules/yaml/",
    "/node_modules/@fluent/syntax/",
    "/node_modules/stopword/",
    "/content/finished/finish-content.js",
    "/content/finished/renderer.js",
    "/places/places-data.js",
    // Of undici only its connections.
    "/node_modules/undici/lib/web/fetch/",
    // What is drawn, kept elsewhere or looked at on first use.
    "/node_modules/@resvg/",
    "/node_modules/pdfkit/",
    "/node_modules/fontkit/",
    "/node_modules/uqr/",
    "/node_modules/ioredis/",
    "/preview-door.js",
    // What compiles schemas of routes, which have none.
    "/node_modules/ajv/",
    "/node_modules/fast-json-stringify/index.js",
  ];
  expect(unneeded.filter(isOf)).toEqual([]);
  // 665 when this was written.
  expect(loaded.length).toBeLessThan(700);
});
