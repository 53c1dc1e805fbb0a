import type { BrowserContextOptions, Page } from "playwright-core";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { content } from "../published.ts";
import { startWorld } from "../world.ts";
import { describeInBrowser, theBrowser } from "./browser.ts";
import { lookAt, putInPlace } from "./in-place.ts";
import { seriousFaults } from "./serious-faults.ts";

const narrow = { width: 320, height: 640 };
const neutral = "https://belgiantrain.be/";

describeInBrowser("the pages for those without Telegram", () => {
  let address: string;
  beforeEach(async () => {
    address = (await startWorld({ updates: "polling" })).app.address;
  });

  /** Opens a page; nothing but the neutral site is asked for elsewhere, and no page breaks its own policy. */
  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await (await theBrowser()).newContext({ viewport: narrow, ...options });
    const faults: string[] = [];
    await context.route(/^(?!http:\/\/127\.0\.0\.1)/, (route) => {
      const url = route.request().url();
      if (url !== neutral) faults.push(`asks for ${url}`);
      return route.fulfill({ contentType: "text/html", body: "<title>Trains</title>" });
    });
    const page = await context.newPage();
    page.on("console", (message) => faults.push(message.text()));
    page.on("pageerror", ({ message }) => faults.push(message));
    await page.goto(address + path);
    onTestFinished(async () => {
      await context.close();
      expect(faults).toEqual([]);
    });
    return page;
  }

  const heading = (page: Page): Promise<string> => page.locator("h1").innerText();

  test("numbers are read from left to right where words are not, on buttons and in texts", async () => {
    const page = await open("/ar/menu");
    for (const path of [
      "ar/help",
      "ar/help-flanders",
      "ar/call",
      "fa/services-children",
      "fa/topics-violence",
    ]) {
      await page.goto(`${address}/${path}`);
      const seen: unknown =
        await page.evaluate(`[...document.querySelectorAll("a[href^='tel:']")].map((link) => {
        const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        const letters = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (const { index } of node.data.matchAll(/[+0-9]/g)) {
            range.setStart(node, index);
            range.setEnd(node, index + 1);
            letters.push({ letter: node.data[index], left: range.getBoundingClientRect().left });
          }
        }
        letters.sort((one, other) => one.left - other.left);
        return { dials: link.getAttribute("href").slice(4), shows: letters.map(({ letter }) => letter).join("") };
      })`);
      const links = z.array(z.object({ dials: z.string(), shows: z.string() })).parse(seen);
      expect(links.length, path).toBeGreaterThan(2);
      expect(
        links.filter(({ dials, shows }) => dials !== shows),
        path,
      ).toEqual([]);
    }
  });

  test("axe-core finds no serious fault, in light and in dark", async () => {
    // The page lets no text become code, that of axe-core neither.
    const page = await open("/uk/menu", { bypassCSP: true });
    for (const name of ["menu", "help", "check-me", "call", "card-police", "note-stay", "about-privacy"]) {
      // axe-core stays where it is: to read it anew takes longer than to examine a page.
      await putInPlace(page, name);
      if (name === "check-me") await page.locator("label[for=q2-yes]").click();
      expect(await seriousFaults(page), name).toEqual([]);
    }
  });

  test("no page is wider than 320 px, and what is tapped is large", async () => {
    const names = ["menu", "help", "check-job", "call", "help-flanders", "card-call", "about-privacy"];
    const page = await open("/de/menu", { bypassCSP: true });
    for (const { code } of content.languages.all) {
      const pages = await Promise.all(
        names.map(async (name) => (await fetch(`${address}/${code}/${name}`)).text()),
      );
      const seen = await lookAt(page, pages);
      expect(seen).toHaveLength(names.length);
      for (const [index, { tapped, ...rest }] of seen.entries()) {
        const path = `${code}/${names[index] ?? ""}`;
        expect(rest, path).toEqual({ width: 320, language: code, tooLow: [] });
        expect(tapped, path).toBeGreaterThan(5);
      }
    }
    // By itself each keeps to its policy, and is as wide.
    const strict = await open("/de/menu");
    for (const name of names) {
      await strict.goto(`${address}/de/${name}`);
      expect(await strict.evaluate("document.documentElement.scrollWidth"), name).toBe(320);
    }
  });

  test("a language that is written from right to left begins at the right", async () => {
    const page = await open("/ar/help");
    const left = async (selector: string): Promise<number> =>
      (await page.locator(selector).boundingBox())?.x ?? NaN;
    expect(await left(".exit")).toBeGreaterThan(await left(".bar .call"));
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(narrow.width);
    expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).direction")).toBe("rtl");
  });

  test("on a small phone the head of help shows the numbers and the way out without scrolling", async () => {
    const page = await open("/ru/help", { viewport: { width: 360, height: 640 } });
    for (const seen of [".exit", '.keys a[href="tel:112"]', '.keys a[href="tel:101"]']) {
      const box = await page.locator(seen).boundingBox();
      expect((box?.y ?? 640) + (box?.height ?? 0), seen).toBeLessThan(640);
    }
    for (const viewport of [{ width: 360, height: 640 }, narrow]) {
      await page.setViewportSize(viewport);
      const line = await page.locator('.keys a[href="tel:+3278055800"]').boundingBox();
      expect(line?.width, "a row of its own").toBeGreaterThan(viewport.width - 30);
      expect(line?.height, "one line").toBeLessThan(60);
    }
    await page.evaluate("scrollTo(0, document.body.scrollHeight)");
    expect((await page.locator(".exit").boundingBox())?.y, "the way out stays").toBeLessThan(20);
  });

  test("all of it serves without script: the language, a check, the centre of a town, and the way out", async () => {
    const page = await open("/", { javaScriptEnabled: false, locale: "uk-UA" });
    expect(new URL(page.url()).pathname).toBe("/uk/menu");
    await page.getByRole("link", { name: "English" }).click();
    await page.locator("main").getByRole("link", { name: "Check a situation" }).click();
    await page.getByRole("link", { name: "My situation" }).click();

    const shown = async (): Promise<string[]> => {
      const kinds = ["grave", "some", "none", "after"];
      const seen = await Promise.all(kinds.map((kind) => page.locator(`.end .${kind}`).isVisible()));
      return kinds.filter((_, index) => seen[index]);
    };
    const answer = (question: number, kind: "yes" | "no" | "unsure"): Promise<void> =>
      page.locator(`label[for=q${question}-${kind}]`).click();
    expect(await shown()).toEqual([]);
    for (let question = 1; question <= 12; question += 1) await answer(question, "no");
    expect(await shown()).toEqual(["none", "after"]);
    await answer(1, "unsure");
    expect(await shown()).toEqual(["some", "after"]);
    await page.locator(".why").first().getByText("Some people use false promises").waitFor();
    for (const question of [1, 3, 4]) await answer(question, "yes");
    expect(await shown(), "three yeses").toEqual(["grave", "after"]);
    for (const question of [3, 4]) await answer(question, "no");
    expect(await shown()).toEqual(["some", "after"]);
    await answer(2, "yes");
    expect(await shown(), "a grave yes").toEqual(["grave", "after"]);
    await page.keyboard.press("Enter");
    expect(page.url()).toBe(`${address}/en/check-me`);

    await page.locator(".bar .help").click();
    expect(await page.locator("[data-position]").isVisible(), "needs script").toBe(false);
    await page.getByLabel("The town where you are").fill("Namur");
    await page.getByRole("button", { name: "Show the centre" }).click();
    await page.getByText("Namur – here is your help centre.").waitFor();
    expect(await heading(page)).toBe("Sürya – Wallonia");
    expect(page.url()).toBe(`${address}/en/place`);
    await page.locator(".exit").click();
    expect(page.url()).toBe(neutral);
  });

  test("the way out takes the place of the page, and the way back leads out again", async () => {
    const page = await open("/en/menu");
    await page.locator(".bar .help").click();
    await page.waitForURL("**/en/help");
    await page.locator(".exit").click();
    await page.waitForURL(neutral);
    await page.goBack();
    // It was the menu, for a blink.
    await page.waitForURL(neutral);
    // Whoever opens a page anew gets it.
    await page.goto(`${address}/en/signs`);
    expect(await heading(page)).not.toBe("");
    expect(new URL(page.url()).pathname).toBe("/en/signs");
  });

  test("Shift three times leaves, and no capital letter does", async () => {
    const page = await open("/en/help");
    await page.locator("#place").focus();
    for (const letter of ["N", "A", "M"]) await page.keyboard.press(`Shift+${letter}`);
    expect(await page.locator("#place").inputValue()).toBe("NAM");
    expect(page.url()).toBe(`${address}/en/help`);
    for (let time = 1; time <= 3; time += 1) await page.keyboard.press("Shift");
    await page.waitForURL(neutral);
  });

  test("the position is asked for on a tap, and finds the centre", async () => {
    const page = await open("/en/help-regions", {
      permissions: ["geolocation"],
      geolocation: { latitude: 51.0543, longitude: 3.7174 },
    });
    const sent = page.waitForRequest((request) => request.method() === "POST");
    await page.getByRole("button", { name: "Send my location" }).click();
    expect((await sent).postData()).toBe("place=&position=51.054+3.717");
    await page.getByText("Gent – here is your help centre.").waitFor();
    expect(await heading(page)).toBe("Payoke – Flanders");
  });

  test("a position that is refused is told, and the town can be written", async () => {
    const page = await open("/en/help");
    await page.getByRole("button", { name: "Send my location" }).click();
    await page.getByText("Your browser does not say where you are.").waitFor();
  });

  test("the pages are kept on the phone where somebody asks for it, and taken away again", async () => {
    const page = await open("/en/about-privacy");
    const keeps = async (): Promise<unknown> =>
      page.evaluate(
        "Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()]).then((all) => all.map(({ length }) => length))",
      );
    await page.getByRole("link", { name: "Keep these pages on this phone" }).click();
    await page.getByText("whoever holds the phone can find them").waitFor();
    expect(await keeps(), "before it is asked for").toEqual([0, 0]);
    await page.getByRole("button", { name: "Keep them" }).click();
    await page.getByText("These pages are on this phone now.").waitFor();
    expect(await keeps()).toEqual([1, 1]);

    await page.context().setOffline(true);
    await page.goto(`${address}/en/housing-private`);
    expect(await heading(page)).not.toBe("");
    await page.locator(".bar .help").click();
    await page.waitForURL("**/en/help");
    expect(await heading(page)).toBe("Help in Belgium");
    await page.getByLabel("The town where you are").fill("Namur");
    await page.getByRole("button", { name: "Show the centre" }).click();
    // Nobody is there to look the town up: the regions can be chosen.
    await expect.poll(() => heading(page)).toBe("Where are you?");

    await page.context().setOffline(false);
    // A proxy whose bot is down answers in its own words.
    await page.context().route("**/*", (route) => route.fulfill({ status: 502, body: "Bad Gateway" }));
    await page.goto(`${address}/en/help`);
    expect(await heading(page)).toBe("Help in Belgium");
    await page.context().unroute("**/*");

    await page.goto(`${address}/en/keep`);
    await page.getByRole("button", { name: "Remove them" }).click();
    await page.getByText("They are no longer on this phone.").waitFor();
    expect(await keeps()).toEqual([0, 0]);
  });

  test("on paper stand the text and the numbers, and no buttons of the page", async () => {
    const page = await open("/en/help-brussels");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".bar").isVisible()).toBe(false);
    expect(await page.locator("footer").isVisible()).toBe(false);
    expect(await page.getByText("Rue des Alexiens").isVisible()).toBe(true);
    expect(await page.locator('.keys a[href="tel:112"]').isVisible()).toBe(true);
    await page.goto(`${address}/en/check-ride`);
    expect(await page.locator(".why").first().isVisible(), "the reasons can be read on paper").toBe(true);
  });
});
