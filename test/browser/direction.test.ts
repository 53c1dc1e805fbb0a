import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { z } from "zod";
import { asShown } from "../../src/content/direction.ts";
import type { Language } from "../../src/content/language.ts";
import { describeInBrowser, theBrowser } from "./browser.ts";

const arabic = "ar" as Language;

/** Texts as they stand in a screen, and the part that must be read from left to right. */
const cases = [
  ["اتصل على الرقم +32 2 511 64 64 الآن", "+32 2 511 64 64"],
  ["الهاتف: +32 78 055 800", "+32 78 055 800"],
  ["• بروكسل – PAG-ASA: +32 2 511 64 64", "+32 2 511 64 64"],
  ["العنوان: Leguit 4, 2000 Antwerpen", "Leguit 4, 2000 Antwerpen"],
  ["العنوان: Rue des Alexiens / Cellebroersstraat 16b", "Rue des Alexiens / Cellebroersstraat 16b"],
  ["وكتابة /erase أو x", "/erase"],
  ["أيام العمل 9–17", "9–17"],
  ["الموقع: pag-asa.be", "pag-asa.be"],
] as const;

describeInBrowser("a text that is written from right to left, as a browser shows it", () => {
  let page: Page;
  beforeAll(async () => {
    page = await (await theBrowser()).newPage();
  });
  afterAll(() => page.close());

  /** The letters of a part of the text, in the order in which they stand on the line from left to right. */
  async function seen(text: string, part: string): Promise<string> {
    await page.setContent('<p dir="rtl" style="font: 20px monospace; white-space: pre"></p>');
    const measured: unknown = await page.evaluate(`(() => {
      const text = ${JSON.stringify(text)};
      const first = ${text.indexOf(part)};
      const paragraph = document.querySelector("p");
      paragraph.textContent = text;
      const range = document.createRange();
      return Array.from({ length: ${part.length} }, (_, offset) => {
        range.setStart(paragraph.firstChild, first + offset);
        range.setEnd(paragraph.firstChild, first + offset + 1);
        return { letter: text[first + offset], left: range.getBoundingClientRect().left };
      });
    })()`);
    const places = z.array(z.object({ letter: z.string(), left: z.number() })).parse(measured);
    return places
      .sort((one, other) => one.left - other.left)
      .map(({ letter }) => letter)
      .join("");
  }

  test.each(cases)("%s", async (text, part) => {
    expect(await seen(asShown(arabic, text), part)).toBe(part);
  });

  test("a phone number without the marks is shown in another order, which the marks are for", async () => {
    expect(await seen(cases[1][0], cases[1][1])).not.toBe(cases[1][1]);
  });
});
