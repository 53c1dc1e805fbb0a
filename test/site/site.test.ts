import { describe, expect, test } from "vitest";
import { readContent } from "../../src/content/finished/read-content.ts";
import type { Content } from "../../src/content/content.ts";
import { dialling } from "../../src/site/phones.ts";
import { Site, type SiteOptions } from "../../src/site/site.ts";
import { arabicDraft } from "../content/arabic.ts";
import { content, places } from "../published.ts";

const most = 50_000;

function siteOf(said: Content = content, options: Partial<SiteOptions> = {}): Site {
  return new Site({
    content: said,
    places,
    isIndexed: false,
    botAddress: () => "https://t.me/safe_steps_bot",
    placeAsked: { kind: "form" },
    ending: "",
    onFault: ({ where, what }) => {
      throw new Error(`${where}: ${what}`);
    },
    ...options,
  });
}

const site = siteOf();
const languages = content.languages.all.map(({ code }) => code);
const pages = languages.flatMap((language) =>
  site.names.map((name) => ({ path: `/${language}/${name}`, language, html: pageOf(site, language, name) })),
);
const paths = new Set(pages.map(({ path }) => path));

function pageOf(of: Site, language: string, name: string): string {
  return of.page(language, name) ?? expect.fail(`there is no page ${language}/${name}`);
}

/** What stands in an attribute, each time. */
function values(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, "g"))].map(([, value = ""]) => value);
}

/** The pages of which something is true that should not be. */
const where = (isFault: (page: (typeof pages)[number]) => boolean): string[] =>
  pages.filter(isFault).map(({ path }) => path);

