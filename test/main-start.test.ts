import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { placeThrown } from "../src/bot/telegram/place-thrown.ts";
import { compiled } from "./compiled.ts";
import { startProgram, telegramFor } from "./program.ts";
import { token } from "./world.ts";

const coverage = z.object({ result: z.array(z.object({ url: z.string() })) });
const map = z.object({ sources: z.array(z.string()) });

/** Starts the bot, waits until it runs, and says which files of JavaScript Node has loaded. */
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

/** The files of which the build made this one; itself where it is one that the build has left as it was. */
function madeOf(url: string): readonly string[] {
  const beside = `${fileURLToPath(url)}.map`;
  if (!url.includes("/dist/bundled/")) return [url];
  // What only names what another file has is made of nothing.
  return existsSync(beside) ? map.parse(JSON.parse(readFileSync(beside, "utf8"))).sources : [];
}

test("a start loads nothing that it does not need", async () => {
  const loaded = await loadedAtStart();
  const sources = loaded.flatMap(madeOf);
  const isOf = (part: string): boolean => sources.some((source) => source.includes(part));
  // It is the bot that ran, with what it cannot do without.
  expect(isOf("/node_modules/lmdb/")).toBe(true);
  expect(isOf("/content/finished/finished-content.ts")).toBe(true);
  const unneeded = [
    // What reads flows/ and locales/, and holds them against each other.
    "/node_modules/yaml/",
    "/node_modules/@fluent/syntax/",
    "/node_modules/stopword/",
    "/content/finished/finish-content.ts",
    "/content/finished/renderer.ts",
    "/places/places-data.ts",
    // Of undici only its connections: this is the door to all of it.
    "/node_modules/undici/index.js",
    // What is drawn, kept elsewhere or looked at on first use.
    "/node_modules/@resvg/",
    "/node_modules/pdfkit/",
    "/node_modules/fontkit/",
    "/node_modules/uqr/",
    "/node_modules/ioredis/",
    "/preview-door.ts",
    // What compiles schemas of routes, which have none.
    "/node_modules/ajv/",
    "/node_modules/fast-json-stringify/index.js",
  ];
  expect(unneeded.filter(isOf)).toEqual([]);
  // 50 when this was written, most of them of lmdb; 665 where each file is loaded by itself.
  expect(loaded.length).toBeLessThan(60);
});

/** The place that the log names of an error thrown where this text stands in what is started. */
function placeOf(text: string): string | undefined {
  const folder = compiled("bundled");
  const codes = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const [file, code] =
    codes
      .map((name) => [name, readFileSync(join(folder, name), "utf8")] as const)
      .find(([, written]) => written.includes(text)) ?? expect.fail(`${text} is not in what is started`);
  const lines = code.slice(0, code.indexOf(text)).split("\n");
  const error = new Error("broken");
  error.stack = `Error: broken\n    at ${pathToFileURL(join(folder, file)).href}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
  return placeThrown(error);
}

test("the log names the line of src/ where a fault was thrown, and that of a package", () => {
  const text = "No more updates come";
  const line = readFileSync("src/program.ts", "utf8").split(text)[0]?.split("\n").length;
  expect(placeOf(text)).toMatch(`program.ts:${line}:`);
  expect(placeOf("Empty token!")).toMatch(/^bot\.js:\d+:\d+$/);
});
