import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { asShown } from "../../src/content/direction.ts";
import type { Language } from "../../src/content/language.ts";
import { describeInBrowser, launchBrowser } from "./browser.ts";

const arabic = "ar" as Language;

/** Texts as they stand in a screen, and the part that must be read from left to right. */
const cases = [
  ["اتصل على الرقم +32 2 511 64 64 الآن", "+32 2 511 64 64"],
  ["الهاتف: +32 78 055 800", "+32 78 055 800"],
  ["• بروكسل – PAG-ASA: +32 2 511 64 64", "+32 2 511 64 64"],
  ["العنوان: Leguit 4, 2000 Antwerpen", "Leguit 4"],
  ["أيام العمل 9–17", "9–17"],
  ["الموقع: pag-asa.be", "pag-asa.be"],
] as const;

describeInBrowser("a text that is written from right to left, as a browser shows it", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  /** The letters of a part of the text, in the order in which they stand on the line from left to right. */
  async function seen(text: string, part: string): Promise<string> {
    await page.setContent('<p dir="rtl" style="font: 20px monospace; white-space: pre"></p>');
    const first = text.indexOf(part);
    return page.locator("p").evaluate(
      (paragraph, { text, first, length }) => {
        paragraph.textContent = text;
        const [node] = paragraph.childNodes;
        if (!node) throw new Error("the paragraph is empty");
        const places = Array.from({ length }, (_, offset) => {
          const range = paragraph.ownerDocument.createRange();
          range.setStart(node, first + offset);
          range.setEnd(node, first + offset + 1);
          return { letter: text.charAt(first + offset), left: range.getBoundingClientRect().left };
        });
        return places
          .sort((one, other) => one.left - other.left)
          .map(({ letter }) => letter)
          .join("");
      },
      { text, first, length: part.length },
    );
  }

  test.each(cases)("%s", async (text, part) => {
    expect(await seen(asShown(arabic, text), part)).toBe(part);
  });

  test("a phone number without the marks is shown in another order, which the marks are for", async () => {
    expect(await seen(cases[1][0], cases[1][1])).not.toBe(cases[1][1]);
  });
});
