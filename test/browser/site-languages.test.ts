import { expect, onTestFinished, test } from "vitest";
import { content } from "../published.ts";
import { startWorld } from "../world.ts";
import { describeInBrowser, theBrowser } from "./browser.ts";

const small = { width: 360, height: 640 };

describeInBrowser("the languages of the pages", () => {
  test("are a tap away and on one screen, the reader's own first", async () => {
    const { app } = await startWorld({ updates: "polling" });
    const page = await (await theBrowser()).newPage({ viewport: small, locale: "fa-AF" });
    onTestFinished(() => page.close());
    await page.goto(`${app.address}/uk/help`);
    await page.locator(".languages").click();
    const links = page.locator("#languages a");
    expect(await links.count()).toBe(content.languages.all.length - 1);
    expect(await links.first().getAttribute("hreflang")).toBe("fa");
    const [bar, list] = [
      await page.locator(".bar").boundingBox(),
      await page.locator("#languages ul").boundingBox(),
    ];
    if (!bar || !list) expect.fail("The bar or the list is not there.");
    expect(list.y).toBeGreaterThanOrEqual(bar.y + bar.height);
    expect(list.y + list.height).toBeLessThanOrEqual(small.height);
    await links.first().click();
    expect(new URL(page.url()).pathname).toBe("/fa/help");
  });
});
