import type { Page, ViewportSize } from "playwright-core";
import { z } from "zod";

const seen = z.object({
  width: z.number(),
  language: z.string(),
  /** How many of what is tapped can be seen. */
  tapped: z.number(),
  /** Those of them that are lower than a finger needs. */
  tooLow: z.array(z.string()),
});

/**
 * What a page of the site looks like in a frame of that size, on another page of it that may have one, which its policy does not
 * let it: a visit takes more than twice as long.
 */
export async function lookInFrame(
  page: Page,
  path: string,
  { width, height }: ViewportSize,
): Promise<z.infer<typeof seen>> {
  const found: unknown = await page.evaluate(`(async () => {
    const frame = document.createElement("iframe");
    frame.style = "position: fixed; inset: 0; border: 0; width: ${width}px; height: ${height}px";
    frame.srcdoc = await (await fetch(${JSON.stringify(path)})).text();
    await new Promise((loaded) => {
      frame.onload = loaded;
      document.body.append(frame);
    });
    const { contentDocument: shown } = frame;
    const tapped = [...shown.querySelectorAll(".bar a, .keys a, button, footer a, .answer")]
      .filter((one) => one.checkVisibility());
    const seen = {
      width: shown.documentElement.scrollWidth,
      language: shown.documentElement.lang,
      tapped: tapped.length,
      tooLow: tapped.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML),
    };
    frame.remove();
    return seen;
  })()`);
  return seen.parse(found);
}
