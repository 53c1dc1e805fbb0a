import { expect, test } from "vitest";
import { describeInBrowser } from "./browser.ts";
import { seriousFaults } from "./serious-faults.ts";
import { button, chat, narrow, says, start, useStage, wide, write } from "./stage.ts";

describeInBrowser("the page for everybody", () => {
  const stage = useStage();

  test.each([
    ["wide", wide],
    ["narrow", narrow],
  ] as const)("axe-core finds no serious fault, in light and in dark: %s", async (_, viewport) => {
    const page = await stage.open({ viewport });
    const found: string[] = [];
    const look = async (what: string) => {
      for (const fault of await seriousFaults(page)) found.push(`${what}, ${fault}`);
    };
    await look("before the start");
    await button(page, "Start").click();
    await says(page, "What would you like to read?");
    await look("the menu");
    await button(page, /I need help/).click();
    await says(page, "Help in Belgium");
    await look("help");
    await button(page, "I don’t know").click();
    await button(page, "Send my location").waitFor();
    await look("the bot's keyboard");
    await write(page, "Gent");
    await button(page, "As a contact").click();
    await page.locator(".card").waitFor();
    await look("a contact card");
    await button(page, "Commands").click();
    await look("the commands");
    await button(page, "Send something else").click();
    await look("what else can be sent");
    await button(page, /Location/).click();
    await look("the places");
    await button(page, "Cancel").click();
    if (viewport === narrow) await button(page, "Controls").click();
    await page.getByRole("switch", { name: "Side by side" }).check();
    await chat(page, 1).getByText("Payoke").first().waitFor();
    await look("side by side");
    if (viewport === narrow) await button(page, "Controls").click();
    await button(page, /Calls/).click();
    await page.getByText("sendContact").first().click();
    // Hundreds that are drawn alike would be most of what is examined.
    await page.evaluate(
      "document.querySelectorAll('#call-list > :nth-child(n + 31)').forEach((call) => call.remove())",
    );
    expect(await page.locator("#call-list [open]").count()).toBe(1);
    await look("the calls");
    expect(found).toEqual([]);
  });

  test("a narrow page is not wider than the phone", async () => {
    const page = await start(stage, { viewport: narrow });
    await button(page, /I need help/).click();
    await says(page, "Help in Belgium");
    await button(page, "Controls").click();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(narrow.width);
  });

  test("a text that runs from right to left is set so", async () => {
    const page = await start(stage);
    await write(page, "مرحبا");
    await page.locator(".message.person").getByText("مرحبا").waitFor();
    const last = "[...document.querySelectorAll('.message.person .text')].at(-1)";
    expect(await page.evaluate(`getComputedStyle(${last}).direction`)).toBe("rtl");
  });
});
