import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe-core looks for in each. In the dark a page has other colours, and else is the same. */
const looks = {
  light: { resultTypes: ["violations"] },
  dark: { resultTypes: ["violations"], runOnly: ["color-contrast", "link-in-text-block"] },
} as const satisfies Record<string, axe.RunOptions>;

/** The faults that axe-core finds and calls serious or critical, in light and in dark, each with where it is. */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  // It stays as long as the page does.
  if ((await page.evaluate("typeof axe")) === "undefined") await page.evaluate(axe.source);
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const run = `axe.run(${JSON.stringify(looks[colorScheme])})`;
    const { violations } = await page.evaluate<axe.AxeResults>(run);
    for (const { id, impact, nodes } of violations) {
      if (impact !== "serious" && impact !== "critical") continue;
      for (const { target, failureSummary } of nodes)
        found.push(`${colorScheme}: ${id} ${target.join(" ")} ${failureSummary ?? ""}`);
    }
  }
  return found;
}
