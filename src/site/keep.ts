import { createHash } from "node:crypto";
import type { Language } from "../content/language.ts";
import { visibleText } from "../content/markup.ts";
import { menu, messageOf, regionChoice } from "../content/screen-ids.ts";
import { asPage } from "./html.ts";
import type { Say } from "../content/say.ts";

/** The page on which somebody keeps the pages of a language on their phone. */
export const keepPage = "keep";

/** What a browser asks for beside a page, once somebody keeps the pages. */
export interface KeptFile {
  readonly type: string;
  readonly text: string;
}

/** Says first what it leaves on the phone. Only script can do it: without, the page says that it cannot. */
export function keepBlocks(language: Language, say: Say): string {
  const { heading, blocks } = asPage(say(language, "site-keep"), "");
  const told = (["kept", "removed", "failed"] as const).map((what) => {
    const hidden = what === "failed" ? "" : " hidden";
    return `<p data-keeping="${what}" role="status"${hidden}>${say(language, `site-keep.${what}`)}</p>`;
  });
  const does = (["keep", "remove"] as const).map(
    (what) =>
      `<button type="button" data-keeping="${what}" hidden>${say(language, `site-keep.${what}`)}</button>`,
  );
  return `${heading}\n${blocks}\n${told.join("\n")}\n<div class="keys">${does.join("")}</div>`;
}

/** What the button that leads there says. */
export function keepLabel(language: Language, say: Say): string {
  return asPage(say(language, "site-keep"), "").heading.replace(/<[^>]*>/g, "");
}

/**
 * The worker that keeps these pages, and shows them where no answer comes or only that of a server that fails: a browser gets them
 * anew when one of them has changed, since the worker is another then.
 */
export function keepingWorker(language: Language, pages: ReadonlyMap<string, string>): KeptFile {
  const digest = createHash("sha256");
  for (const page of pages.values()) digest.update(page);
  const prefix = `pages-${language}-`;
  const cache = `${prefix}${digest.digest("hex").slice(0, 16)}`;
  const text = `"use strict";
const cache = ${JSON.stringify(cache)};
const pages = ${JSON.stringify([...pages.keys()])};
addEventListener("install", (event) => {
  const fresh = pages.map((page) => new Request(page, { cache: "no-store" }));
  event.waitUntil(caches.open(cache).then((open) => open.addAll(fresh)).then(() => skipWaiting()));
});
addEventListener("activate", (event) => {
  const isOld = (key) => key.startsWith(${JSON.stringify(prefix)}) && key !== cache;
  event.waitUntil(
    caches.keys().then((keys) => Promise.all(keys.filter(isOld).map((key) => caches.delete(key)))),
  );
});
addEventListener("fetch", (event) => {
  // A place that no server can look up: the regions are offered instead.
  const page = event.request.method === "GET" ? event.request : ${JSON.stringify(messageOf(regionChoice))};
  const shown = async () => {
    const answer = await fetch(event.request).catch(() => undefined);
    // A proxy answers for a bot that is down, and has no numbers to call.
    if (answer && answer.status < 500) return answer;
    return (await caches.match(page)) ?? answer ?? Response.error();
  };
  event.respondWith(shown());
});
`;
  return { type: "text/javascript; charset=utf-8", text };
}

/** What a sign on the home screen is called and opens: nothing of the subject. */
export function manifestOf(language: Language, say: Say): KeptFile {
  const name = visibleText(say(language, "talk-neutral"));
  const text = JSON.stringify({
    name,
    lang: language,
    start_url: menu,
    scope: ".",
    display: "minimal-ui",
    icons: [{ src: neutralSign, sizes: "any", type: "image/svg+xml" }],
  });
  return { type: "application/manifest+json; charset=utf-8", text };
}

/** A plain square. */
const neutralSign = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="#0b5394"/></svg>',
)}`;
