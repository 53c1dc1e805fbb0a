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

/** What the page that is open looks like to whoever taps. */
export async function lookAt(page: Page): Promise<z.infer<typeof seen>> {
  const found: unknown = await page.evaluate(`(() => {
    const tapped = [...document.querySelectorAll(".bar a, .keys a, button, footer a, .answer")]
      .filter((one) => one.checkVisibility());
    return {
      width: document.documentElement.scrollWidth,
      language: document.documentElement.lang,
      tapped: tapped.length,
      tooLow: tapped.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML),
    };
  })()`);
  return seen.parse(found);
}
