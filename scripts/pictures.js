import { existsSync, writeFileSync } from "node:fs";
import process from "node:process";
import { URL } from "node:url";
import { chromium } from "playwright-core";
import { startPreview } from "safe-steps-preview";
import { Clock } from "telegram-fake";

// `npm run pictures`: draws the main screens into docs/pictures, from the preview itself.

/** @type {typeof import("../src/previewed-app.ts")} */
const { previewOptions } = await import(compiled("previewed-app"));
/** @type {typeof import("../src/content/finished/read-content.ts")} */
const { readContent } = await import(compiled("content/finished/read-content"));
/** @type {typeof import("../src/places/places.ts")} */
const { loadPlaces } = await import(compiled("places/places"));
/** @type {typeof import("../src/site/site.ts")} */
const { Site } = await import(compiled("site/site"));

/** @type {typeof import("../src/print/draw.ts")} */
const { draw, pageOf } = await import(compiled("print/draw"));
/** @type {typeof import("../src/print/png.ts")} */
const { drawPng } = await import(compiled("print/png"));
/** @type {typeof import("../src/print/orders/leaflet.ts")} */
const { leaflet } = await import(compiled("print/orders/leaflet"));
/** @type {typeof import("../src/print/orders/topic-picture.ts")} */
const { topicPicture } = await import(compiled("print/orders/topic-picture"));

/** @type {typeof import("../src/content/screen-ids.ts")} */
const { help } = await import(compiled("content/screen-ids"));

const folder = "docs/pictures";
const phone = { width: 360, height: 640 };
const desktop = { width: 1280, height: 800 };
const browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const clock = new Clock(() => Date.parse("2026-11-24T09:00:00Z"));

/** What is shown, and the screens that jump to it. */
const screens = { menu: "menu", help: "help", centre: "help.flanders", signs: "signs", card: "card.police" };

const preview = await startPreview({ ...previewOptions({ environment: { PORT: "0" }, root: "." }), clock });
const executablePath = browsers.find((place) => existsSync(place));
if (executablePath === undefined) throw new Error("There is no Chromium: install it, for example by apt.");
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu"],
});

/**
 * A file of src/ as it was compiled: a script has its types from src/, and runs what lies in dist/.
 * @param {string} file
 */
function compiled(file) {
  return new URL(`../dist/${file}.js`, import.meta.url).href;
}

await drawn();

/** A poster and a picture to send on, as they are drawn themselves. */
async function drawn() {
  const content = readContent(".");
  const bot = "safe_steps_bot";
  const languages = ["uk", "ru", "en"].flatMap((code) => content.languages.of(code) ?? []);
  const poster = leaflet(content, { kind: "poster", languages, bot, size: "A4" });
  writeFileSync(`${folder}/poster.png`, await drawPng(pageOf(poster)));
  const [first] = languages;
  if (first !== undefined)
    writeFileSync(`${folder}/picture-uk.png`, await draw(topicPicture(content, first, help, bot)));
}

/**
 * Opens the page on a phone set to a language.
 * @param {{ width: number, height: number }} viewport
 * @param {string} language
 */
async function open(viewport, language) {
  const page = await browser.newPage({
    viewport,
    locale: language,
    timezoneId: "Europe/Brussels",
    reducedMotion: "reduce",
    // The page lets no text become code; waiting for something on it needs that.
    bypassCSP: true,
  });
  await page.goto(preview.link);
  await page.getByRole("button", { name: "Start", exact: true }).waitFor();
  return page;
}

/**
 * Opens a screen, and waits until nothing of it moves any more.
 * @param {import("playwright-core").Page} page
 * @param {string} screen
 */
async function jump(page, screen) {
  if (!(await page.locator("#screen").isVisible()))
    await page.getByRole("button", { name: "Controls" }).click();
  await page.locator("#screen").fill(screen);
  await page.keyboard.press("Enter");
  await page.locator(".message.bot .keyboard").first().waitFor();
  await settle(page);
}

/** Draws pages for a browser, each as it stands in its file. */
async function drawPages() {
  const content = readContent(".");
  const site = new Site({
    content,
    places: loadPlaces("."),
    isIndexed: false,
    botAddress: () => undefined,
    placeAsked: { kind: "form" },
    ending: "",
    onFault: ({ where }) => {
      throw new Error(`${where} cannot be said.`);
    },
  });
  const pages = [
    { language: "en", name: "help", file: "page-en" },
    { language: "uk", name: "help", file: "page-uk" },
    { language: "en", name: "check-me", file: "page-check-en", answers: "label[for=q2-yes]" },
  ];
  for (const { language, name, file, answers } of pages) {
    const page = await browser.newPage({ viewport: phone, colorScheme: "light" });
    await page.setContent(site.page(language, name) ?? "");
    if (answers) await page.locator(answers).click();
    await page.evaluate("scrollTo(0, 0)");
    await page.screenshot({ path: `${folder}/${file}.png` });
    await page.close();
  }
}

/**
 * Waits until nothing moves or is marked.
 * @param {import("playwright-core").Page} page
 */
async function settle(page) {
  await page.mouse.move(0, 0);
  await page.evaluate("document.activeElement?.blur()");
  await page.waitForFunction("!document.querySelector('.edited, .leaving, .busy, .toast')");
}

for (const language of ["en", "uk"]) {
  for (const [name, screen] of Object.entries(screens)) {
    const page = await open(phone, language);
    await jump(page, screen);
    // As high as the screen: nothing of it is scrolled away.
    const missing = await page.evaluate(
      "(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)(document.querySelector('.scroller'))",
    );
    await page.setViewportSize({ ...phone, height: phone.height + missing });
    await page.locator(".talk").screenshot({ path: `${folder}/${name}-${language}.png` });
    await page.close();
  }
}

const page = await open(desktop, "en");
await jump(page, "safety");
await page.getByRole("switch", { name: "Side by side" }).check();
await page.locator(".chat").nth(1).locator(".message.bot .keyboard").waitFor();
await settle(page);
await page.screenshot({ path: `${folder}/side-by-side.png` });

await drawPages();
await browser.close();
await preview.close();
process.stdout.write(`The pictures in ${folder} show what the bot says today.\n`);
