import type { Locator, Page, ViewportSize } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { Preview } from "safe-steps-preview";
import { compiledPage } from "../compiled.ts";
import { openPreview } from "../preview.ts";
import { theBrowser } from "./browser.ts";

/** How the page is shown to somebody. */
interface Showing {
  readonly viewport?: ViewportSize;
  /** Whether what comes and goes is seen to: each of its pictures is drawn. */
  readonly moves?: boolean;
  /** What the person lets the page do. */
  readonly permissions?: readonly string[];
}

export interface Stage {
  readonly preview: Preview;
  /** Opens the page as somebody new. */
  readonly open: (showing?: Showing) => Promise<Page>;
  /** Shows somebody new the page, which is loaded anew only where more than the chat is no longer as it was when it was loaded. */
  readonly take: (showing?: Showing) => Promise<Page>;
}

/** What stands around the chat, but for what only grows: the calls and what was announced. */
const around = `JSON.stringify([
  [...document.querySelectorAll(".bar, .notices, .composer, .toasts, dialog")].map(({ outerHTML }) => outerHTML),
  [...document.querySelectorAll("input, select")].map(({ value, checked }) => [value, checked]),
])`;

/** As a click on “Start over” does, which is out of sight on a narrow page; ends when the new chat is there. */
const startOver = `new Promise((resolve) => {
  new MutationObserver(() => resolve()).observe(document.getElementById("chats"), { childList: true });
  document.getElementById("start-over").click();
})`;

export const wide = { width: 1024, height: 640 };
export const narrow = { width: 360, height: 740 };

/**
 * A preview and a tab for the tests around. After each test: nothing was asked of another server, the page had no
 * fault (a breach of the content security policy is told as one), and the bot broke no rule but where that is expected.
 */
export function useStage(prepare: () => { readonly root: string } = () => ({ root: "." })): Stage {
  let preview: Preview | undefined;
  // One tab for all tests: to make a new one costs more than what most of them do in it.
  let tab: Page | undefined;
  /** What stood around the chat when the page was loaded. */
  let asLoaded: unknown;
  const outside: string[] = [];
  const faults: string[] = [];

  const started = (): { preview: Preview; tab: Page } => {
    if (preview === undefined || tab === undefined) throw new Error("the stage is not there yet");
    return { preview, tab };
  };
  beforeAll(async () => {
    const { root } = prepare();
    preview = await openPreview({ environment: { LOG_LEVEL: "error" }, root, page: compiledPage() });
    const { origin } = new URL(preview.link);
    tab = await (await theBrowser()).newPage({ locale: "en-GB" });
    // Who opens the page is somebody new; who loads it anew is not.
    await tab.addInitScript(
      'if (performance.getEntriesByType("navigation")[0].type === "navigate") sessionStorage.clear()',
    );
    tab.on("request", (request) => {
      if (new URL(request.url()).origin !== origin) outside.push(request.url());
    });
    tab.on("pageerror", ({ message }) => faults.push(message));
    tab.on("console", (line) => {
      if (line.type() === "error" || line.type() === "warning") faults.push(line.text());
    });
  });
  afterEach(async () => {
    await started().tab.context().clearPermissions();
    expect(outside.splice(0)).toEqual([]);
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await tab?.close();
    await preview?.close();
  });

  const show = async ({ viewport = wide, moves = false, permissions = [] }: Showing): Promise<void> => {
    const { tab } = started();
    await tab.setViewportSize(viewport);
    await tab.emulateMedia({ colorScheme: "light", reducedMotion: moves ? "no-preference" : "reduce" });
    await tab.context().grantPermissions([...permissions]);
  };
  const load = async (): Promise<Page> => {
    const { preview, tab } = started();
    await tab.goto(preview.link);
    await button(tab, "Start").waitFor();
    asLoaded = await tab.evaluate(around);
    return tab;
  };

  return {
    get preview() {
      return started().preview;
    },
    open: async (showing = {}) => {
      await show(showing);
      return load();
    },
    take: async (showing = {}) => {
      const { tab } = started();
      await show(showing);
      if (asLoaded === undefined) return load();
      await tab.evaluate(startOver);
      return (await tab.evaluate(around)) === asLoaded ? tab : load();
    },
  };
}

/** Shows somebody the page and starts the bot. */
export async function start(stage: Stage, showing?: Showing): Promise<Page> {
  const page = await stage.take(showing);
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
