import type { Page } from "playwright-core";
import { z } from "zod";

/**
 * Puts another page of the site in the place of the one that is open, which may be done where its policy does not hold: the browser
 * makes nothing anew, and a visit takes several times as long.
 */
export async function putInPlace(page: Page, path: string): Promise<void> {
  await page.evaluate(`fetch(${JSON.stringify(path)}).then((answer) => answer.text()).then((html) => {
    document.open();
    document.write(html);
    document.close();
  })`);
  await page.locator("main").waitFor();
}

const seen = z.object({
  width: z.number(),
  language: z.string(),
  /** How many of what is tapped can be seen. */
  tapped: z.number(),
  /** Those of them that are lower than a finger needs. */
  tooLow: z.array(z.string()),
});
const allSeen = z.array(seen);

/**
 * What pages of the site look like to whoever taps, each in the place of the one that is open. The browser draws none of them, nor
 * does it fetch them, which takes more than to measure them.
 */
export async function lookAt(page: Page, pages: readonly string[]): Promise<z.infer<typeof allSeen>> {
  const found: unknown = await page.evaluate(
    `${JSON.stringify(pages)}.map((html) => {
      document.open();
      document.write(html);
      document.close();
      const tapped = [...document.querySelectorAll(".bar a, .keys a, button, footer a, .answer")]
        .filter((one) => one.checkVisibility());
      return {
        width: document.documentElement.scrollWidth,
        language: document.documentElement.lang,
        tapped: tapped.length,
        tooLow: tapped.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML),
      };
    })`,
  );
  return allSeen.parse(found);
}
