import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

/** As it is published to be loaded by a page: every page looked at reads it anew, and all of its source takes longer. */
const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core looks for in each. In the dark a page has other colours, and else is the same. */
const looks = {
  light: { resultTypes: ["violations"] },
  dark: { resultTypes: ["violations"], runOnly: ["color-contrast", "link-in-text-block"] },
} as const satisfies Record<string, axe.RunOptions>;

/** The faults that axe-core finds and calls serious or critical, in light and in dark, each with where it is. */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  // It stays as long as the page does.
  if ((await page.evaluate("typeof axe")) === "undefined") await page.evaluate(source);
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    // What is in order stays in the page: there is much of it.
    const run = `axe.run(${JSON.stringify(looks[colorScheme])}).then(({ violations }) => violations)`;
    const violations = await page.evaluate<axe.AxeResults["violations"]>(run);
    for (const { id, impact, nodes } of violations) {
      if (impact !== "serious" && impact !== "critical") continue;
      for (const { target, failureSummary } of nodes)
        found.push(`${colorScheme}: ${id} ${target.join(" ")} ${failureSummary ?? ""}`);
    }
  }
  return found;
}
