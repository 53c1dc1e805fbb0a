import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { Preview } from "safe-steps-preview";
import { compiledPage } from "../compiled.ts";
import { openPreview } from "../preview.ts";
import { launchBrowser, patience } from "./browser.ts";

export interface Stage {
  readonly preview: Preview;
  /** Opens the page as somebody new. */
  readonly open: (options?: BrowserContextOptions) => Promise<Page>;
}

export const wide = { width: 1280, height: 860 };
export const narrow = { width: 360, height: 740 };

/**
 * A preview and a browser for the tests around. After each test: nothing was asked of another server, the page had no
 * fault (a breach of the content security policy is told as one), and the bot broke no rule but where that is expected.
 */
export function useStage(prepare: () => { readonly root: string } = () => ({ root: "." })): Stage {
  let preview: Preview | undefined;
  let browser: Browser | undefined;
  const outside: string[] = [];
  const faults: string[] = [];

  beforeAll(async () => {
    const { root } = prepare();
    [preview, browser] = await Promise.all([
      openPreview({ environment: { LOG_LEVEL: "error" }, root, page: compiledPage() }),
      launchBrowser(),
    ]);
  }, patience);
  afterEach(async () => {
    await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
    expect(outside.splice(0)).toEqual([]);
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await preview?.close();
  });

  const started = (): Preview => {
    if (preview === undefined) throw new Error("the preview has not started");
    return preview;
  };
  return {
    get preview() {
      return started();
    },
    open: async (options) => {
      const { link } = started();
      const opened = await browser?.newPage({ viewport: wide, locale: "en-GB", ...options });
      if (opened === undefined) throw new Error("the browser has not started");
      opened.setDefaultTimeout(15_000);
      opened.on("request", (request) => {
        if (new URL(request.url()).origin !== new URL(link).origin) outside.push(request.url());
      });
      opened.on("pageerror", ({ message }) => faults.push(message));
      opened.on("console", (line) => {
        if (line.type() === "error" || line.type() === "warning") faults.push(line.text());
      });
      await opened.goto(link);
      await button(opened, "Start").waitFor();
      return opened;
    },
  };
}

/** Opens the page and starts the bot. */
export async function start(stage: Stage, options?: BrowserContextOptions): Promise<Page> {
  const page = await stage.open(options);
  await button(page, "Start").click();
  await says(page, "What would you like to read?");
  return page;
}

/** A button by its whole name, picture signs and hints left aside where it is a pattern. */
export function button(where: Page | Locator, name: string | RegExp): Locator {
  return where.getByRole("button", { name, exact: typeof name === "string" });
}

export function chat(page: Page, index = 0): Locator {
  return page.locator(".chat").nth(index);
}

/** Waits until the bot has said that text; what only its buttons say does not count. */
export async function says(where: Page | Locator, text: string | RegExp): Promise<void> {
  await where.locator(".message.bot:not(.leaving) .bubble").filter({ hasText: text }).first().waitFor();
}

export async function write(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox", { name: "Message" }).fill(text);
  await page.keyboard.press("Enter");
}
