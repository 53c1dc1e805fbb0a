import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { z } from "zod";
import type { CallView, ChatView, ContentView, View } from "../../src/page/protocol.ts";
import { Clock } from "telegram-fake";
import { promises } from "../../src/promises.ts";
import { addRoutes } from "../../src/web/routes.ts";
import { openStage, type Stage } from "../../../telegram-fake/test/stage.ts";

/** What a page was told last. */
export interface Told {
  content?: ContentView;
  view?: View;
  readonly calls: CallView[];
  readonly chat: () => ChatView;
  readonly hangUp: () => void;
}

/** A stage on which somebody looks at the page. */
export interface PageStage extends Stage {
  readonly clock: Clock;
  /** What was saved comes to be shown, or has a fault. */
  readonly save: (change: Partial<ContentView>) => void;
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
  readonly act: (phone: number, act: unknown) => Promise<Response>;
  readonly takePhone: (language: string) => Promise<number>;
  /** Looks at telephones as a page does. */
  readonly look: (...phones: readonly number[]) => Promise<Told>;
}

const html = '<!doctype html><title>Preview</title><script type="module" src="/preview/main.js"></script>';

/** The page's server, with that script, and a bot that is nothing but our own fetch. */
export async function openPageStage(script = ""): Promise<PageStage> {
  const folder = mkdtempSync(join(tmpdir(), "page-"));
  writeFileSync(join(folder, "index.html"), html);
  writeFileSync(join(folder, "main.js"), script);
  writeFileSync(join(folder, "tsconfig.json"), "{}");
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const clock = new Clock(() => Date.parse("2026-03-01T12:00:00Z"));
  const listeners = new Set<() => void>();
  let view: ContentView = {
    languages: [],
    screens: [],
    reloads: 0,
    isReloading: false,
    problems: [],
    warnings: [],
  };
  const content = {
    get view() {
      return view;
    },
    linkTo: (language: string, screen: string) => `${language}-${screen}`,
    onChange: (listener: () => void) => void listeners.add(listener),
  };
  const stage = await openStage({
    now: clock.now,
    rules: promises,
    extend: (app, telegram) => {
      addRoutes(app, { telegram, clock, page: folder, content });
    },
  });
  const { root } = stage.telegram;
  const ask = (path: string, init?: RequestInit) => fetch(`${root}${path}`, { redirect: "manual", ...init });
  const post = (path: string, body: unknown) =>
    ask(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  return {
    ...stage,
    clock,
    ask,
    save: (change) => {
      view = { ...view, ...change };
      for (const listener of listeners) listener();
    },
    act: (phone, act) => post(`/preview/phones/${phone}/acts`, act),
    takePhone: async (language) => {
      const answer: unknown = await (await post("/preview/phones", { language })).json();
      return z.object({ phone: z.number() }).parse(answer).phone;
    },
    look: (...phones) => look(`${root}/preview/events?${phones.map((phone) => `phone=${phone}`).join("&")}`),
  };
}

function look(address: string): Promise<Told> {
  return new Promise((resolve, reject) => {
    const request = get(address, (response) => {
      const told: Told = {
        calls: [],
        chat: () => {
          const chat = told.view?.chats[0];
          if (chat === undefined) throw new Error("the page was told of no chat");
          return chat;
        },
        hangUp: () => request.destroy(),
      };
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        const blocks = (text + part).split("\n\n");
        text = blocks.pop() ?? "";
        for (const block of blocks) take(block, told);
        if (told.view !== undefined) resolve(told);
      });
    });
    request.on("error", reject);
    onTestFinished(() => {
      request.destroy();
    });
  });
}

function take(block: string, told: Told): void {
  const [, event, data = ""] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? [];
  if (event === "content") told.content = JSON.parse(data) as ContentView;
  if (event === "view") told.view = JSON.parse(data) as View;
  if (event === "calls") told.calls.push(...(JSON.parse(data) as CallView[]));
}
