import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import * as previewPackage from "safe-steps-preview";
import type { Preview } from "safe-steps-preview";
import { LiveBot } from "../packages/preview/src/live-bot.ts";
import type { ContentView } from "../packages/preview/src/page/protocol.ts";
import { ContentError } from "../src/files/problem.ts";
import type { PreviewPackage } from "../src/preview-door.ts";
import { previewOptions } from "../src/previewed-app.ts";
import { chooses } from "./bot/chat.ts";
import { openPreview } from "./preview.ts";
import { smallRoot } from "./roots.ts";

function change(root: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replace(from, to));
}

/** A page that needs no building. */
function somePage(): string {
  const page = mkdtempSync(join(tmpdir(), "page-"));
  for (const name of ["index.html", "main.js"]) writeFileSync(join(page, name), "");
  onTestFinished(() => {
    rmSync(page, { recursive: true });
  });
  return page;
}

async function start(root: string, environment: Record<string, string> = {}): Promise<Preview> {
  const preview = await openPreview({
    environment: { LOG_LEVEL: "silent", ...environment },
    root,
    page: somePage(),
  });
  onTestFinished(() => preview.close());
  return preview;
}

/** The bot on what stands in the folder, not started. */
async function prepare(root: string): Promise<LiveBot> {
  const bot = await LiveBot.prepare(previewOptions({ environment: {}, root }).app, root);
  onTestFinished(() => bot.close());
  return bot;
}

test("the package has what the door asks for", () => {
  const asked: PreviewPackage = previewPackage;
  expect(asked.startPreview).toBeTypeOf("function");
});

test("the real bot answers without an account, and breaks no rule", async () => {
  const { telegram, link } = await start(".");
  expect(link).toMatch(/^http:\/\/localhost:\d+\/preview$/);
  const person = telegram.newPerson({ firstName: "Olena", languageCode: "uk" });
  person.send("/start");
  await telegram.until(
    () => person.messages.at(-1)?.text.includes("Про що ви хочете прочитати?"),
    "the menu",
  );
  expect(telegram.refused).toEqual([]);
});

test("what is saved is said by the bot, and what it knew it still knows", async () => {
  const root = smallRoot("nl");
  const { telegram, link } = await start(root);
  const person = telegram.newPerson({ firstName: "Olena", languageCode: "uk" });
  await chooses(telegram, person, "nl");

  const content = async () =>
    (await (await fetch(link.replace("/preview", "/preview/content"))).json()) as ContentView;
  change(root, "locales/nl/menu.ftl", "<b>Safe Steps</b>", "<b>Safe Steps!</b>");
  await expect.poll(async () => (await content()).reloads).toBe(1);
  person.send("/start");
  await telegram.until(
    () => person.messages.at(-1)?.text.startsWith("Safe Steps!"),
    "the new menu, in Dutch",
  );

  change(root, "locales/nl/menu.ftl", "<b>", "<b");
  await expect
    .poll(async () => (await content()).problems.map(({ where }) => where))
    .toContainEqual(expect.stringMatching(/^locales\/nl\/menu\.ftl:\d+$/));
  person.send("/start");
  await telegram.until(
    () => person.messages.filter(({ text }) => text === "/start").length === 2,
    "the second start",
  );
  await telegram.until(() => person.messages.at(-1)?.text.startsWith("Safe Steps!"), "the last good menu");
});

test("a port that is in use is told as one", async () => {
  const { telegram } = await start(".");
  const { port } = new URL(telegram.root);
  await expect(start(".", { PORT: port })).rejects.toMatchObject({ code: "EADDRINUSE", port: Number(port) });
});

test("the network sees the preview only where that is said twice", async () => {
  await expect(start(".", { HOST: "0.0.0.0" })).rejects.toThrow("PREVIEW_ON_NETWORK=yes");
  const { telegram } = await start(".", { HOST: "0.0.0.0", PREVIEW_ON_NETWORK: "yes" });
  expect((await fetch(`http://127.0.0.1:${new URL(telegram.root).port}/preview`)).status).toBe(200);
});

test("content with a fault does not start", async () => {
  const root = smallRoot();
  change(root, "flows/menu.yaml", "check, signs", "signs, nothing");
  await expect(start(root)).rejects.toThrow(ContentError);
});

test("a folder that is gone for a while is told as a fault, and what comes back is shown", async () => {
  const root = smallRoot();
  const bot = await prepare(root);
  renameSync(join(root, "flows"), join(root, "away"));
  await bot.reload();
  expect(bot.view).toMatchObject({
    problems: [{ where: join(root, "flows") }],
    reloads: 0,
    isReloading: false,
  });
  renameSync(join(root, "away"), join(root, "flows"));
  await bot.reload();
  expect(bot.view).toMatchObject({ problems: [], reloads: 1 });
});

test("a language that is only named yet is left out at start and after, and told", async () => {
  const root = smallRoot("de");
  const bot = await prepare(root);
  const codes = () => bot.view.languages.map(({ code }) => code);
  const before = codes();
  const named =
    "- { code: de, name: Deutsch, spoken: true, smallWords: deu, writtenBy: the authors and a language model }";
  change(root, "flows/languages.yaml", named, `${named}\n- { code: la, name: Latina, writtenBy: us }`);
  await bot.reload();
  expect(bot.view.reloads).toBe(1);
  expect(codes()).toEqual(before);
  expect(bot.view.problems).toEqual([]);
  const told = bot.view.warnings
    .filter(({ where }) => where === "flows/languages.yaml")
    .map(({ what }) => what);
  expect(told).toEqual(["Latina is left out until there is locales/la"]);

  const anew = await prepare(root);
  expect(anew.view.warnings).toEqual(bot.view.warnings);
});

test("a draft of a screen is shown, in English where nobody has translated it yet", async () => {
  const root = smallRoot();
  change(root, "flows/menu.yaml", "screens:", "screens:\n  menu.castle: { draft: true }");
  change(root, "locales/en/menu.ftl", "menu = ", "menu-castle = A castle\n    .label = Castle\nmenu = ");
  const { telegram } = await start(root);
  const person = telegram.newPerson({ firstName: "Olena", languageCode: "uk" });
  person.send("/start uk-menu-castle");
  await telegram.until(() => person.messages.at(-1)?.text.includes("A castle"), "the draft");
});

test("a changed source text comes with the translations that are to be compared, and a screen has its link", async () => {
  const root = smallRoot();
  change(root, "locales/en/menu.ftl", "Safe Steps", "Safer Steps");
  const bot = await prepare(root);
  expect(bot.view.problems).toEqual([]);
  expect(bot.view.warnings.map(({ where, mend }) => `${where} ${mend}`)).toContainEqual(
    expect.stringMatching(/^locales\/uk\/menu\.ftl:\d+ .*npm run translated uk menu$/),
  );
  expect(bot.view.languages.at(-1)).toEqual({ code: "it", name: "Italiano", isSpoken: false });
  expect(bot.linkTo("uk", "housing.private")).toBe("uk-housing-private");
  expect(bot.linkTo("it", "menu")).toBe("en-menu");
});