describe("every page of every language", () => {
  test("is there for each screen that is of use outside a chat", () => {
    const chatOnly = [...content.screens.values()].filter((screen) => screen.chatOnly).map(({ id }) => id);
    expect(chatOnly).toContain("about.timers");
    expect(site.names).toHaveLength(content.screens.size - chatOnly.length + 2);
    expect(new Set(site.names).size, "no two have one name").toBe(site.names.length);
    expect(site.page("en", "about-timers")).toBeUndefined();
    expect(site.page("en", "housing.private")).toBeUndefined();
    expect(site.page("xx", "menu")).toBeUndefined();
  });

  test("is smaller than 50 kB", () => {
    expect(where(({ html }) => Buffer.byteLength(html) > most)).toEqual([]);
  });

  test("asks for nothing from elsewhere, and sets no cookie", () => {
    const loads = /\ssrc=|<iframe|<object|<embed|<base|@import|url\(|fetch\(|document\.cookie|localStorage/;
    expect(where(({ html }) => loads.test(html))).toEqual([]);
    expect(where(({ html }) => /<link (?!rel="icon" href="data:,")/.test(html))).toEqual([]);
    const gives = (html: string): string[] =>
      [...html.matchAll(/<a href="https:[^>]*>/g)].map(([tag]) => tag);
    expect(where(({ html }) => gives(html).some((tag) => !tag.includes("noreferrer")))).toEqual([]);
  });

  test("has the title of its language, whatever it is about, and says nothing of the subject where it is shared", () => {
    const heads = new Set(
      pages.map(({ language, html }) => {
        const head = html.slice(0, html.indexOf("<style>"));
        const said = [/<title>.*<\/title>/, /<meta name="description".*>/, /<meta property="og:title".*>/];
        return [language, ...said.map((pattern) => pattern.exec(head)?.[0])].join(" ");
      }),
    );
    expect(heads.size).toBe(languages.length);
    expect([...heads].join(" ")).toContain("<title>Information for people in Belgium</title>");
  });

  test("leads only to pages that are there", () => {
    const dead = pages.flatMap(({ path, html }) =>
      values(html, "href")
        .filter((address) => !/^(https:|tel:|data:|#)/.test(address))
        .map((address) => new URL(address, `https://example.org${path}`).pathname)
        .filter((target) => !paths.has(target))
        .map((target) => `${path} → ${target}`),
    );
    expect(dead).toEqual([]);
  });

  test("dials only numbers of the contacts, and the emergency number and help in one tap", () => {
    const known = new Set([...content.contacts.values()].map(({ phone }) => dialling(phone ?? "")));
    const dialled = (html: string): string[] =>
      values(html, "href").filter((address) => address.startsWith("tel:"));
    expect(where(({ html }) => dialled(html).some((address) => !known.has(address)))).toEqual([]);
    expect(where(({ html }) => dialled(html)[0] !== "tel:112")).toEqual([]);
    expect(where(({ html }) => !values(html, "href").includes("help"))).toEqual([]);
    expect(where(({ html }) => /<a [^>]*>[^<]*<a /.test(html))).toEqual([]);
  });

  test("has a way out to the site of the cover, which is seen first", () => {
    expect(where(({ html }) => values(html, "href")[2] !== "https://belgiantrain.be")).toEqual([]);
    expect(where(({ html }) => !html.includes('data-exit="https://belgiantrain.be"'))).toEqual([]);
  });

  test("lets no answer into an address: only a place is sent, and not in one", () => {
    const forms = pages.flatMap(({ html }) => html.match(/<form [^>]*>/g) ?? []);
    expect(new Set(forms)).toEqual(
      new Set(['<form class="place" method="post" action="place" autocomplete="off">']),
    );
    const withAnswers = pages.filter(({ html }) => html.includes('type="radio"'));
    expect(withAnswers).toHaveLength(5 * languages.length);
    expect(withAnswers.filter(({ html }) => html.includes("<form"))).toEqual([]);
    const inputs = pages.flatMap(({ html }) => html.match(/<input [^>]*>/g) ?? []);
    expect(inputs.filter((input) => !input.includes('autocomplete="off"'))).toEqual([]);
  });

  test("keeps search engines away unless the operator lets them in", () => {
    expect(where(({ html }) => !html.includes('content="noindex, nofollow"'))).toEqual([]);
    expect(site.headers["x-robots-tag"]).toBe("noindex, nofollow");
    const shown = siteOf(content, { isIndexed: true });
    expect(pageOf(shown, "en", "menu")).not.toContain("noindex");
    expect(shown.headers).not.toHaveProperty("x-robots-tag");
  });

  test("is in its language, and names the others in theirs", () => {
    expect(pageOf(site, "uk", "signs")).toContain('<html lang="uk" dir="ltr"');
    expect(pageOf(site, "uk", "signs")).toContain(
      '<a href="../fr/signs" lang="fr" hreflang="fr" dir="ltr">Français</a>',
    );
  });
});

test("the bot is linked to once, from the menu, where its address is known", () => {
  const linked = pages.filter(({ html }) => html.includes("t.me/"));
  expect(linked.map(({ path }) => path)).toEqual(languages.map((language) => `/${language}/menu`));
  expect(pageOf(siteOf(content, { botAddress: () => undefined }), "en", "menu")).not.toContain("t.me");
});

test("a text becomes headings, lists and numbers to dial", () => {
  const help = pageOf(site, "en", "help");
  expect(help).toContain("<h1>Help in Belgium</h1>");
  expect(help).toContain("<h2>In danger now? Call:</h2>");
  expect(help).toContain('<a href="tel:101"><bdi dir="ltr">101</bdi></a> – police');
  expect(help).toContain('<a href="tel:+3278055800"><bdi dir="ltr">+32 78 055 800</bdi></a> – day and night');
  expect(pageOf(site, "en", "about-trafficking")).toContain("<ul><li>sexual exploitation</li>");
});

test("the page about the pages says that no native reader has read all of the words, where none has", () => {
  expect(pageOf(site, "uk", "about")).toContain("<h1>Про ці сторінки</h1>");
  expect(pageOf(site, "en", "about")).toContain(
    "No native reader or centre has read all of these words yet.",
  );
});

test("the page to call has the numbers alone, with the centre of each region", () => {
  const call = pageOf(site, "nl", "call");
  expect(values(call, "href").filter((address) => address.startsWith("tel:"))).toEqual([
    "tel:112",
    "tel:112",
    "tel:101",
    "tel:+3278055800",
    "tel:+3225116464",
    "tel:+3232011690",
    "tel:+3242324030",
  ]);
  expect(call).toContain("Payoke – Vlaanderen");
});

test.each(languages)("the page to call says in %s below each number what it is", (language) => {
  const call = pageOf(site, language, "call");
  const says = [
    ...call.matchAll(/<a href="tel:[^"]*"><bdi dir="ltr">\S+ ([^<]*)<\/bdi> <small>([^<]+)<\/small><\/a>/g),
  ];
  expect(says.map(([, phone]) => phone).slice(0, 3)).toEqual(["112", "101", "+32 78 055 800"]);
  expect(says).toHaveLength(6);
  expect(new Set(says.map(([, , what]) => what)).size).toBe(6);
});

test.each(languages)("what is a list in English is one in %s", (language) => {
  const items = (html: string): number => html.split("<li>").length;
  const others = site.names.filter(
    (name) => items(pageOf(site, language, name)) !== items(pageOf(site, "en", name)),
  );
  expect(others).toEqual([]);
});

test("a language that is written from right to left is set so, and the others in it from left to right", () => {
  const { root } = arabicDraft();
  const page = pageOf(siteOf(readContent(root)), "ar", "help");
  expect(page).toContain('<html lang="ar" dir="rtl"');
  expect(page).toContain('lang="en" hreflang="en" dir="ltr">English</a>');
  expect(page).toMatch(/<a href="tel:\+3278055800"><bdi dir="ltr">\+32 78 055 800<\/bdi><\/a>/);
});

describe("a place", () => {
  const answer = (place: string, position = ""): string =>
    site.placePage("en", { place, position }) ?? expect.fail("no answer");

  test.each([
    ["Gent", "Gent – here is your help centre.", "Payoke"],
    ["Гент", "Gent – here is your help centre.", "Payoke"],
    ["1000", "1000 – here is your help centre.", "PAG-ASA"],
    ["0000", "This is not a Belgian postcode.", "Where are you?"],
    ["Paris", "This place is not in Belgium.", "Help in Belgium"],
    ["xkcdq", "I do not know this place.", "Where are you?"],
    ["", "I do not know this place.", "Where are you?"],
    ['<b>&"', "I do not know this place.", "Where are you?"],
    ["1813", "", "You do not have to be alone with this"],
  ])("%s", (place, notice, heading) => {
    const page = answer(place);
    expect(page).toContain(notice);
    expect(page).toMatch(new RegExp(`<h1>${heading.replace("?", "\\?")}`));
  });

  test("by a position, which may be anything", () => {
    expect(answer("", "50.633 5.567")).toMatch(/<h1>Sürya/);
    expect(answer("", "48.85 2.35")).toContain("This place is not in Belgium.");
    expect(answer("", "here there")).toContain("This place is not in Belgium.");
  });

  test("without a server is found by a table of postcodes", () => {
    const postcodes = [{ from: 1000, to: 1299, region: "brussels" as const }];
    const still = siteOf(content, { placeAsked: { kind: "table", postcodes }, ending: ".html" });
    const page = pageOf(still, "fr", "help-regions");
    expect(page).toContain('<th scope="row"><bdi>1000–1299</bdi></th><td>Bruxelles</td>');
    expect(page).not.toContain("<form");
    expect(values(page, "href")).toContain("help-brussels.html");
    expect(values(page, "href")).toContain("../uk/help-regions.html");
  });
});
