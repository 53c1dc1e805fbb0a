import { expect, test } from "vitest";
import { languageOfBrowser } from "../../src/site/language-of-browser.ts";
import { content } from "../published.ts";

test.each([
  [undefined, "en"],
  ["", "en"],
  ["uk-UA,uk;q=0.9,en;q=0.8", "uk"],
  ["it,ru;q=0.5,en;q=0.4", "ru"],
  ["en;q=0.2, fr-BE;q=0.7", "fr"],
  ["DE", "de"],
  ["nl;q=0, de;q=0.1", "de"],
  ["it", "en"],
  ["prs-AF,en;q=0.5", "fa"],
  ["fr;q=none, nl;q=0.1", "nl"],
  [";;,,q=1;-", "en"],
])("a browser that asks for %s gets %s", (accepted, language) => {
  expect(languageOfBrowser(content.languages, accepted)).toBe(language);
});
